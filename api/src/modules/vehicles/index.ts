export { Vehicle, vehicleColumns } from './vehicle.entity.js';
