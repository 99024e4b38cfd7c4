import { NumberInput, TextInput } from 'react-admin';
import { write } from '../../data/request';
import { accepted } from '../../data/user-errors';
import { VEHICLE_OPENINGS } from '../../format/choices';
import { Fields } from '../../forms/fields';
import {
  CreateVehicleDocument,
  type OwnVehicleFragment,
  UpdateVehicleDocument,
} from '../../generated/graphql';
import { vehicleInput } from './inputs';
import { OpeningsInput } from './openings-input';
import { PlaceDialog } from './place-dialog';

interface Props {
  readonly customerId: string;
  readonly vehicle: OwnVehicleFragment | undefined;
  readonly onClose: () => void;
}

export default function VehicleDialog({ customerId, vehicle, onClose }: Props) {
  const save = async (values: OwnVehicleFragment) => {
    const input = vehicleInput(values);
    return vehicle
      ? accepted(
          (
            await write(UpdateVehicleDocument, {
              id: vehicle.id,
              expectedVersion: vehicle.version ?? 1,
              input,
            })
          ).updateVehicle,
        )
      : accepted((await write(CreateVehicleDocument, { customerId, input })).createVehicle);
  };
  return (
    <PlaceDialog
      title={vehicle ? 'customer.edit_vehicle' : 'customer.add_vehicle'}
      defaults={vehicle ?? { openings: [{}] }}
      save={save}
      onClose={onClose}
    >
      <Fields>
        <TextInput source="make" label="customer.make" />
        <TextInput source="model" label="customer.model" />
        <NumberInput source="year" label="customer.year" />
        <TextInput source="bodyType" label="customer.body_type" />
        <TextInput source="vin" label="customer.vin" />
      </Fields>
      <OpeningsInput types={VEHICLE_OPENINGS} />
    </PlaceDialog>
  );
}
