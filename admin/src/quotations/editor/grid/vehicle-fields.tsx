import { useTranslate } from 'react-admin';
import type { Vehicle } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { yearFault } from '../state/faults';
import { Field } from './field';

interface Props {
  readonly id: string;
  readonly vehicle: Vehicle;
  readonly told: Told | undefined;
  readonly onChange: (vehicle: Vehicle, field: string) => void;
}

const FIELDS = ['make', 'model', 'year', 'bodyType', 'vin'] as const;

export function VehicleFields({ id, vehicle, told, onChange }: Props) {
  const translate = useTranslate();
  const year = yearFault(vehicle.year);
  return FIELDS.map((field) => (
    <Field
      key={field}
      id={`${id}-${field}`}
      label={translate(`editor.place.${field}`)}
      value={vehicle[field]}
      fault={field === 'year' && year ? translate(`editor.fault.${year}`) : told?.[field]}
      onType={(text) => onChange({ ...vehicle, [field]: text }, field)}
      sx={{ flex: field === 'year' ? '0 1 88px' : '1 1 130px' }}
    />
  ));
}
