import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { useCanAccess, useGetManyReference, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { QuotationRowFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { StatusMark } from '../../quotations/status-mark';

const NEWEST = { pagination: { page: 1, perPage: 50 }, sort: { field: 'createdAt', order: 'DESC' as const } };

function Rows({ customerId }: { customerId: string }) {
  const translate = useTranslate();
  const { money, date } = useFormats();
  const { data } = useGetManyReference<QuotationRowFragment>('quotations', {
    target: 'customerId',
    id: customerId,
    ...NEWEST,
  });
  if (!data) return <Skeleton variant="rectangular" height={120} />;
  if (data.length === 0) return <Typography>{translate('customer.no_quotations')}</Typography>;
  return data.map(({ id, number, revision, status, totals, createdAt }) => (
    <Box
      key={id}
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        gap: 0.5,
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      <Link component={RouterLink} to={`/quotations/${id}/show`} sx={{ fontWeight: 600 }}>
        {revision > 1 ? `${number} · ${revision}` : number}
      </Link>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {money(totals.total, totals.currency)}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {date(createdAt)}
      </Box>
      <StatusMark status={status} />
    </Box>
  ));
}

export function CustomerQuotations({ customerId }: { customerId: string }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'list' });
  const create = useCanAccess({ resource: 'quotations', action: 'create' });
  if (!canAccess) return null;
  return (
    <Section title={translate('customer.quotations')}>
      {create.canAccess && (
        <Button
          component={RouterLink}
          to={`/quotations/create?customer=${customerId}`}
          variant="outlined"
          color="inherit"
          sx={{ justifySelf: 'start' }}
        >
          {translate('editor.new')}
        </Button>
      )}
      <Rows customerId={customerId} />
    </Section>
  );
}
