import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { AlternativesBar } from '../alternatives/alternatives-bar';
import { useEditorState } from './editor-context';
import { HistoryButtons } from './history-buttons';
import { SaveMark } from './save-mark';

/** What it comes to and where it is kept, always in sight. On a phone the alternatives and the history come first. */
export function Header() {
  const translate = useTranslate();
  const quotation = useEditorState(({ work }) => work.quotation);
  return (
    <Box
      sx={{
        position: 'sticky',
        top: { xs: 56, sm: 48 },
        zIndex: 2,
        display: { xs: 'grid', sm: 'flex' },
        gridTemplateColumns: 'minmax(0, 1fr) auto auto',
        flexWrap: 'wrap',
        columnGap: { xs: 0.5, sm: 1 },
        rowGap: { xs: 0.5, sm: 1.5 },
        alignItems: 'center',
        py: { xs: 0.5, sm: 1 },
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ gridColumn: '1 / 3', gridRow: 1, minWidth: 0 }}>
        <AlternativesBar />
      </Box>
      <Box
        sx={{ gridColumn: 1, gridRow: 2, flex: '1 1 220px', display: 'flex', justifyContent: { sm: 'end' } }}
      >
        <SaveMark />
      </Box>
      <Box sx={{ gridColumn: 3, gridRow: 1, display: 'flex' }}>
        <HistoryButtons />
      </Box>
      {quotation && (
        <Button
          component={Link}
          to={`/quotations/${quotation.id}/show`}
          variant="outlined"
          color="inherit"
          sx={{ gridColumn: '2 / 4', gridRow: 2, py: { xs: 0.25, sm: 0.75 } }}
        >
          {translate('editor.show')}
        </Button>
      )}
    </Box>
  );
}
