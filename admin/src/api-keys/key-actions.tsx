import { Button } from '@mui/material';
import { useState } from 'react';
import { EditButton, useTranslate } from 'react-admin';
import { write } from '../data/request';
import { useAction } from '../data/use-action';
import { type KeyPartsFragment, RevokeKeyDocument } from '../generated/graphql';
import { AskDialog } from '../layout/ask-dialog';
import { SecretDialog } from '../layout/secret-dialog';
import { RotateDialog } from './rotate-dialog';

/** What can be done about a key that was not revoked. */
export function KeyActions({ apiKey: { id, revokedAt } }: { apiKey: KeyPartsFragment }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState<'rotate' | 'revoke'>();
  const [secret, setSecret] = useState<string>();
  const close = () => setAsking(undefined);
  const revoke = useAction(() => write(RevokeKeyDocument, { id }), {
    done: 'key.revoked_done',
    refreshes: ['keys'],
  });
  if (revokedAt) return null;
  return (
    <>
      <Button color="error" loading={revoke.isPending} onClick={() => setAsking('revoke')}>
        {translate('key.revoke')}
      </Button>
      <Button variant="outlined" color="inherit" onClick={() => setAsking('rotate')}>
        {translate('key.rotate')}
      </Button>
      <EditButton variant="outlined" color="inherit" />
      {asking === 'rotate' && (
        <RotateDialog
          keyId={id}
          onClose={close}
          onDone={(key) => {
            close();
            setSecret(key);
          }}
        />
      )}
      {secret && <SecretDialog secret={secret} words="key" onClose={() => setSecret(undefined)} />}
      <AskDialog
        open={asking === 'revoke'}
        title="key.revoke"
        text="key.revoke_text"
        confirm="key.revoke"
        onClose={close}
        onConfirm={() => {
          close();
          revoke.mutate(undefined);
        }}
      />
    </>
  );
}
