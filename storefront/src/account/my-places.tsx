import type { KeptPropertyFragment, KeptVehicleFragment, MyAccountQuery } from '../generated/graphql';
import { PlaceDrawing } from '../home/place-drawing';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { useNavigator } from '../routing/navigator';
import { stepPath } from '../wizard/addresses';
import type { Draft } from '../wizard/flow/draft';
import { withProperty, withVehicle } from '../wizard/flow/draft-of-place';
import { newId } from '../wizard/new-id';
import { useDecimalSign } from '../wizard/use-decimal-sign';
import { useWorkspace } from '../wizard/workspace/use-workspace';
import { accountWords } from './words';

export type Account = NonNullable<MyAccountQuery['myAccount']>;

/** What its owner calls a place: its address, else what it is. */
const useNames = () => {
  const words = useWords(accountWords);
  return {
    property: ({ type, address }: KeptPropertyFragment) =>
      [address?.line1, address?.district].filter(Boolean).join(', ') || words.type[type],
    vehicle: ({ make, model, year }: KeptVehicleFragment) =>
      [make, model, year].filter(Boolean).join(' ') || words.untitledCar,
  };
};

/** Who asks for the next quotation is who is signed in. */
const ofOwner =
  ({ name, contacts }: Account) =>
  (draft: Draft): Draft => {
    const addressBy = (kind: 'EMAIL' | 'PHONE') =>
      contacts.find((contact) => contact.kind === kind)?.value ?? '';
    const contact = {
      ...draft.contact,
      name: name ?? '',
      email: addressBy('EMAIL'),
      phone: addressBy('PHONE'),
    };
    return { ...draft, contact };
  };

/** What was measured before; one touch makes a draft of it, at the step where films are chosen. */
export function MyPlaces({ account }: { readonly account: Account }) {
  const words = useWords(accountWords);
  const language = useLanguage();
  const decimalSign = useDecimalSign();
  const navigator = useNavigator();
  const workspace = useWorkspace();
  const names = useNames();
  const typing = { decimalSign, newId };
  const places = account.customers.flatMap(({ properties, vehicles }) => [
    ...properties.map((property) => ({
      id: property.id,
      name: names.property(property),
      parts: property.rooms.map((room) => room.name).join(', '),
      glasses: property.rooms.reduce((sum, { openings }) => sum + openings.length, 0),
      begin: withProperty(property, typing),
      vertical: 'RESIDENTIAL' as const,
    })),
    ...vehicles.map((vehicle) => ({
      id: vehicle.id,
      name: names.vehicle(vehicle),
      parts: '',
      glasses: vehicle.openings.length,
      begin: withVehicle(vehicle, typing),
      vertical: 'AUTOMOTIVE' as const,
    })),
  ]);
  const reuse = ({ begin, vertical }: (typeof places)[number]) => {
    const draft = workspace.start((empty) => ofOwner(account)(begin(empty)));
    const step = vertical === 'AUTOMOTIVE' ? 'glasses' : 'openings';
    void navigator?.go(stepPath(language, draft.id, step));
  };
  return (
    <section aria-labelledby="places" className="grid gap-4">
      <div className="grid gap-1">
        <h2 id="places" className="text-2xl">
          {words.places}
        </h2>
        <p className="text-muted">{places.length > 0 ? words.placesLead : words.noPlaces}</p>
      </div>
      <ul className="grid gap-3 md:grid-cols-2">
        {places.map((place) => (
          <li key={place.id} className="sheet grid grid-cols-[4.5rem_minmax(0,1fr)] items-start gap-4 p-4">
            <PlaceDrawing vertical={place.vertical} />
            <div className="grid justify-items-start gap-1">
              <h3 className="text-lg">{place.name}</h3>
              <p className="text-sm text-muted">
                {[place.parts, words.glasses(place.glasses)].filter(Boolean).join(' · ')}
              </p>
              <button type="button" className="plain text-left" onClick={() => reuse(place)}>
                {words.reuse}
                <span className="sr-only">: {place.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
