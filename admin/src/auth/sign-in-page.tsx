import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { refusalOf } from '../data/user-errors';
import { useOwnWords } from '../forms/use-own-words';
import { Wordmark } from '../layout/wordmark';
import { SignInScene } from './sign-in-scene';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export function SignInPage() {
  const login = useLogin();
  const translate = useTranslate();
  useOwnWords();
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const totp = text(form, 'totp').trim();
    setBusy(true);
    setProblem(undefined);
    try {
      await login({ email: text(form, 'email'), password: text(form, 'password'), ...(totp && { totp }) });
    } catch (error) {
      const refused = refusalOf(error);
      if (refused?.is('TOTP_REQUIRED')) setNeedsCode(true);
      else setProblem(refused?.message ?? translate('auth.unreachable'));
      setBusy(false);
    }
  };

  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', gridTemplateColumns: { md: '1fr minmax(420px, 38%)' } }}
    >
      <title>{`${translate('auth.title')} · Lámina`}</title>
      <SignInScene />
      <Box
        component="form"
        onSubmit={submit}
        sx={{
          alignSelf: 'center',
          display: 'grid',
          gap: 2,
          p: { xs: 3, md: 6 },
          maxWidth: 480,
          width: '100%',
        }}
      >
        <Wordmark />
        <div>
          <Typography variant="h1" sx={{ mt: 3, mb: 1 }}>
            {translate('auth.heading')}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>{translate('auth.lead')}</Typography>
        </div>
        {problem && <Alert severity="error">{problem}</Alert>}
        <TextField
          name="email"
          type="email"
          label={translate('auth.email')}
          autoComplete="username"
          required
          autoFocus
        />
        <TextField
          name="password"
          type="password"
          label={translate('auth.password')}
          autoComplete="current-password"
          required
        />
        {needsCode && (
          <TextField
            name="totp"
            label={translate('auth.code')}
            helperText={translate('auth.code_hint')}
            autoComplete="one-time-code"
            required
            autoFocus
          />
        )}
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {translate('auth.enter')}
        </Button>
      </Box>
    </Box>
  );
}
