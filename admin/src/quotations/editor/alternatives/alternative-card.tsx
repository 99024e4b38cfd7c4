import { Box, ButtonBase } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../../format/use-formats';
import type { Price } from '../session/editor-state';

interface Props {
  readonly name: string;
  readonly totals: Price['options'][number]['totals'] | undefined;
  /** How many rows are not in the total, since something is missing or wrong in them. */
  readonly without: number;
  readonly shown: boolean;
  /** The total is not that of what is typed now. */
  readonly stale: boolean;
  readonly onShow: () => void;
}

/** What an alternative comes to; shows its films in the grid. */
export function AlternativeCard({ name, totals, without, shown, stale, onShow }: Props) {
  const translate = useTranslate();
  const { money, area } = useFormats();
  const card = useRef<HTMLButtonElement>(null);
  // On a phone it may stand beside the screen.
  useEffect(() => {
    if (shown) card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <ButtonBase
      ref={card}
      aria-pressed={shown}
      onClick={onShow}
      sx={{
        display: 'grid',
        justifyItems: 'start',
        justifyContent: 'start',
        textAlign: 'left',
        fontFamily: 'inherit',
        px: 1.5,
        py: 0.75,
        minWidth: 132,
        border: 1,
        borderColor: shown ? 'text.primary' : 'divider',
        borderTop: 3,
        borderTopColor: shown ? 'warning.main' : 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Box component="span" sx={{ fontSize: 12, color: 'text.secondary', fontWeight: 600 }}>
        {name || translate('quotation.total')}
      </Box>
      <Box
        component="span"
        className="total"
        sx={{ typography: 'h3', fontVariantNumeric: 'tabular-nums', opacity: stale ? 0.55 : 1 }}
      >
        {totals ? money(totals.total, totals.currency) : '–'}
      </Box>
      <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {totals ? area(totals.area) : ' '}
        {totals && without > 0 && ' · '}
        {totals && without > 0 && (
          <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
            {translate('editor.alternative.without', { smart_count: without })}
          </Box>
        )}
      </Box>
    </ButtonBase>
  );
}
