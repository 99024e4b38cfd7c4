import type { FaultList } from '../../../kernel/fault-list.js';
import { sentence } from '../messages/sentence.js';
import type { AddressInputData } from '../quote-input.js';
import type { AddressRequest } from '../quote-request.js';
import { LATITUDE, LONGITUDE } from './bounds.js';
import { checkNumber } from './numbers.js';
import { optionalText } from './texts.js';

const COUNTRY_CODE = /^[A-Z]{2}$/;

export function parseAddress(input: AddressInputData, faults: FaultList): AddressRequest {
  return {
    line1: optionalText(input.line1, faults, 'line1'),
    line2: optionalText(input.line2, faults, 'line2'),
    district: optionalText(input.district, faults, 'district'),
    region: optionalText(input.region, faults, 'region'),
    postalCode: optionalText(input.postalCode, faults, 'postalCode'),
    country: parseCountry(input.country, faults),
    notes: optionalText(input.notes, faults, 'notes'),
    latitude: checkNumber(input.latitude, LATITUDE, faults, 'latitude'),
    longitude: checkNumber(input.longitude, LONGITUDE, faults, 'longitude'),
  };
}

function parseCountry(value: string | null | undefined, faults: FaultList): string | null {
  const country = value?.trim().toUpperCase();
  if (!country) return null;
  if (!COUNTRY_CODE.test(country)) faults.add('INVALID', sentence('quote.country'), 'country');
  return country;
}
