import { Box, Link, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';

export function CustomerSection({ customer }: { customer: QuotationDetailFragment['customer'] }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'customers', action: 'show' });
  const { id, name, email, phone, whatsapp } = customer;
  return (
    <Section title={translate('quotation.customer')}>
      <Typography sx={{ fontWeight: 600 }}>
        {canAccess ? (
          <Link component={RouterLink} to={`/customers/${id}/show`}>
            {name}
          </Link>
        ) : (
          name
        )}
      </Typography>
      <Box sx={{ display: 'grid', gap: 0.25, overflowWrap: 'anywhere' }}>
        {email && <Link href={`mailto:${email}`}>{email}</Link>}
        {phone && <Link href={`tel:${phone}`}>{phone}</Link>}
        {whatsapp && whatsapp !== phone && <span>WhatsApp {whatsapp}</span>}
        {!email && !phone && !whatsapp && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('quotation.contact_none')}
          </Box>
        )}
      </Box>
    </Section>
  );
}
