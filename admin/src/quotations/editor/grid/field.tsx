import { type SxProps, TextField, type Theme } from '@mui/material';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  /** Values with their names, where there is nothing to type. */
  readonly choices?: readonly (readonly [value: string, name: string])[];
  readonly type?: 'text' | 'email' | 'tel';
  readonly rows?: number;
  readonly onType: (text: string) => void;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly sx?: SxProps<Theme>;
}

/** A field outside of the grid, with what is wrong with it. */
export function Field({
  id,
  label,
  value,
  fault,
  hint,
  choices,
  type,
  rows,
  onType,
  onEnter,
  onLeave,
  sx,
}: Props) {
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      type={type ?? 'text'}
      size="small"
      select={choices !== undefined}
      multiline={rows !== undefined}
      minRows={rows}
      error={fault !== undefined}
      helperText={fault ?? hint}
      autoComplete="off"
      onChange={({ target }) => onType(target.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !onEnter || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onEnter();
      }}
      slotProps={{ select: { native: true } }}
      sx={sx}
    >
      {choices?.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
