import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AuditPartsFragment } from '../generated/graphql';
import { diffOf } from './diff';
import { DiffTable } from './diff-table';
import { recordPath } from './record-path';

/** An entry opened: what changed field by field, and where to go from here. */
export function EntryDiff({ entry }: { entry: AuditPartsFragment }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const path = recordPath(entry);
  const changes = diffOf(entry.before, entry.after);
  const only = (filter: Record<string, unknown>) => () => setFilters({ ...filterValues, ...filter });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {entry.actorName ?? translate(`audit.actor.${entry.actorKind}`)}
        {entry.ip && ` · ${entry.ip}`} · {entry.action}
      </Typography>
      {changes.length > 0 ? (
        <DiffTable action={entry.action} changes={changes} />
      ) : (
        <Typography variant="body2">{translate('audit.no_fields')}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {path && (
          <Button size="small" variant="outlined" color="inherit" component={Link} to={path}>
            {translate('audit.open_record')}
          </Button>
        )}
        <Button size="small" onClick={only({ subjectId: entry.subjectId })}>
          {translate('audit.only_this')}
        </Button>
        {entry.actorId && (
          <Button size="small" onClick={only({ actorId: entry.actorId })}>
            {translate('audit.only_actor')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
