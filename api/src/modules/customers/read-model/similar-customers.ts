import { areAlike, likeness } from './alike.js';
import { CUSTOMER_JSON } from './customer-json.js';

/** How many customers are named; whoever is like more people than these is like nobody in particular. */
const MOST_SIMILAR = 10;

const NUMBERS = 'array[phone_key($3), phone_key($4)]';

/** Customers that share an address, a number, a tax id or nearly a name: $1 name, e-mail, phone, WhatsApp, tax id, $6 not this one. */
export const SIMILAR = {
  name: 'customer_similar',
  text: (andRule: string) => `select ${CUSTOMER_JSON} as customer, c.reasons from (
      select c.*, ${likeness('c.name', '$1::text')} as likeness, array_remove(array[
        case when lower(c.email) = lower($2::text) then 'EMAIL' end,
        case when ${areAlike('c.name', '$1::text')} then 'NAME' end,
        case when phone_key(c.phone) = any(${NUMBERS}) or phone_key(c.whatsapp) = any(${NUMBERS}) then 'PHONE' end,
        case when tax_id_key(c.tax_id) = tax_id_key($5::text) then 'TAX_ID' end], null) as reasons
      from customer c
      where (lower(c.email) = lower($2::text) or searchable(c.name) % searchable($1::text)
        or phone_key(c.phone) = any(${NUMBERS}) or phone_key(c.whatsapp) = any(${NUMBERS})
        or tax_id_key(c.tax_id) = tax_id_key($5::text))
      and c.id is distinct from $6::uuid ${andRule}) c
    where cardinality(c.reasons) > 0
    order by cardinality(c.reasons) desc, c.likeness desc nulls last, c.id limit ${MOST_SIMILAR}`,
};
