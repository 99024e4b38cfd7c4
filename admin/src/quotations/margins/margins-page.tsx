import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { read } from '../../data/request';
import { QuotationMarginsDocument } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageTitle } from '../../layout/page-title';
import { Section } from '../../layout/section';
import { marginOf } from './margin';
import { OptionSheet } from './option-sheet';

/** What a quotation leaves the shop: a sheet to print, never for the customer. */
export default function MarginsPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['quotations', 'margins', id],
    queryFn: async () => (await read(QuotationMarginsDocument, { id })).quotation,
  });
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (data === undefined) return <Skeleton variant="rectangular" height={360} />;
  if (data === null) return <Typography>{translate('ra.notification.item_doesnt_exist')}</Typography>;
  const { number, customer, options } = data;
  return (
    <Page
      width={1200}
      lead={translate('margin.lead')}
      actions={
        <>
          <Button component={Link} to={`/quotations/${id}/show`}>
            {translate('compare.back')}
          </Button>
          <Button variant="outlined" onClick={() => window.print()}>
            {translate('compare.print')}
          </Button>
        </>
      }
    >
      <PageTitle>{translate('margin.page', { number })}</PageTitle>
      <Box className="print-alone" sx={{ display: 'grid', gap: 2 }}>
        <Typography>
          <strong>{number}</strong> · {customer?.name} · {translate('margin.internal')}
        </Typography>
        {options.map((option) => (
          <Section
            key={option.name}
            title={
              option.name
                ? translate('quotation.alternative', { name: option.name })
                : translate('quotation.only_option')
            }
          >
            <OptionSheet
              margin={marginOf(data, option)}
              net={option.totals.net}
              currency={option.totals.currency}
            />
          </Section>
        ))}
      </Box>
    </Page>
  );
}
