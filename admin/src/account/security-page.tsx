import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../layout/page';
import { PageTitle } from '../layout/page-title';
import { Section } from '../layout/section';
import { PasswordForm } from './password-form';
import { TwoFactor } from './two-factor';

/** How the person's own account is kept: second factor, password, and where it is open. */
export default function SecurityPage() {
  const translate = useTranslate();
  return (
    <Page
      lead={translate('account.lead')}
      actions={
        <Button component={Link} to="/sessions" variant="outlined" color="inherit">
          {translate('sessions.title')}
        </Button>
      }
    >
      <PageTitle>{translate('account.title')}</PageTitle>
      <Section title={translate('two_factor.title')}>
        <TwoFactor />
      </Section>
      <Section title={translate('account.password')}>
        <PasswordForm />
      </Section>
    </Page>
  );
}
