import { useState } from 'react';
import { useRead } from '../data/use-read';
import { useWrite } from '../data/use-write';
import {
  ChooseMessagesByLinkDocument,
  type MessageChoiceFragment,
  MessagesByLinkDocument,
} from '../generated/graphql';
import { useWords } from '../i18n/words';
import { ChoiceForm } from '../messages/choice-form';
import { useChoice } from '../messages/use-choice';
import { messageWords } from '../messages/words';

function Known({ token, kept }: { readonly token: string; readonly kept: MessageChoiceFragment }) {
  const write = useWrite();
  const choice = useChoice(kept, async ({ channels, reminders }) => {
    const variables = { token, channels: channels && [...channels], reminders };
    return (await write(ChooseMessagesByLinkDocument, variables)).data;
  });
  return <ChoiceForm {...choice} reachableBy={kept.reachableBy} />;
}

function Unfolded({ token }: { readonly token: string }) {
  const words = useWords(messageWords);
  const read = useRead(MessagesByLinkDocument, { token });
  if (read.state === 'failed')
    return (
      <div className="grid justify-items-start gap-2 text-sm">
        <p className="text-muted">{words.unanswered}</p>
        <button type="button" className="plain" onClick={read.retry}>
          {words.retry}
        </button>
      </div>
    );
  if (read.state === 'waiting') return <div className="waiting h-36" />;
  const kept = read.data.messagePreferencesByToken;
  return kept && <Known token={token} kept={kept} />;
}

/** How the shop tells whoever has this link: most customers have no account. Read when it is unfolded. */
export function MessageChoice({ token }: { readonly token: string }) {
  const words = useWords(messageWords);
  /** From then on it stays: what was chosen is not read anew. */
  const [wanted, setWanted] = useState(false);
  return (
    <details className="group print:hidden" onToggle={() => setWanted(true)}>
      <summary className="flex min-h-11 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <h2 className="text-xl">{words.title}</h2>
        <svg viewBox="0 0 20 20" className="size-4 text-muted group-open:rotate-180" aria-hidden="true">
          <path d="m4 7 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <div className="grid gap-3 pt-1">
        <p className="text-sm text-muted">{words.lead}</p>
        {wanted && <Unfolded token={token} />}
      </div>
    </details>
  );
}
