import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { PriceUnit, ProductType, Vertical } from '../../quote-engine/index.js';

export const VerticalEnum = graphqlEnum<Vertical>(
  'Vertical',
  'The line of business a film is sold or a place is quoted for.',
  {
    AUTOMOTIVE: 'Vehicles. Quotes take vehicles, not properties.',
    RESIDENTIAL: 'Homes.',
    COMMERCIAL: 'Shops, offices and other business premises.',
    ARCHITECTURAL: 'Facades and whole buildings, usually with an architect or a builder.',
  },
);

export const ProductTypeEnum = graphqlEnum<ProductType>(
  'ProductType',
  'The kind of film. It decides, with the opening, which rate of the waste table applies.',
  {
    LAMINATE: 'Laminated film.',
    VINYL: 'Adhesive vinyl.',
    SOLAR_CONTROL: 'Film that rejects heat and light.',
    PRIVACY: 'Film that keeps people from looking in: frosted, mirrored or opaque.',
    DECORATIVE: 'Film with a pattern, a colour or a print.',
    SECURITY: 'Film that holds the glass together when it breaks.',
  },
);

export const PriceUnitEnum = graphqlEnum<PriceUnit>(
  'PriceUnit',
  'What one unit of a price and of a quantity is.',
  {
    SQUARE_METER: 'Square metre (m²) of film.',
    LINEAR_METER: 'Linear metre (m) of stripe; items of such products must say their stripes.',
  },
);
