import { useState } from 'react';
import { ChooseMarketingDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { useSession } from './use-session';
import { accountWords } from './words';

interface Props {
  readonly accepts: boolean;
  /** The words that are agreed to, and their version. */
  readonly text: { readonly text: string; readonly version: string };
  readonly onChange: () => Promise<void>;
}

/** Whether the shop may send news: asked in the words that are kept. */
export function MarketingChoice({ accepts, text, onChange }: Props) {
  const words = useWords(accountWords);
  const session = useSession();
  /** What is on its way to the shop. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const choose = async (granted: boolean) => {
    setChosen(granted);
    setMessage(null);
    const variables = { granted, version: text.version };
    const { data } = await session.ask('mutation', ChooseMarketingDocument, variables);
    await onChange();
    setMessage(data ? (data.payload.userErrors[0]?.message ?? words.saved) : words.unanswered);
    setChosen(null);
  };
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-lg">{words.marketing}</h3>
      <label className="flex gap-3">
        <input
          type="checkbox"
          className="tick mt-1"
          checked={chosen ?? accepts}
          onChange={(event) => chosen === null && void choose(event.target.checked)}
        />
        <span>{text.text}</span>
      </label>
      <p role="status" className="min-h-6 text-sm text-muted">
        {message}
      </p>
    </div>
  );
}
