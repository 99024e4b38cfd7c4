import { useTranslate } from 'react-admin';
import { PROPERTY_TYPES } from '../../../format/choices';
import type { Address, Property } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { Field } from './field';

interface Props {
  readonly id: string;
  readonly property: Property;
  readonly told: Told | undefined;
  readonly onChange: (property: Property, field: string) => void;
}

const NO_ADDRESS: Address = {
  line1: null,
  line2: null,
  district: null,
  region: null,
  postalCode: null,
  country: null,
  notes: null,
  latitude: null,
  longitude: null,
};

const ADDRESS_FIELDS = ['line1', 'line2', 'district'] as const;

/** The address with another text; none when nothing of it is left. */
function withText(
  address: Address | null,
  field: (typeof ADDRESS_FIELDS)[number],
  text: string,
): Address | null {
  const next = { ...(address ?? NO_ADDRESS), [field]: text === '' ? null : text };
  return Object.values(next).every((value) => value === null) ? null : next;
}

export function PropertyFields({ id, property, told, onChange }: Props) {
  const translate = useTranslate();
  return (
    <>
      <Field
        id={`${id}-type`}
        label={translate('customer.property_type')}
        value={property.type}
        fault={told?.type}
        choices={PROPERTY_TYPES.map((one) => [one, translate(`property.${one}`)] as const)}
        onType={(text) => {
          const type = PROPERTY_TYPES.find((one) => one === text);
          if (type) onChange({ ...property, type }, 'type');
        }}
        sx={{ flex: '1 1 140px' }}
      />
      {ADDRESS_FIELDS.map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          label={translate(`editor.place.${field}`)}
          value={property.address?.[field] ?? ''}
          fault={told?.[field]}
          onType={(text) =>
            onChange({ ...property, address: withText(property.address, field, text) }, field)
          }
          sx={{ flex: '1 1 150px' }}
        />
      ))}
    </>
  );
}
