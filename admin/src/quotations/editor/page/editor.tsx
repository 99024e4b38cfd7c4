import { Box } from '@mui/material';
import { lazy, Suspense, useMemo, useState } from 'react';
import { AdjustmentsPane } from '../adjustments/adjustments-pane';
import { AlternativeName } from '../alternatives/alternative-name';
import { ConflictDialog } from '../conflict/conflict-dialog';
import { CustomerPane } from '../customer/customer-pane';
import { Places } from '../grid/places';
import { PriceDetails } from '../price/price-details';
import { PriceNotice } from '../price/price-notice';
import type { Session } from '../session/session';
import type { Scope } from '../state/films';
import { EditorContext, type Editor as EditorValue, useSession } from './editor-context';
import { EditorTitle } from './editor-title';
import { Header } from './header';
import { KeysHint } from './keys-hint';
import { Notices } from './notices';
import { useFilms } from './use-films';
import { useHistoryKeys } from './use-history-keys';
import { VerticalField } from './vertical-field';

const FilmDialog = lazy(() => import('../films/film-dialog'));
const PasteDialog = lazy(() => import('../paste/paste-dialog'));

/** What takes the focus is not hidden by the header that stays. */
const CLEAR_OF_HEADER = {
  '& input, & select, & button, & textarea': { scrollMarginTop: { xs: 190, sm: 150 } },
};

interface Pasting {
  readonly roomId: string;
  readonly openingId: string;
  readonly text: string;
}

/** A draft on the screen: for whom, what is measured, with which films, and what it comes to. */
export function Editor({ session }: { session: Session }) {
  const vertical = useSession(session, ({ work }) => work.draft.vertical);
  const alternatives = useSession(session, ({ work }) => work.draft.alternatives);
  const number = useSession(session, ({ work }) => work.quotation?.number);
  const films = useFilms(vertical);
  const onKeyDown = useHistoryKeys(session);
  const [wanted, showAlternative] = useState('');
  const [scope, pickFilm] = useState<Scope>();
  const [pasting, setPasting] = useState<Pasting>();
  const shown = alternatives.find(({ id }) => id === wanted) ?? alternatives[0];
  const alternative = shown?.id ?? '';
  const editor = useMemo(
    (): EditorValue => ({
      session,
      films,
      alternative,
      showAlternative,
      pickFilm,
      pasteAt: (roomId, openingId, text) => setPasting({ roomId, openingId, text }),
    }),
    [session, films, alternative],
  );
  return (
    <EditorContext value={editor}>
      <EditorTitle number={number} />
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, pb: 4, ...CLEAR_OF_HEADER }}
        onKeyDown={onKeyDown}
      >
        <Header />
        <Notices />
        <PriceNotice />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: 'minmax(0, 1fr) 260px' } }}>
          <CustomerPane />
          <VerticalField />
        </Box>
        <AlternativeName />
        <Places />
        <KeysHint />
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { lg: 'minmax(0, 1fr) 380px' },
            alignItems: 'start',
          }}
        >
          <AdjustmentsPane />
          <PriceDetails />
        </Box>
      </Box>
      <ConflictDialog />
      <Suspense>
        {scope && <FilmDialog from={scope} onClose={() => pickFilm(undefined)} />}
        {pasting && <PasteDialog {...pasting} onClose={() => setPasting(undefined)} />}
      </Suspense>
    </EditorContext>
  );
}
