import { Button } from '@mui/material';
import { useState } from 'react';
import { EditButton, useCanAccess, useRedirect, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import {
  DeleteEndpointDocument,
  type EndpointPartsFragment,
  PauseEndpointDocument,
  ResumeEndpointDocument,
  TestEndpointDocument,
} from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { SecretDialog } from '../../layout/secret-dialog';
import { RotateDialog } from './rotate-dialog';

const REFRESHES = ['webhooks', 'webhook-deliveries'];

/** What can be done about an endpoint. */
export function EndpointActions({ endpoint: { id, state } }: { endpoint: EndpointPartsFragment }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { canAccess } = useCanAccess({ resource: 'webhooks', action: 'edit' });
  const [asking, setAsking] = useState<'rotate' | 'delete'>();
  const [secret, setSecret] = useState<string>();
  const close = () => setAsking(undefined);
  const test = useAction(() => write(TestEndpointDocument, { endpointId: id }), { refreshes: REFRESHES });
  const pause = useAction(() => write(PauseEndpointDocument, { id }), {
    done: 'webhook.paused_done',
    refreshes: REFRESHES,
  });
  const resume = useAction(() => write(ResumeEndpointDocument, { id }), {
    done: 'webhook.resumed_done',
    refreshes: REFRESHES,
  });
  const remove = useAction(() => write(DeleteEndpointDocument, { id }), {
    done: 'webhook.deleted_done',
    refreshes: REFRESHES,
  });
  if (!canAccess) return null;
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        loading={test.isPending}
        onClick={() =>
          test.mutate(undefined, {
            onSuccess: ({ delivery }) => delivery && redirect('show', 'webhook-deliveries', delivery.id),
          })
        }
      >
        {translate('webhook.test')}
      </Button>
      {state === 'PAUSED' ? (
        <Button variant="contained" loading={resume.isPending} onClick={() => resume.mutate(undefined)}>
          {translate('webhook.resume')}
        </Button>
      ) : (
        <Button
          variant="outlined"
          color="inherit"
          loading={pause.isPending}
          onClick={() => pause.mutate(undefined)}
        >
          {translate('webhook.pause')}
        </Button>
      )}
      <Button variant="outlined" color="inherit" onClick={() => setAsking('rotate')}>
        {translate('webhook.rotate')}
      </Button>
      <EditButton variant="outlined" color="inherit" />
      <Button color="error" loading={remove.isPending} onClick={() => setAsking('delete')}>
        {translate('ra.action.delete')}
      </Button>
      {asking === 'rotate' && (
        <RotateDialog
          endpointId={id}
          onClose={close}
          onDone={(made) => {
            close();
            setSecret(made);
          }}
        />
      )}
      {secret && <SecretDialog secret={secret} words="webhook" onClose={() => setSecret(undefined)} />}
      <AskDialog
        open={asking === 'delete'}
        title="webhook.delete"
        text="webhook.delete_text"
        confirm="ra.action.delete"
        onClose={close}
        onConfirm={() => {
          close();
          remove.mutate(undefined, { onSuccess: () => redirect('list', 'webhooks') });
        }}
      />
    </>
  );
}
