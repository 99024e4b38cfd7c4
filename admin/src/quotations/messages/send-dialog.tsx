import { MenuItem, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { read, write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import {
  type MessageChannel,
  MessageChannelsDocument,
  PreviewSendDocument,
  type QuotationDetailFragment,
  SendAddressesDocument,
  SendQuotationDocument,
} from '../../generated/graphql';
import { MessageBody } from '../../messages/message-body';

/** Which of a customer's addresses a channel takes. */
const FIELDS = { EMAIL: 'email', SMS: 'phone', WHATSAPP: 'whatsapp' } as const;

interface Props {
  readonly quotation: QuotationDetailFragment;
  readonly onClose: () => void;
}

/** By which channel and to whom, with what they will read. */
export function SendDialog({ quotation: { id, customer }, onClose }: Props) {
  const translate = useTranslate();
  const [channel, setChannel] = useState<MessageChannel>('EMAIL');
  /** What somebody typed; the customer's own address until then, which may come later. */
  const [typed, setTyped] = useState<string>();
  const { data: channels = ['EMAIL' as const] } = useQuery({
    queryKey: ['messages', 'channels'],
    queryFn: async () => (await read(MessageChannelsDocument, {})).availableMessageChannels,
  });
  const { data: addresses } = useQuery({
    queryKey: ['customers', 'addresses', customer.id],
    queryFn: async () => (await read(SendAddressesDocument, { id: customer.id })).customer ?? null,
  });
  const { data: preview } = useQuery({
    queryKey: ['messages', 'preview', id, channel],
    queryFn: async () => (await read(PreviewSendDocument, { id, channel })).previewSendQuotation ?? null,
  });
  const send = useAction((to: string) => write(SendQuotationDocument, { id, channel, to }), {
    done: 'message.send_done',
    refreshes: ['messages', 'quotations'],
  });
  const errors = errorsOf(send);
  return (
    <FormDialog
      title="message.send_title"
      confirm="message.send"
      busy={send.isPending}
      maxWidth="md"
      onClose={onClose}
      onSubmit={(form) => send.mutate(String(form.get('to') ?? ''), { onSuccess: onClose })}
    >
      <FormField
        name="channel"
        label="message.send_channel"
        errors={errors}
        select
        value={channel}
        onChange={({ target }) => {
          setChannel(channels.find((one) => one === target.value) ?? channel);
          setTyped(undefined);
        }}
      >
        {channels.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`message.channel.${one}`)}
          </MenuItem>
        ))}
      </FormField>
      <FormField
        name="to"
        label="message.send_to"
        {...(channel !== 'EMAIL' && { hint: 'message.send_phone_hint' })}
        errors={errors}
        value={typed ?? addresses?.[FIELDS[channel]] ?? ''}
        onChange={({ target }) => setTyped(target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 254, inputMode: channel === 'EMAIL' ? 'email' : 'tel' } }}
      />
      <Typography variant="h4" component="h3" sx={{ mt: 1 }}>
        {translate('message.preview')}
      </Typography>
      {preview?.subject && <Typography sx={{ fontWeight: 600 }}>{preview.subject}</Typography>}
      {preview ? (
        <MessageBody html={preview.html} text={preview.text} height={380} />
      ) : (
        <Skeleton variant="rectangular" height={380} />
      )}
    </FormDialog>
  );
}
