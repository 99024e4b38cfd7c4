import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { EditorsOnly } from '../../auth/editors-only';
import { inputErrorsOf } from '../../data/input-errors';
import { read } from '../../data/request';
import { today } from '../../format/days';
import { PriceChangePreviewDocument } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageTitle } from '../../layout/page-title';
import { Section } from '../../layout/section';
import { useShopFormats } from '../../settings/shop-formats';
import { SaveButton } from '../sheet/save-button';
import { SheetView } from '../sheet/sheet-view';
import { rowsToSet } from '../sheet/summary';
import { useSetPrices } from '../sheet/use-set-prices';
import { ChangeForm } from './change-form';
import { BEGINNING, type ChangeDraft, readChange } from './read-change';

/** Changes many prices together: what is asked, what it would do to each, and only then the button that does it. */
function PriceChange() {
  const translate = useTranslate();
  const language = useLocale();
  const { timeZone } = useShopFormats();
  const [draft, setDraft] = useState(BEGINNING);
  const [shown, setShown] = useState(false);
  const { variables, faults } = readChange(draft, language);
  const preview = useMutation({
    mutationFn: async () => (await read(PriceChangePreviewDocument, variables)).sheet,
  });
  const prices = useSetPrices();
  const change = (changes: Partial<ChangeDraft>) => {
    setDraft({ ...draft, ...changes });
    // What was previewed was another change.
    preview.reset();
  };
  const typed = Object.fromEntries(Object.entries(faults).map(([name, key]) => [name, translate(key)]));
  const errors = { ...inputErrorsOf(preview.error), ...(shown && typed) };
  const ask = () => {
    setShown(true);
    if (Object.keys(faults).length === 0) preview.mutate();
  };
  const sheet = preview.data;
  const rows = sheet ? rowsToSet(sheet.prices) : [];
  const isRefused = sheet?.prices.some(({ fate }) => fate === 'REFUSED') ?? false;
  return (
    <Page width={1040} lead={translate('prices.change_lead')}>
      <PageTitle>{translate('prices.change_title')}</PageTitle>
      <ChangeForm draft={draft} errors={errors} day={today(timeZone)} onChange={change} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button variant={sheet ? 'outlined' : 'contained'} onClick={ask} loading={preview.isPending}>
          {translate('prices.preview')}
        </Button>
        {preview.error && Object.keys(errors).length === 0 && (
          <Typography color="error">{preview.error.message}</Typography>
        )}
      </Box>
      {preview.isPending && <Skeleton variant="rectangular" height={240} />}
      {sheet && (
        <Section title={translate('prices.result')}>
          {sheet.prices.length === 0 ? (
            <Typography>{translate('prices.nothing_found')}</Typography>
          ) : (
            <SheetView
              validFrom={sheet.validFrom}
              rows={sheet.prices.map((row) => ({
                ...row,
                key: row.sku,
                faults: row.userErrors.map(({ message }) => message),
              }))}
            />
          )}
          {isRefused && <Typography color="error">{translate('prices.refused')}</Typography>}
          {prices.error && <Typography color="error">{translate('prices.changed_meanwhile')}</Typography>}
          {sheet.prices.length > 0 && (
            <SaveButton
              count={rows.length}
              refused={isRefused}
              busy={prices.isPending}
              onSave={() => prices.save({ validFrom: sheet.validFrom, prices: rows })}
            />
          )}
        </Section>
      )}
    </Page>
  );
}

export default function PriceChangePage() {
  return (
    <EditorsOnly resource="prices">
      <PriceChange />
    </EditorsOnly>
  );
}
