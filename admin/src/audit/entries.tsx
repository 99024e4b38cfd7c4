import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Skeleton, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { AuditPartsFragment } from '../generated/graphql';
import { EmptyState } from '../layout/empty-state';
import { kindOf } from './actions';
import { EntryDiff } from './entry-diff';
import { SubjectName } from './subject-name';

function Entry({ entry }: { entry: AuditPartsFragment }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const kind = kindOf(entry.action);
  return (
    <Accordion
      disableGutters
      square
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h2' } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box
          component="span"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '190px minmax(0, 2fr) minmax(0, 1fr)' },
            columnGap: 2,
            width: '100%',
            overflowWrap: 'anywhere',
          }}
        >
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {moment(entry.at)}
          </Typography>
          <span>
            <b>
              {translate(`audit.kind.${kind}`, { _: kind })} ·{' '}
              {translate(`did.${entry.action}`, { _: entry.action })}
            </b>{' '}
            <SubjectName entry={entry} />
          </span>
          <Typography component="span" variant="body2" sx={{ alignSelf: 'center' }}>
            {entry.actorName ?? translate(`audit.actor.${entry.actorKind}`)}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <EntryDiff entry={entry} />
      </AccordionDetails>
    </Accordion>
  );
}

/** The page's entries, each opened to what it changed. */
export function Entries() {
  const { data, isPending } = useListContext<AuditPartsFragment>();
  if (isPending) return <Skeleton variant="rectangular" height={600} />;
  if (!data || data.length === 0) return <EmptyState title="audit.empty_title" text="audit.empty_text" />;
  return data.map((entry) => <Entry key={entry.id} entry={entry} />);
}
