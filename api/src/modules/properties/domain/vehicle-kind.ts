import { accept } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { zip } from '../../../kernel/zip.js';
import { parseMeasuredVehicle } from '../../quote-engine/index.js';
import type { CustomerVehicleInput } from '../graphql/vehicle.input.js';
import type { VehicleView } from '../graphql/vehicle.type.js';
import { vehicleJson } from '../read-model/place-json.js';
import { keptIds } from './kept-ids.js';
import type { PlaceKind } from './place-kind.js';
import { openingRow, vehicleRow } from './place-rows.js';

const PATH = ['input'];

/** Customers' vehicles. */
export const vehicleKind: PlaceKind<CustomerVehicleInput, VehicleView> = {
  name: 'vehicle',
  alias: 'v',
  columns: ['vin', 'make', 'model', 'year', 'body_type'],
  json: vehicleJson(''),
  empty: 'delete from opening where vehicle_id = $1',
  read: (input, id, before) => {
    const parsed = parseMeasuredVehicle(input, PATH);
    const faults = FaultList.for(PATH);
    if (!parsed.ok) faults.take(parsed.faults);
    const openingId = keptIds(before?.openings.map((opening) => opening.id) ?? []);
    const ids = faults.result(
      input.openings.map((opening, index) => openingId(opening.id, faults.at('openings', index))),
    );
    if (!ids.ok) return ids;
    if (!parsed.ok) return parsed;
    return accept({
      head: vehicleRow(parsed.value),
      rooms: [],
      openings: zip(parsed.value.openings, ids.value).map(([glass, kept], index) =>
        openingRow(glass, kept, { vehicle_id: id }, index + 1),
      ),
    });
  },
};
