import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { KeyPartsFragment } from '../generated/graphql';
import { type KeyState, keyState } from './key-state';

const COLORS: Readonly<Record<KeyState, string>> = {
  active: 'success.main',
  expired: 'warning.main',
  revoked: 'text.secondary',
};

export function StateText({ apiKey }: { apiKey: KeyPartsFragment }) {
  const state = keyState(apiKey);
  return (
    <Typography component="span" variant="body2" sx={{ color: COLORS[state] }}>
      {useTranslate()(`key.${state}`)}
    </Typography>
  );
}
