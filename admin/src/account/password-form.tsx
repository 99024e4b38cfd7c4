import { Box, Button } from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../data/request';
import { errorsOf, useAction } from '../data/use-action';
import { FormField } from '../forms/form-field';
import { ChangeMyPasswordDocument } from '../generated/graphql';

/** Changes one's own password; what the policy objects to stands at its field. */
export function PasswordForm() {
  const translate = useTranslate();
  const change = useAction(
    (passwords: { currentPassword: string; newPassword: string }) =>
      write(ChangeMyPasswordDocument, passwords),
    { done: 'account.password_changed', refreshes: ['sessions'] },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    change.mutate(
      {
        currentPassword: String(data.get('currentPassword')),
        newPassword: String(data.get('newPassword')),
      },
      { onSuccess: () => form.reset() },
    );
  };
  const errors = errorsOf(change);
  return (
    <Box
      component="form"
      onSubmit={submit}
      sx={{ display: 'grid', gap: 1, justifyItems: 'start', maxWidth: 420 }}
    >
      <FormField
        name="currentPassword"
        type="password"
        label="account.current_password"
        errors={errors}
        autoComplete="current-password"
        required
      />
      <FormField
        name="newPassword"
        type="password"
        label="account.new_password"
        hint="account.password_hint"
        errors={errors}
        autoComplete="new-password"
        required
      />
      <Button type="submit" variant="outlined" color="inherit" loading={change.isPending}>
        {translate('account.change_password')}
      </Button>
    </Box>
  );
}
