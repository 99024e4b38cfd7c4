/** Every field of a quotation's places that can be given, by the names that the input has. */
const OPENINGS = /* GraphQL */ `openings {
  label type width height quantity measuredBy glassType frameMaterial openingDirection
  difficultAccess curvedGlass extremeWeather removeOldFilm
}`;

export const PLACES = /* GraphQL */ `
  properties {
    type address { line1 line2 district region postalCode country notes } totalArea floors
    rooms { name type area floor ${OPENINGS} }
  }
  vehicles { vin make model year bodyType ${OPENINGS} }
`;
