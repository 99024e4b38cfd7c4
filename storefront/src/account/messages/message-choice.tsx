import { useState } from 'react';
import { ChooseMessagesDocument, type MessageChannel, MyMessagesDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { useOwn, useSession } from '../use-session';
import { messageWords } from './words';

const CHANNELS: readonly MessageChannel[] = ['EMAIL', 'WHATSAPP', 'SMS'];
const NOTHING = {};

interface Choice {
  /** Null: the shop chooses. */
  readonly channels: readonly MessageChannel[] | null;
  readonly reminders: boolean;
}

/** By which ways the shop tells of quotations, and whether it reminds. Every change is saved at once. */
export function MessageChoice() {
  const words = useWords(messageWords);
  const session = useSession();
  const { data } = useOwn(MyMessagesDocument, NOTHING);
  /** What was chosen here; until then what the shop keeps. */
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const kept = data?.myAccount?.messagePreferences;
  if (!kept) return null;
  const choice: Choice = chosen ?? kept;
  const choose = async (next: Choice) => {
    setChosen(next);
    setMessage(null);
    const variables = { channels: next.channels && [...next.channels], reminders: next.reminders };
    const { data: answer } = await session.ask('mutation', ChooseMessagesDocument, variables);
    const refused = answer?.payload.userErrors[0]?.message;
    if (!answer || refused) setChosen(choice);
    setMessage(answer ? (refused ?? words.saved) : words.unanswered);
  };
  const { channels, reminders } = choice;
  const toggle = (channel: MessageChannel, on: boolean) =>
    choose({
      ...choice,
      channels: CHANNELS.filter((one) => (one === channel ? on : channels?.includes(one))),
    });
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-lg">{words.title}</h3>
      <p className="text-muted">{words.lead}</p>
      <fieldset className="grid gap-2">
        <legend className="sr-only">{words.lead}</legend>
        <label className="flex gap-3">
          <input
            type="radio"
            name="channels"
            className="mt-0.5 size-5 accent-sky"
            checked={channels === null}
            onChange={() => void choose({ ...choice, channels: null })}
          />
          <span>{words.shop}</span>
        </label>
        <label className="flex gap-3">
          <input
            type="radio"
            name="channels"
            className="mt-0.5 size-5 accent-sky"
            checked={channels !== null}
            onChange={() => void choose({ ...choice, channels: ['EMAIL'] })}
          />
          <span>{words.mine}</span>
        </label>
        {channels !== null && (
          <div className="flex flex-wrap gap-x-6 gap-y-2 pl-7">
            {CHANNELS.map((channel) => (
              <label key={channel} className="flex gap-3">
                <input
                  type="checkbox"
                  className="tick mt-1"
                  checked={channels.includes(channel)}
                  onChange={(event) => void toggle(channel, event.target.checked)}
                />
                <span>{words.channels[channel]}</span>
              </label>
            ))}
            {channels.length === 0 && <p className="basis-full text-sm text-muted">{words.none}</p>}
          </div>
        )}
      </fieldset>
      <label className="mt-2 flex gap-3">
        <input
          type="checkbox"
          className="tick mt-1"
          checked={reminders}
          onChange={(event) => void choose({ ...choice, reminders: event.target.checked })}
        />
        <span>{words.reminders}</span>
      </label>
      <p role="status" className="min-h-6 text-sm text-muted">
        {message}
      </p>
    </div>
  );
}
