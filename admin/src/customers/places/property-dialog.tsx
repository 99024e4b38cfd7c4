import { ArrayInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { write } from '../../data/request';
import { accepted } from '../../data/user-errors';
import { BUILDING_OPENINGS, PROPERTY_TYPES, ROOM_TYPES, useChoices } from '../../format/choices';
import { Fields } from '../../forms/fields';
import {
  CreatePropertyDocument,
  type OwnPropertyFragment,
  UpdatePropertyDocument,
} from '../../generated/graphql';
import { propertyInput } from './inputs';
import { OpeningsInput } from './openings-input';
import { PlaceDialog } from './place-dialog';

interface Props {
  readonly customerId: string;
  readonly property: OwnPropertyFragment | undefined;
  readonly onClose: () => void;
}

const NEW = {
  type: 'HOUSE',
  floors: null,
  totalArea: null,
  address: null,
  rooms: [{ type: 'LIVING_ROOM', floor: 1 }],
};

export default function PropertyDialog({ customerId, property, onClose }: Props) {
  const save = async (values: OwnPropertyFragment) => {
    const input = propertyInput(values);
    return property
      ? accepted(
          (
            await write(UpdatePropertyDocument, {
              id: property.id,
              expectedVersion: property.version ?? 1,
              input,
            })
          ).updateProperty,
        )
      : accepted((await write(CreatePropertyDocument, { customerId, input })).createProperty);
  };
  return (
    <PlaceDialog
      title={property ? 'customer.edit_property' : 'customer.add_property'}
      defaults={property ?? NEW}
      save={save}
      onClose={onClose}
    >
      <Fields>
        <SelectInput
          source="type"
          label="customer.property_type"
          choices={useChoices('property', PROPERTY_TYPES)}
          validate={required()}
        />
        <TextInput source="address.line1" label="customer.line1" />
        <TextInput source="address.district" label="customer.district" />
        <TextInput source="address.region" label="customer.region" />
      </Fields>
      <ArrayInput source="rooms" label="customer.rooms" validate={required()}>
        <SimpleFormIterator disableReordering disableClear>
          <Fields>
            <TextInput source="name" label="customer.room" validate={required()} helperText={false} />
            <SelectInput
              source="type"
              label="customer.room_type"
              choices={useChoices('room', ROOM_TYPES)}
              defaultValue="LIVING_ROOM"
              validate={required()}
              helperText={false}
            />
            <NumberInput source="floor" label="customer.floor" defaultValue={1} helperText={false} />
          </Fields>
          <OpeningsInput types={BUILDING_OPENINGS} />
        </SimpleFormIterator>
      </ArrayInput>
    </PlaceDialog>
  );
}
