import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../../../auth/use-viewer';
import { useFormats } from '../../../format/use-formats';
import { shelfOf } from '../session/shelf';

/** Other new quotations that were begun in this browser and never saved. */
export function Unfinished({ name }: { name: string }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const userId = useViewer()?.id ?? '';
  const [, forgotten] = useState(0);
  const shelf = shelfOf(localStorage, userId);
  const others = shelf.unsaved().filter((one) => one.name !== name);
  if (others.length === 0) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ mt: 1 }}>
      {translate('editor.unfinished.lead')}
      {others.map(({ name: other, work: { customer, at } }) => (
        <Box key={other} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {[customer.kind === 'none' ? '' : customer.name, moment(at)].filter(Boolean).join(' · ')}
          <Button size="small" component={Link} to={`/quotations/create?draft=${other}`}>
            {translate('editor.unfinished.resume')}
          </Button>
          <Button
            size="small"
            color="error"
            onClick={() => {
              shelf.forget(other);
              forgotten((count) => count + 1);
            }}
          >
            {translate('editor.unfinished.discard')}
          </Button>
        </Box>
      ))}
    </Alert>
  );
}
