import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWhenSettled } from '../data/use-when-settled';
import { UNSEEN } from '../theme/unseen';
import { type Command, GROUPS } from './command';
import { PaletteOption } from './palette-option';
import { ranked } from './rank';
import { useFound } from './use-found';

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/**
 * Loaded with the page, because people go on typing right after Ctrl-K.
 *
 * A combobox over everything that one can go to or do: what the server found first, then actions and pages. */
export function PaletteDialog({ commands, onClose }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [query, setQuery] = useState('');
  /** By its id: what is found meanwhile moves the others. */
  const [pointed, setPointed] = useState<string>();
  const { found, failed, looking } = useFound(query);
  const all = useMemo(() => [...found, ...ranked(query, commands)], [found, query, commands]);
  const shown = useMemo(() => GROUPS.flatMap((group) => all.filter((one) => one.group === group)), [all]);
  const chosen = shown.find((one) => one.id === pointed);
  const active = chosen ?? shown[0];
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const choose = (command: Command) => {
    onClose();
    command.run();
  };
  const chooseFirst = useWhenSettled(!looking, () => shown[0] && choose(shown[0]));
  const move = (event: KeyboardEvent, place: number) => {
    event.preventDefault();
    setPointed(shown.at(place % Math.max(1, shown.length))?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = active ? shown.indexOf(active) : 0;
    if (event.key === 'ArrowDown') move(event, place + 1);
    if (event.key === 'ArrowUp') move(event, place - 1);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (chosen) choose(chosen);
      else chooseFirst.act();
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={translate('palette.open')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: { xs: 2, sm: '12vh' }, mx: 2, width: 'calc(100% - 32px)' } } }}
    >
      <InputBase
        autoFocus
        fullWidth
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setPointed(undefined);
          chooseFirst.forget();
        }}
        onKeyDown={onKeyDown}
        placeholder={translate('palette.search')}
        sx={{ px: 2.5, py: 1.75, fontSize: 18, borderBottom: 1, borderColor: 'divider' }}
        inputProps={{
          role: 'combobox',
          'aria-label': translate('palette.search'),
          'aria-expanded': true,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': active && `${id}-${active.id}`,
          'aria-autocomplete': 'list',
          autoComplete: 'off',
          spellCheck: false,
        }}
      />
      <Box
        id={`${id}-list`}
        role="listbox"
        aria-label={translate('palette.open')}
        sx={{ overflowY: 'auto', maxHeight: 'min(60vh, 460px)', py: 1 }}
      >
        {GROUPS.map((group) => {
          const members = shown.filter((one) => one.group === group);
          if (members.length === 0) return null;
          return (
            <Box key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <Typography
                id={`${id}-${group}`}
                variant="body2"
                sx={{ px: 2.5, pt: 1, pb: 0.5, color: 'text.secondary', fontWeight: 600 }}
              >
                {translate(`palette.group.${group}`)}
              </Typography>
              {members.map((command) => (
                <PaletteOption
                  key={command.id}
                  id={`${id}-${command.id}`}
                  command={command}
                  isActive={command === active}
                  onPoint={() => setPointed(command.id)}
                  onChoose={() => choose(command)}
                />
              ))}
            </Box>
          );
        })}
      </Box>
      {shown.length === 0 && !looking && (
        <Typography sx={{ px: 2.5, pb: 2 }}>{translate('palette.none', { query: query.trim() })}</Typography>
      )}
      {failed && (
        <Typography sx={{ px: 2.5, pb: 1, color: 'error.main' }}>{translate('palette.failed')}</Typography>
      )}
      <Typography
        variant="body2"
        sx={{ px: 2.5, py: 1, borderTop: 1, borderColor: 'divider', color: 'text.secondary' }}
      >
        {translate('palette.keys')}
        <Box component="span" role="status" sx={UNSEEN}>
          {looking ? '' : translate('palette.results', { smart_count: shown.length })}
        </Box>
      </Typography>
    </Dialog>
  );
}
