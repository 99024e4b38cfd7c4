import type { ReactNode } from 'react';
import { Create, SaveButton, SimpleForm, Toolbar } from 'react-admin';

const FormToolbar = () => (
  <Toolbar>
    <SaveButton alwaysEnable />
  </Toolbar>
);

interface Props {
  readonly children: ReactNode;
  readonly redirect?: 'show' | 'list';
  readonly defaults?: Record<string, unknown>;
}

export const CreateForm = ({ children, redirect = 'show', defaults }: Props) => (
  <Create title={false} redirect={redirect} sx={{ maxWidth: 860 }}>
    <SimpleForm warnWhenUnsavedChanges defaultValues={defaults} toolbar={<FormToolbar />}>
      {children}
    </SimpleForm>
  </Create>
);
