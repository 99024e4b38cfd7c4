import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWhenSettled } from '../../../data/use-when-settled';
import { useEditor } from '../page/editor-context';
import { isVehicle, openingsOf, type Stripes } from '../state/draft';
import { wholeNumber } from '../state/faults';
import { applyFilm, type Scope } from '../state/films';
import { readSize, STRIPE } from '../state/size';
import { FilmOption } from './film-option';
import { findFilms } from './find-films';
import { useRecentFilms } from './recent';
import { scopesFor } from './scopes';
import { StripesFields } from './stripes-fields';

/** As high whatever is found, so that nothing jumps. */
const FRAME = { height: 320, overflowY: 'auto', border: 1, borderColor: 'divider' } as const;

const NEW_STRIPES: Stripes = { direction: 'HORIZONTAL', count: '1', width: '' };

const areFine = ({ count, width }: Stripes): boolean => {
  const number = wholeNumber(count) ?? 0;
  return number >= 1 && number <= 1000 && (width.trim() === '' || !('fault' in readSize(width, STRIPE)));
};

/** The list of films: search, arrows and Enter; and how far the one that is chosen goes. */
export default function FilmDialog({ from, onClose }: { from: Scope; onClose: () => void }) {
  const { session, films, alternative } = useEditor();
  const translate = useTranslate();
  const { draft } = session.state().work;
  const [recent, use] = useRecentFilms();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const scopes = scopesFor(draft, from);
  // The first film of a draft is mostly that of all its openings.
  const isFirst = openingsOf(draft).every((opening) => opening.films.length === 0);
  const [scope, setScope] = useState(isFirst ? scopes.length - 1 : 0);
  const [stripes, setStripes] = useState(NEW_STRIPES);
  const found = findFilms([...films.values()], search, recent, ({ type }) =>
    translate(`productType.${type}`),
  );
  const place = Math.min(at, found.length - 1);
  const active = found[place];
  const striped = active?.price?.unit === 'LINEAR_METER';
  const chosenScope = scopes[scope] ?? from;

  const soldFor = translate('editor.film.sold_for', { vertical: translate(`vertical.${draft.vertical}`) });

  const apply = (index: number) => {
    const film = found[index];
    if (!film) return;
    const needsStripes = film.price?.unit === 'LINEAR_METER';
    // Stripes are asked about before such a film can be applied.
    if (needsStripes && (film !== active || !areFine(stripes))) return setAt(index);
    use(film.sku);
    const choice = { sku: film.sku, stripes: needsStripes ? stripes : null };
    session.change((now) => applyFilm(now, alternative, chosenScope, choice));
    onClose();
  };
  // Without a film there is nothing to choose from: they have not come yet.
  const chooseFilm = useWhenSettled(films.size > 0, () => apply(place));
  const name =
    draft.alternatives.length > 1 && draft.alternatives.find(({ id }) => id === alternative)?.name.trim();
  const nameOf = (one: Scope): string =>
    // Films are an alternative's: where there are several, "all" is not the whole quotation.
    one.kind === 'all' && name
      ? translate('editor.film.to_alternative', { name })
      : translate(`editor.film.to_${one.kind}`, one.kind === 'floor' ? { floor: one.floor } : {});
  const clear = () => {
    session.change((now) => applyFilm(now, alternative, chosenScope, null));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="film-title">
      <DialogTitle id="film-title">{translate('editor.film.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 1 }}>
          <TextField
            autoFocus
            label={translate('editor.film.search')}
            helperText={isVehicle(draft) && soldFor}
            value={search}
            onChange={({ target }) => {
              setSearch(target.value);
              setAt(0);
              chooseFilm.forget();
            }}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              if (step) setAt((now) => Math.max(0, Math.min(found.length - 1, now + step)));
              else if (event.key === 'Enter') chooseFilm.act();
              else return;
              event.preventDefault();
            }}
            slotProps={{
              htmlInput: {
                role: 'combobox',
                'aria-expanded': found.length > 0,
                'aria-controls': found.length > 0 ? 'film-list' : undefined,
                'aria-activedescendant': active && `film-${active.sku}`,
              },
            }}
          />
          <TextField
            select
            label={translate('editor.film.scope')}
            value={scope}
            onChange={({ target }) => setScope(Number(target.value))}
          >
            {scopes.map((one, index) => (
              <MenuItem key={`${one.kind}`} value={index}>
                {nameOf(one)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        {striped && <StripesFields stripes={stripes} onChange={setStripes} onEnter={() => apply(at)} />}
        {found.length > 0 ? (
          <Box
            id="film-list"
            role="listbox"
            aria-label={translate('editor.film.title')}
            tabIndex={0}
            sx={FRAME}
          >
            {found.map((film, index) => (
              <FilmOption
                key={film.sku}
                id={`film-${film.sku}`}
                film={film}
                active={film === active}
                onChoose={() => apply(index)}
              />
            ))}
          </Box>
        ) : (
          <Box role="status" sx={{ ...FRAME, p: 2, color: 'text.secondary' }}>
            {translate('editor.film.none')}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={clear}>
          {translate('editor.film.clear')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
