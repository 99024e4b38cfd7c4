import { Alert, Box, Skeleton, Tab, Tabs } from '@mui/material';
import { useRef, useState } from 'react';
import { ShowBase, useGetList, useShowContext, useTranslate } from 'react-admin';
import { EditorsOnly } from '../../auth/editors-only';
import { useViewer } from '../../auth/use-viewer';
import { WHOLE } from '../../data/whole';
import { VERTICALS } from '../../format/choices';
import type { RuleSetDetailFragment, RuleSetRowFragment } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageHeading } from '../../layout/page-heading';
import { Preview } from '../show/preview';
import { DeskContext } from './desk-context';
import { FaultGuide, faultsIn } from './fault-guide';
import type { Scope } from './rules-draft';
import { SaveBar } from './save-bar';
import { ScopeForm } from './scope-form';
import { useDesk } from './use-desk';

const SCOPES: readonly Scope[] = ['general', ...VERTICALS];

interface Props {
  readonly version: RuleSetDetailFragment;
  readonly newest: number;
  readonly userId: string;
}

function Desk({ version, newest, userId }: Props) {
  const translate = useTranslate();
  const [scope, setScope] = useState<Scope>('general');
  const desk = useDesk(version, userId);
  const { draft, saved, faults, change, read } = desk;
  const form = useRef<HTMLDivElement>(null);
  const { number } = version;
  const labelOf = (one: Scope): string => {
    const name = translate(one === 'general' ? 'desk.general' : `vertical.${one}`);
    const count = faultsIn(one, faults);
    return count > 0 ? translate('desk.to_fix_in', { scope: name, count }) : name;
  };
  const title = translate('desk.title', { number });
  return (
    <DeskContext value={{ draft, saved, faults, scope, change }}>
      <Page
        width={1040}
        lead={
          <>
            <PageHeading>{title}</PageHeading>
            {translate('desk.lead', { number })}
          </>
        }
      >
        {number < newest && (
          <Alert severity="warning" variant="outlined">
            {translate('desk.older', { number, newest })}
          </Alert>
        )}
        {desk.resumed && desk.dirty && (
          <Alert severity="info" variant="outlined">
            {translate('desk.resumed')}
          </Alert>
        )}
        <Tabs
          value={scope}
          onChange={(_, to: Scope) => setScope(to)}
          aria-label={translate('desk.scopes')}
          variant="scrollable"
          allowScrollButtonsMobile
        >
          {SCOPES.map((one) => (
            <Tab key={one} value={one} label={labelOf(one)} />
          ))}
        </Tabs>
        <Box ref={form} sx={{ display: 'grid', gap: 'inherit', minWidth: 0 }}>
          <ScopeForm key={scope} />
        </Box>
        <Preview rules={{ rules: read.input }} disabled={!desk.isReadable} />
        <Box sx={{ position: { md: 'sticky' }, bottom: 0, zIndex: 2, bgcolor: 'background.paper' }}>
          <FaultGuide faults={faults} scope={scope} scopes={SCOPES} onScope={setScope} form={form} />
          <SaveBar desk={desk} number={number} newest={newest} />
        </Box>
      </Page>
    </DeskContext>
  );
}

function Body() {
  const { record: version } = useShowContext<RuleSetDetailFragment>();
  const { data } = useGetList<RuleSetRowFragment>('rule-sets', { pagination: { page: 1, perPage: 1 } });
  const newest = data?.[0]?.number;
  const userId = useViewer()?.id;
  if (!version || newest === undefined || !userId) return <Skeleton variant="rectangular" height={640} />;
  return <Desk key={version.number} version={version} newest={newest} userId={userId} />;
}

const RulesEdit = () => (
  <EditorsOnly resource="rule-sets">
    <ShowBase queryOptions={WHOLE}>
      <Body />
    </ShowBase>
  </EditorsOnly>
);

export default RulesEdit;
