import { useFormats } from '../../format/use-formats';
import { useWords } from '../../i18n/words';
import type { FaultCode } from '../flow/fault';
import { doubtfulMetres, readSize, SIDE, type SizeFault, type SizeKind } from '../flow/size';
import { openingWords } from '../words/openings';
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
  const words = useWords(openingWords);
  const { number } = useFormats();
  const size = readSize(value, kind);
  const read =
    'fault' in size
      ? undefined
      : `= ${number(size.millimetres / 1000, size.millimetres % 10 === 0 ? 2 : 3)} m`;
  const metres = kind === SIDE ? doubtfulMetres(value) : null;
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      code={'fault' in size ? codeOf(size.fault) : null}
      hint={
        read && (
          <span className="flex flex-wrap items-center gap-x-2 tabular-nums">
            {read}
            {metres !== null && (
              <button
                type="button"
                onClick={() => onValue(`${metres} m`)}
                className="min-h-6 font-medium text-link underline underline-offset-2"
              >
                {words.meant(metres)}
              </button>
            )}
          </span>
        )
      }
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="next"
      onValue={onValue}
    />
  );
}
