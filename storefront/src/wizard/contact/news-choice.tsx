import { useRead } from '../../data/use-read';
import { MarketingTextDocument } from '../../generated/graphql';

interface Props {
  /** The version of the words that were agreed to; empty: none. */
  readonly agreed: string;
  readonly onChoose: (version: string) => void;
}

/** Whether the shop may send news, in the words that it keeps; unticked, and in nobody's way while they cannot be had. */
export function NewsChoice({ agreed, onChoose }: Props) {
  const read = useRead(MarketingTextDocument, {});
  if (read.state !== 'ready') return null;
  const { version, text } = read.data.marketingConsentText;
  return (
    <label className="flex gap-3 text-sm">
      <input
        type="checkbox"
        className="tick mt-0.5"
        checked={agreed === version}
        onChange={(event) => onChoose(event.target.checked ? version : '')}
      />
      <span>{text}</span>
    </label>
  );
}
