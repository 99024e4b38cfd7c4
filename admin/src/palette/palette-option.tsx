import { Box, Typography } from '@mui/material';
import type { Command } from './command';
import { Keys } from './keys';

interface Props {
  readonly id: string;
  readonly command: Command;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** The focus stays in the search field, whose aria-activedescendant names the active option. */
export const PaletteOption = ({ id, command, isActive, onPoint, onChoose }: Props) => (
  <Box
    id={id}
    role="option"
    aria-selected={isActive}
    onMouseMove={() => !isActive && onPoint()}
    onClick={onChoose}
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 1.5,
      minHeight: 44,
      px: 2.5,
      cursor: 'pointer',
      ...(isActive && { bgcolor: 'action.hover', boxShadow: 'inset 3px 0 0 currentColor' }),
    }}
  >
    <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      {command.label}
      {command.hint && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1 }}>
          {command.hint}
        </Typography>
      )}
    </Box>
    {command.keys && <Keys keys={command.keys} />}
  </Box>
);
