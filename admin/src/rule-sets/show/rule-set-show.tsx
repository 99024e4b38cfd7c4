import { Skeleton } from '@mui/material';
import { EditButton, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { WHOLE } from '../../data/whole';
import { useFormats } from '../../format/use-formats';
import type { RuleSetDetailFragment } from '../../generated/graphql';
import { Page } from '../../layout/page';
import { PageHeading } from '../../layout/page-heading';
import { RulesView } from '../rules/rules-view';
import { StateText } from '../state-text';
import { ActivateButton } from './activate-button';
import { Activations } from './activations';
import { Compare } from './compare';
import { Preview } from './preview';

function Body() {
  const { record: version } = useShowContext<RuleSetDetailFragment>();
  const translate = useTranslate();
  const { moment } = useFormats();
  if (!version) return <Skeleton variant="rectangular" height={640} />;
  const { number, note, author, createdAt, rules } = version;
  const title = translate('rules.version', { number });
  return (
    <Page
      width={1040}
      lead={
        <>
          <PageHeading>{title}</PageHeading>
          <StateText version={version} /> ·{' '}
          {translate('rules.saved', {
            moment: moment(createdAt),
            author: author ?? translate('rules.installation'),
          })}
          {note && <p>{note}</p>}
        </>
      }
      actions={
        <>
          <EditButton variant="outlined" color="inherit" label="desk.edit" />
          <ActivateButton version={version} />
        </>
      }
    >
      <RulesView rules={rules} title={translate('rules.general')} />
      {rules.overrides.map(({ vertical, ...own }) => (
        <RulesView
          key={vertical}
          rules={own}
          title={translate('rules.of_vertical', { vertical: translate(`vertical.${vertical}`) })}
        />
      ))}
      <Compare number={number} />
      <Preview rules={{ number }} />
      <Activations version={version} />
    </Page>
  );
}

const RuleSetShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Body />
  </ShowBase>
);

export default RuleSetShow;
