import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What a job does, in words where there are some, with its name in the program. */
export function KindText({ kind }: { kind: string }) {
  const said = useTranslate()(`job.kind.${kind}`, { _: kind });
  if (said === kind) return kind;
  return (
    <>
      {said}{' '}
      <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
        {kind}
      </Box>
    </>
  );
}
