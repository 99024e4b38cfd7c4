import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { RuleSetRowFragment } from '../generated/graphql';
import { scheduledFor, type VersionState, versionState } from './version-state';

const COLORS: Readonly<Record<VersionState, string>> = {
  in_force: 'success.main',
  scheduled: 'info.main',
  past: 'text.secondary',
  unused: 'text.secondary',
};

export function StateText({ version }: { version: RuleSetRowFragment }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const state = versionState(version);
  const from = scheduledFor(version);
  return (
    <Typography component="span" variant="body2" sx={{ color: COLORS[state], fontWeight: 600 }}>
      {translate(`rules.${state}`, { moment: from ? moment(from) : '' })}
    </Typography>
  );
}
