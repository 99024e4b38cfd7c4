import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../layout/copy-button';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The codes that take the app's place, shown this once. On paper they are all that is printed. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Alert severity="warning" variant="outlined">
        {translate('two_factor.codes_once')}
      </Alert>
      <Box
        component="ul"
        className="print-alone"
        aria-label={translate('two_factor.codes')}
        sx={{
          m: 0,
          p: 2,
          listStyle: 'none',
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, max-content)' },
          columnGap: 4,
          rowGap: 0.5,
          border: 1,
          borderColor: 'divider',
          fontFamily: 'ui-monospace, monospace',
        }}
      >
        {codes.map((code) => (
          <Typography component="li" key={code} sx={{ fontFamily: 'inherit' }}>
            {code}
          </Typography>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <CopyButton text={codes.join('\n')} />
        <Button variant="outlined" color="inherit" onClick={() => window.print()}>
          {translate('two_factor.print')}
        </Button>
        <Button variant="contained" onClick={onKept}>
          {translate('two_factor.kept')}
        </Button>
      </Box>
    </Box>
  );
}
