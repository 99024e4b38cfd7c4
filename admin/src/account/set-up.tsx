import { Box, Button, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../data/request';
import { errorsOf, useAction } from '../data/use-action';
import { FormField } from '../forms/form-field';
import { ConfirmTwoFactorDocument, StartTwoFactorDocument } from '../generated/graphql';
import { CopyButton } from '../layout/copy-button';
import { QrCode } from './qr-code';

const text = (event: FormEvent<HTMLFormElement>, name: string): string => {
  event.preventDefault();
  return String(new FormData(event.currentTarget).get(name) ?? '').trim();
};

const STEP = { display: 'grid', gap: 2, justifyItems: 'start', maxWidth: 420 };

/** From the password to the first code: hands the recovery codes on. */
export function SetUp({ onDone }: { onDone: (codes: readonly string[]) => void }) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const start = useAction((password: string) => write(StartTwoFactorDocument, { password }), {});
  const confirm = useAction(() => write(ConfirmTwoFactorDocument, { code }), {});
  const setUp = start.data?.setUp;
  if (!setUp) {
    return (
      <Box component="form" sx={STEP} onSubmit={(event) => start.mutate(text(event, 'password'))}>
        <FormField
          name="password"
          type="password"
          label="two_factor.password"
          hint="two_factor.password_hint"
          errors={errorsOf(start)}
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="contained" loading={start.isPending}>
          {translate('two_factor.start')}
        </Button>
      </Box>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(undefined, { onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes ?? []) });
  };
  return (
    <Box component="form" sx={STEP} onSubmit={submit}>
      <Typography>{translate('two_factor.scan')}</Typography>
      <QrCode svg={setUp.qrCode} label={translate('two_factor.qr')} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('two_factor.by_hand')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="code" sx={{ fontFamily: 'ui-monospace, monospace', overflowWrap: 'anywhere' }}>
          {setUp.secret}
        </Typography>
        <CopyButton text={setUp.secret} label="two_factor.copy_secret" />
      </Box>
      <FormField
        name="code"
        label="two_factor.code"
        hint="two_factor.code_hint"
        errors={errorsOf(confirm)}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        required
        autoFocus
      />
      <Button type="submit" variant="contained" loading={confirm.isPending}>
        {translate('two_factor.confirm')}
      </Button>
    </Box>
  );
}
