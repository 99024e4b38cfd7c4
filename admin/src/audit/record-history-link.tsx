import { Button } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** To what the log knows of a record, for whoever may read it. */
export function RecordHistoryLink({ id }: { id: string }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'audit', action: 'list' });
  if (!canAccess) return null;
  const filter = encodeURIComponent(JSON.stringify({ subjectId: id }));
  return (
    <Button component={Link} to={`/audit?filter=${filter}`}>
      {translate('audit.history')}
    </Button>
  );
}
