import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** How many prices would be saved. */
  readonly count: number;
  /** Whether some rows cannot be saved, which stands beside them. */
  readonly refused: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
}

/** Saves what a preview shows, or says why there is nothing to save. */
export function SaveButton({ count, refused, busy, onSave }: Props) {
  const translate = useTranslate();
  if (count === 0) return refused ? null : <Typography>{translate('prices.nothing_to_save')}</Typography>;
  return (
    <Button
      variant="contained"
      sx={{ justifySelf: 'start' }}
      disabled={refused}
      loading={busy}
      onClick={onSave}
    >
      {translate('prices.save', { smart_count: count })}
    </Button>
  );
}
