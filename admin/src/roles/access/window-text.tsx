import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { type Hours, hoursText } from './hours-text';

interface Props {
  readonly hours: readonly Hours[];
  readonly networks: readonly string[];
}

/** When and from where, in a line or two. */
export function WindowText({ hours, networks }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const times = hours.map((span) => hoursText(span, locale)).join('; ');
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {times || translate('access.always')} · {networks.join(', ') || translate('access.anywhere')}
    </Typography>
  );
}
