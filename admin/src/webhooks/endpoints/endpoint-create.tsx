import { Paper } from '@mui/material';
import { useState } from 'react';
import { SaveButton, SimpleForm, Toolbar, useRedirect, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { CreateEndpointDocument, type CreateWebhookEndpointInput } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageTitle } from '../../layout/page-title';
import { SecretDialog } from '../../layout/secret-dialog';
import { EndpointInputs } from './endpoint-inputs';

const FormToolbar = ({ busy }: { busy: boolean }) => (
  <Toolbar>
    <SaveButton alwaysEnable label="webhook.create" disabled={busy} />
  </Toolbar>
);

export default function EndpointCreate() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [made, setMade] = useState<{ id: string; secret: string }>();
  const create = useAction((input: CreateWebhookEndpointInput) => write(CreateEndpointDocument, { input }), {
    refreshes: ['webhooks'],
    beside: ['name', 'url', 'events'],
  });
  /** react-admin puts what is returned beside the fields. */
  const submit = async ({ name = '', url = '', events = [] }: Partial<CreateWebhookEndpointInput>) => {
    try {
      const { secret, endpoint } = await create.mutateAsync({ name, url, events });
      if (secret && endpoint) setMade({ id: endpoint.id, secret });
      return {};
    } catch (error) {
      return errorsOf({ error });
    }
  };
  return (
    <Page lead={translate('webhook.create_lead')}>
      <PageTitle>{translate('webhook.new')}</PageTitle>
      <Paper variant="outlined">
        <SimpleForm
          onSubmit={submit}
          defaultValues={{ events: [] }}
          toolbar={<FormToolbar busy={create.isPending} />}
        >
          <EndpointInputs autoFocus />
        </SimpleForm>
      </Paper>
      {made && (
        <SecretDialog
          secret={made.secret}
          words="webhook"
          onClose={() => redirect('show', 'webhooks', made.id)}
        />
      )}
    </Page>
  );
}
