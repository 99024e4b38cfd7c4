import { Alert, Button } from '@mui/material';
import { useGetOne, useRecordContext, useResourceContext, useTranslate } from 'react-admin';

const LOOK_EVERY_MS = 15_000;

/** Warns before somebody types on what others have changed since. */
export function ChangedElsewhere({ onSee }: { onSee: () => void }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { data: latest } = useGetOne(
    resource,
    { id: record?.id, meta: { latest: true } },
    { enabled: record !== undefined, refetchInterval: LOOK_EVERY_MS, refetchOnWindowFocus: 'always' },
  );
  // Records without versions are never said to have changed.
  const isNewer = record && latest && latest.version > record.version;
  if (!isNewer) return null;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2, width: '100%' }}
      action={
        <Button size="small" color="inherit" onClick={onSee}>
          {translate('conflict.see')}
        </Button>
      }
    >
      {translate('conflict.banner')}
    </Alert>
  );
}
