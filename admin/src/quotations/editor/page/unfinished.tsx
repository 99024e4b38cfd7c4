import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../../../auth/use-viewer';
import { useFormats } from '../../../format/use-formats';
import { type Shelved, shelfOf } from '../session/shelf';
import { openingsOf } from '../state/draft';
import { filledRows } from '../state/limits';

/** Other new quotations that were begun in this browser and never saved. One that is discarded can be had back. */
export function Unfinished({ name }: { name: string }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const userId = useViewer()?.id ?? '';
  const [discarded, setDiscarded] = useState<readonly Shelved[]>([]);
  const shelf = shelfOf(localStorage, userId);
  const isDiscarded = (other: string) => discarded.some((one) => one.name === other);
  const others = [
    ...shelf.unsaved().filter((one) => one.name !== name && !isDiscarded(one.name)),
    ...discarded,
  ];
  others.sort((one, other) => other.work.at.localeCompare(one.work.at));
  if (others.length === 0) return null;
  const discard = (one: Shelved) => {
    shelf.forget(one.name);
    setDiscarded([...discarded, one]);
  };
  const restore = ({ name: other, work }: Shelved) => {
    shelf.keep(other, work);
    setDiscarded(discarded.filter((one) => one.name !== other));
  };
  return (
    <Alert severity="info" variant="outlined" sx={{ mt: 1 }}>
      {translate('editor.unfinished.lead')}
      {others.map((one) => {
        const { customer, draft, at } = one.work;
        const who = customer.kind === 'none' ? '' : customer.name.trim();
        return (
          <Box key={one.name} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Box component="span" sx={isDiscarded(one.name) ? { textDecoration: 'line-through' } : undefined}>
              {[
                who || translate('editor.unfinished.nobody'),
                translate('editor.unfinished.rows', { smart_count: filledRows(openingsOf(draft)) }),
                moment(at),
              ].join(' · ')}
            </Box>
            {isDiscarded(one.name) ? (
              <>
                <span role="status">{translate('editor.unfinished.discarded')}</span>
                <Button key="undo" size="small" autoFocus onClick={() => restore(one)}>
                  {translate('editor.undo')}
                </Button>
              </>
            ) : (
              <>
                <Button size="small" component={Link} to={`/quotations/create?draft=${one.name}`}>
                  {translate('editor.unfinished.resume')}
                </Button>
                <Button size="small" color="error" onClick={() => discard(one)}>
                  {translate('editor.unfinished.discard')}
                </Button>
              </>
            )}
          </Box>
        );
      })}
    </Alert>
  );
}
