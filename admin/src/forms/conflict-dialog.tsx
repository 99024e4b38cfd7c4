import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type RaRecord, useGetOne, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { differingFields } from '../data/changes';
import { ConflictTable } from './conflict-table';
import { shownValue } from './shown-value';
import { useTakeOver } from './use-take-over';

interface Props {
  readonly fields: readonly string[];
  readonly onClose: () => void;
}

/** What somebody else changed meanwhile, field by field, and what becomes of one's own changes. */
export function ConflictDialog({ fields, onClose }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const base: RaRecord = useRecordContext() ?? { id: '' };
  const { getValues } = useFormContext();
  const takeOver = useTakeOver(resource, fields);
  const { data: latest } = useGetOne(
    resource,
    { id: base.id, meta: { latest: true } },
    { refetchOnMount: 'always' },
  );
  const changed = latest ? differingFields(fields, base, latest) : [];
  const text = (value: unknown) => shownValue(value) || translate('conflict.empty');
  const mine = getValues();
  const choose = (keepMine: boolean) => {
    if (latest) takeOver(base, latest, keepMine);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>{translate('conflict.title')}</DialogTitle>
      <DialogContent sx={{ minHeight: 160 }}>
        <Typography>
          {translate(latest && changed.length === 0 ? 'conflict.nothing' : 'conflict.lead')}
        </Typography>
        {changed.length > 0 && latest && (
          <ConflictTable
            differences={changed.map((field) => ({
              id: field,
              name: translate(`resources.${resource}.fields.${field}`),
              before: text(base[field]),
              now: text(latest[field]),
              yours: text(mine[field]),
            }))}
          />
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button color="error" onClick={() => choose(false)} disabled={!latest}>
          {translate('conflict.discard')}
        </Button>
        <Button variant="contained" onClick={() => choose(true)} disabled={!latest}>
          {translate('conflict.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
