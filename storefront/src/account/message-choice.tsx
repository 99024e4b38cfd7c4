import { ChooseMessagesDocument, type MessageChoiceFragment, MyMessagesDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { ChoiceForm } from '../messages/choice-form';
import { useChoice } from '../messages/use-choice';
import { messageWords } from '../messages/words';
import { useOwn, useSession } from './use-session';

const NOTHING = {};

function Known({ kept }: { readonly kept: MessageChoiceFragment }) {
  const words = useWords(messageWords);
  const session = useSession();
  const choice = useChoice(kept, async ({ channels, reminders }) => {
    const variables = { channels: channels && [...channels], reminders };
    return (await session.ask('mutation', ChooseMessagesDocument, variables)).data;
  });
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-lg">{words.title}</h3>
      <p className="text-muted">{words.lead}</p>
      <ChoiceForm {...choice} reachableBy={kept.reachableBy} />
    </div>
  );
}

/** How the shop tells the owner of an account of all their quotations. */
export function MessageChoice() {
  const { data } = useOwn(MyMessagesDocument, NOTHING);
  const kept = data?.myAccount?.messagePreferences;
  return kept ? <Known kept={kept} /> : null;
}
