import { useFormats } from '../../format/use-formats';
import type { FaultCode } from '../flow/fault';
import { readSize, SIDE, type SizeFault, type SizeKind } from '../flow/size';
import { TextField } from './text-field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly kind?: SizeKind;
  readonly codeOf?: (fault: SizeFault) => FaultCode;
  readonly onValue: (value: string) => void;
}

const sideCode = (fault: SizeFault): FaultCode => `size.${fault}`;

/** A size in whatever unit somebody measures; how it was read stands below it. */
export function SizeField({ id, label, value, kind = SIDE, codeOf = sideCode, onValue }: Props) {
  const { number } = useFormats();
  const size = readSize(value, kind);
  const read =
    'fault' in size
      ? undefined
      : `= ${number(size.millimetres / 1000, size.millimetres % 10 === 0 ? 2 : 3)} m`;
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      code={'fault' in size ? codeOf(size.fault) : null}
      hint={read && <span className="tabular-nums">{read}</span>}
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="next"
      onValue={onValue}
    />
  );
}
