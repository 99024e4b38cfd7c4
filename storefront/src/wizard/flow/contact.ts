import * as z from 'zod/mini';
import type { Contact, Draft } from './draft';
import { type Fault, type FaultCode, field } from './fault';
import { MAX_LABEL, MAX_TEXT } from './numbers';

const code = (key: FaultCode) => ({ error: key });

const text = (max: number) => z.string().check(z.trim(), z.maxLength(max, code('tooLong')));

const DIGITS = /\d/g;
/** As the API counts them: 6 to 15 digits, whatever stands between. */
const isPhone = (typed: string) => {
  const digits = typed.match(DIGITS)?.length ?? 0;
  return typed === '' || (/^[+\d\s().-]+$/.test(typed) && digits >= 6 && digits <= 15);
};

const address = z.email();
const isEmail = (typed: string) => typed === '' || (typed.length <= 254 && address.safeParse(typed).success);

/** What the shop needs to answer: a name, and a way to reach its owner. The form and the steps check by the same. */
const contactSchema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, code('name')), z.maxLength(MAX_LABEL, code('tooLong'))),
    email: z.string().check(z.trim(), z.refine(isEmail, code('email'))),
    phone: z.string().check(z.trim(), z.refine(isPhone, code('phone'))),
    whatsapp: z.boolean(),
    business: z.boolean(),
    taxId: text(MAX_LABEL),
    businessActivity: text(MAX_LABEL),
    notes: text(MAX_TEXT),
    marketing: z.string(),
  })
  // Said at once, not only when all else is right.
  .check(
    z.refine(({ email, phone }) => email !== '' || phone !== '', {
      path: ['email'],
      ...code('channel'),
      when: () => true,
    }),
  );

/** In the order of the form. */
export const CONTACT_FIELDS = ['name', 'email', 'phone', 'taxId', 'businessActivity', 'notes'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

const CODES = ['name', 'email', 'phone', 'channel', 'tooLong'] as const satisfies readonly FaultCode[];

/** The first fault of each field. */
export function faultsOfContact(contact: Contact): Partial<Record<ContactField, FaultCode>> {
  const checked = contactSchema.safeParse(contact);
  const faults: Partial<Record<ContactField, FaultCode>> = {};
  for (const { path, message } of checked.error?.issues ?? []) {
    const part = CONTACT_FIELDS.find((name) => name === path[0]);
    const found = CODES.find((known) => known === message);
    if (part && found) faults[part] ??= found;
  }
  return faults;
}

export const checkContact = ({ contact }: Draft): Fault[] => {
  const faults = faultsOfContact(contact);
  return CONTACT_FIELDS.flatMap((part) => {
    const found = faults[part];
    return found ? [{ step: 'contact', field: field.contact(part), code: found }] : [];
  });
};
