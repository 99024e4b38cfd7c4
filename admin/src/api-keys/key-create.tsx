import { Paper } from '@mui/material';
import { useState } from 'react';
import {
  NumberInput,
  required,
  SaveButton,
  SimpleForm,
  TextInput,
  Toolbar,
  useRedirect,
  useTranslate,
} from 'react-admin';
import { write } from '../data/request';
import { errorsOf, useAction } from '../data/use-action';
import { Fields } from '../forms/fields';
import { PercentInput } from '../forms/percent-input';
import { type CreateApiKeyInput, CreateKeyDocument } from '../generated/graphql';
import { Page } from '../layout/page';
import { PageTitle } from '../layout/page-title';
import { SecretDialog } from '../layout/secret-dialog';
import { PermissionsInput } from '../roles/permissions/permissions-input';
import { BudgetInput } from './budget-input';
import { keyInput } from './inputs';
import { NetworksInput } from './networks-input';

/** As the API has them when nothing is said. */
const USUAL = { permissions: [], discountLimit: '0', expiresInDays: 90, budget: 120_000, networks: [] };

const FormToolbar = ({ busy }: { busy: boolean }) => (
  <Toolbar>
    <SaveButton alwaysEnable label="key.create" disabled={busy} />
  </Toolbar>
);

export default function KeyCreate() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [made, setMade] = useState<{ id: string; secret: string }>();
  const create = useAction((input: CreateApiKeyInput) => write(CreateKeyDocument, { input }), {
    refreshes: ['keys'],
  });
  /** react-admin puts what is returned beside the fields. */
  const submit = async (values: Partial<CreateApiKeyInput>) => {
    try {
      const { key, apiKey } = await create.mutateAsync(keyInput(values));
      if (key && apiKey) setMade({ id: apiKey.id, secret: key });
      return {};
    } catch (error) {
      return errorsOf({ error });
    }
  };
  return (
    <Page lead={translate('key.create_lead')}>
      <PageTitle>{translate('key.new')}</PageTitle>
      <Paper variant="outlined">
        <SimpleForm onSubmit={submit} defaultValues={USUAL} toolbar={<FormToolbar busy={create.isPending} />}>
          <TextInput source="name" validate={required()} autoFocus />
          <Fields>
            <NumberInput source="expiresInDays" validate={required()} min={1} max={365} />
            <BudgetInput />
          </Fields>
          <PercentInput source="discountLimit" />
          <NetworksInput />
          <PermissionsInput source="permissions" />
        </SimpleForm>
      </Paper>
      {made && (
        <SecretDialog secret={made.secret} words="key" onClose={() => redirect('show', 'keys', made.id)} />
      )}
    </Page>
  );
}
