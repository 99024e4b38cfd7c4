import { Box, Button, Collapse, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { LinePartsFragment } from '../../generated/graphql';
import { Ledger } from './ledger';

/** One film on one opening: what it is, what it costs, and one click away why. */
function Line({ line, currency }: { line: LinePartsFragment; currency: string }) {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const { money, film } = useFormats();
  const where = [line.roomName, line.openingLabel].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ listStyle: 'none', borderTop: 1, borderColor: 'divider', py: 1.25 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2 }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>{line.productName}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {where || line.sku} · {film(line.quantity, line.unit)}
          </Typography>
        </Box>
        <Typography sx={{ fontWeight: 600, textAlign: 'right' }}>{money(line.subtotal, currency)}</Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('quotation.material')} {money(line.materialCost, currency)} ·{' '}
          {translate('quotation.installation')} {money(line.installationCost, currency)}
        </Typography>
        <Button
          size="small"
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          sx={{ ml: 'auto', minHeight: 28, py: 0, px: 0.5 }}
        >
          {translate(open ? 'quotation.hide_why' : 'quotation.why')}
        </Button>
      </Box>
      <Collapse in={open} unmountOnExit>
        <Ledger line={line} currency={currency} />
      </Collapse>
    </Box>
  );
}

export const LineTable = ({ lines, currency }: { lines: readonly LinePartsFragment[]; currency: string }) => (
  <Box component="ol" sx={{ m: 0, p: 0 }}>
    {lines.map((line) => (
      <Line key={line.position} line={line} currency={currency} />
    ))}
  </Box>
);
