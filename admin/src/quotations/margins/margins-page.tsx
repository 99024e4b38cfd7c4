import { Alert, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { read } from '../../data/request';
import { QuotationMarginsDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { SheetPage } from '../sheet-page';
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
    <SheetPage
      id={id}
      title={translate('margin.page', { number })}
      about={`${customer.name} · ${translate('margin.internal')}`}
      lead={translate('margin.lead')}
    >
      {options.map((option) => (
        <Section
          key={option.name}
          title={
            option.name
              ? [
                  translate('quotation.alternative', { name: option.name }),
                  option.selected && options.length > 1 && translate('quotation.chosen'),
                ]
                  .filter(Boolean)
                  .join(' · ')
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
    </SheetPage>
  );
}
