import { Alert, Box, Button, Skeleton, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { read, write } from '../data/request';
import { errorsOf, useAction } from '../data/use-action';
import { useSettled } from '../data/use-settled';
import {
  SendTestMessageDocument,
  type TemplatePartsFragment,
  TemplatePreviewDocument,
} from '../generated/graphql';
import { MessageBody } from '../messages/message-body';
import { textOf } from './operations';
import { QuotationPicker } from './quotation-picker';

/** After so long without a key being pressed the preview is made anew, in milliseconds. */
const CALM_MS = 350;

/** What the text in the form would say, of an example or of a real quotation, and sending it to oneself. */
export function PreviewPane({ template: { id, channel } }: { template: TemplatePartsFragment }) {
  const translate = useTranslate();
  const [quotationId, setQuotationId] = useState<string | null>(null);
  const [phone, setPhone] = useState('');
  const [subject, preheader, providerTemplate, body] = useWatch({
    name: ['subject', 'preheader', 'providerTemplate', 'body'],
  });
  const typed = JSON.stringify(textOf({ subject, preheader, providerTemplate, body }));
  const calm = useDeferredValue(useSettled(typed, CALM_MS));
  const { data } = useQuery({
    queryKey: ['templates', 'preview', id, quotationId, calm],
    queryFn: async () =>
      (await read(TemplatePreviewDocument, { id, input: JSON.parse(calm), quotationId })).previewMessage,
    placeholderData: keepPreviousData,
  });
  const test = useAction(
    () => write(SendTestMessageDocument, { id, input: JSON.parse(typed), quotationId, phone: phone || null }),
    { done: 'template.test_done', refreshes: ['messages'] },
  );
  const errors = errorsOf(test);
  const needsPhone = channel !== 'EMAIL';
  return (
    <Box
      component="section"
      aria-label={translate('template.preview')}
      sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}
    >
      <Typography variant="h4" component="h2">
        {translate('template.preview')}
      </Typography>
      <QuotationPicker onChoose={setQuotationId} />
      {data?.userErrors.map(({ message, path }) => (
        <Alert key={`${path?.join('.')} ${message}`} severity="warning" variant="outlined">
          {message}
        </Alert>
      ))}
      {data?.preview?.subject && <Typography sx={{ fontWeight: 600 }}>{data.preview.subject}</Typography>}
      {data ? (
        data.preview && <MessageBody html={data.preview.html} text={data.preview.text} height={600} />
      ) : (
        <Skeleton variant="rectangular" height={600} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
        {needsPhone && (
          <TextField
            label={translate('template.own_phone')}
            value={phone}
            onChange={({ target }) => setPhone(target.value)}
            error={'phone' in errors}
            helperText={errors.phone}
            slotProps={{ htmlInput: { maxLength: 40, inputMode: 'tel' } }}
          />
        )}
        <Button variant="outlined" loading={test.isPending} onClick={() => test.mutate(undefined)}>
          {translate('template.test')}
        </Button>
      </Box>
    </Box>
  );
}
