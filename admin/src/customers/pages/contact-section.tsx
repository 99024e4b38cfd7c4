import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CustomerDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { useShopFormats } from '../../settings/shop-formats';

export function ContactSection({ customer }: { customer: CustomerDetailFragment }) {
  const translate = useTranslate();
  const { taxIdLabel } = useShopFormats();
  const { email, phone, whatsapp, taxId, businessActivity } = customer;
  const name = (field: string) => translate(`resources.customers.fields.${field}`);
  const facts = [
    [name('email'), email && <Link href={`mailto:${email}`}>{email}</Link>],
    [name('phone'), phone && <Link href={`tel:${phone}`}>{phone}</Link>],
    [name('whatsapp'), whatsapp],
    [taxIdLabel ?? name('taxId'), taxId],
    [name('businessActivity'), businessActivity],
  ] as const;
  const given = facts.filter(([, value]) => value);
  return (
    <Box sx={{ alignSelf: 'start' }}>
      <Section title={translate('customer.contact')}>
        {given.length === 0 && translate('quotation.contact_none')}
        <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
          {given.map(([label, value]) => (
            <div key={label}>
              <Box component="dt" sx={{ color: 'text.secondary', typography: 'body2' }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {value}
              </Box>
            </div>
          ))}
        </Box>
      </Section>
    </Box>
  );
}
