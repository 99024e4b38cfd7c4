import type { FieldErrors, Resolver } from 'react-hook-form';
import { CONTACT_FIELDS, faultsOfContact } from '../flow/contact';
import type { Contact } from '../flow/draft';
import type { FaultCode } from '../flow/fault';

/** The wizard's own rules, as the form library asks them. */
export const contactResolver =
  (sentences: Readonly<Record<FaultCode, string>>): Resolver<Contact> =>
  (values) => {
    const faults = faultsOfContact(values);
    const errors: FieldErrors<Contact> = {};
    for (const name of CONTACT_FIELDS) {
      const code = faults[name];
      if (code) errors[name] = { type: code, message: sentences[code] };
    }
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
