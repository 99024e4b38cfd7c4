import { Alert, Box, Button, Skeleton, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EditorsOnly } from '../../auth/editors-only';
import { inputErrorsOf } from '../../data/input-errors';
import { read } from '../../data/request';
import { ExportMenu } from '../../exports/export-button';
import { today } from '../../format/days';
import { PriceRowsPreviewDocument } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageTitle } from '../../layout/page-title';
import { Section } from '../../layout/section';
import { useShopFormats } from '../../settings/shop-formats';
import { SaveButton } from '../sheet/save-button';
import { SheetView } from '../sheet/sheet-view';
import { countsOf, rowsToSet } from '../sheet/summary';
import { useSetPrices } from '../sheet/use-set-prices';
import { ColumnMatch } from './column-match';
import { FileChoice } from './file-choice';
import { fieldOf, sheetRows } from './import-rows';
import { priceRows } from './price-rows';
import { useFile } from './use-file';

/** Prices from a file: which column is what, what becomes of each row, and only then all of them or none. */
function PriceImport() {
  const translate = useTranslate();
  const { timeZone } = useShopFormats();
  const { file, read: readFile, isReading, error, setMatch, setDecimals } = useFile();
  const [validFrom, setValidFrom] = useState('');
  const rows = file ? priceRows(file.table, file.match, file.decimals) : [];
  const preview = useMutation({
    mutationFn: async () => {
      const prices = rows.map(({ input }) => input);
      return (await read(PriceRowsPreviewDocument, { input: { validFrom: validFrom || null, prices } }))
        .sheet;
    },
  });
  const prices = useSetPrices();
  const anew =
    <Input,>(change: (input: Input) => void) =>
    (input: Input) => {
      // What was looked through were other rows.
      preview.reset();
      change(input);
    };
  const sheet =
    preview.data &&
    sheetRows(rows, preview.data.prices, {
      unreadable: ({ field, text }) =>
        translate(`import.unreadable.${field === 'unit' ? 'unit' : 'number'}`, {
          text,
          field: translate(`import.field.${field}`),
        }),
      refused: (refusal) => {
        const field = fieldOf(refusal);
        return field ? `${translate(`import.field.${field}`)}: ${refusal.message}` : refusal.message;
      },
    });
  const counts = sheet && countsOf(sheet);
  const errors = inputErrorsOf(preview.error);
  return (
    <Page
      width={1040}
      lead={translate('import.lead')}
      actions={<ExportMenu path="/exports/prices" formats={['xlsx', 'csv']} label="import.export" />}
    >
      <PageTitle>{translate('import.title')}</PageTitle>
      <FileChoice name={file?.name} busy={isReading} onFile={anew(readFile)} />
      {error && (
        <Alert severity="error" variant="outlined">
          {translate(error.startsWith('import.') ? error : 'import.no_workbook')}
        </Alert>
      )}
      {file && (
        <Section title={translate('import.columns')}>
          <ColumnMatch
            table={file.table}
            match={file.match}
            decimals={file.decimals}
            onMatch={anew(setMatch)}
            onDecimals={anew(setDecimals)}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1, alignItems: 'start' }}>
            <TextField
              label={translate('catalogue.valid_from')}
              type="date"
              value={validFrom}
              onChange={({ target }) => anew(setValidFrom)(target.value)}
              error={'validFrom' in errors}
              helperText={errors.validFrom ?? translate('catalogue.valid_from_hint')}
              slotProps={{ htmlInput: { min: today(timeZone) }, inputLabel: { shrink: true } }}
              margin="none"
              fullWidth={false}
              sx={{ width: 240, maxWidth: '100%' }}
            />
            <Button
              variant={sheet ? 'outlined' : 'contained'}
              disabled={file.match.sku === undefined}
              loading={preview.isPending}
              onClick={() => preview.mutate()}
            >
              {translate('import.check')}
            </Button>
          </Box>
          {preview.error && Object.keys(errors).length === 0 && (
            <Typography color="error">{preview.error.message}</Typography>
          )}
        </Section>
      )}
      {preview.isPending && <Skeleton variant="rectangular" height={240} />}
      {sheet && counts && preview.data && (
        <Section title={translate('prices.result')}>
          <SheetView rows={sheet} validFrom={preview.data.validFrom} />
          {counts.REFUSED > 0 && <Typography color="error">{translate('import.refused')}</Typography>}
          {prices.error && <Typography color="error">{translate('prices.changed_meanwhile')}</Typography>}
          <SaveButton
            count={counts.NEW}
            refused={counts.REFUSED > 0}
            busy={prices.isPending}
            onSave={() => prices.save({ validFrom: preview.data.validFrom, prices: rowsToSet(sheet) })}
          />
        </Section>
      )}
    </Page>
  );
}

export default function PriceImportPage() {
  return (
    <EditorsOnly resource="prices">
      <PriceImport />
    </EditorsOnly>
  );
}
