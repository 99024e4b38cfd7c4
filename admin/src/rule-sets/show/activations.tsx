import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { RuleSetDetailFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';

/** Rules that came with the installation are in force from the beginning of time. */
const isBeginning = (at: string): boolean => new Date(at).getTime() <= 0;

/** When the version was put in force, or will be, and who decided it. */
export function Activations({ version: { activations } }: { version: RuleSetDetailFragment }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  return (
    <Section title={translate('rules.activations')}>
      {activations.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('rules.never_active')}</Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {activations.map(({ activeFrom, at, author }) => (
          <li key={`${activeFrom}${at}`}>
            {translate('rules.activation', {
              from: isBeginning(activeFrom) ? translate('rules.beginning') : moment(activeFrom),
              at: moment(at),
              author: author ?? translate('rules.installation'),
            })}
          </li>
        ))}
      </Box>
    </Section>
  );
}
