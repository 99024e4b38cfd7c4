import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/page';
import { PageTitle } from '../layout/page-title';
import { Section } from '../layout/section';
import { TwoFactor } from './two-factor';
import { useSecondFactor } from './use-second-factor';

/**
 * In place of every page while a role requires a second factor that is not set up: until then the person may do nothing else.
 */
export function RequiredTwoFactor({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { state } = useSecondFactor();
  if (state !== 'REQUIRED') return children;
  return (
    <Page lead={translate('two_factor.required')}>
      <PageTitle>{translate('two_factor.title')}</PageTitle>
      <Section title={translate('two_factor.first')}>
        <TwoFactor />
      </Section>
    </Page>
  );
}
