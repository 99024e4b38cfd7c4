import type { MessageChannel } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { offered, toggled } from './choice';
import type { useChoice } from './use-choice';
import { messageWords } from './words';

interface Props extends ReturnType<typeof useChoice> {
  readonly reachableBy: readonly MessageChannel[];
}

/** By which ways the shop tells of quotations, and whether it reminds. */
export function ChoiceForm({ choice, choose, message, reachableBy }: Props) {
  const words = useWords(messageWords);
  const { channels, reminders } = choice;
  const ways = offered(choice, reachableBy);
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="sr-only">{words.lead}</legend>
        <label className="flex gap-3">
          <input
            type="radio"
            name="channels"
            className="mt-0.5 size-5 accent-sky"
            checked={channels === null}
            onChange={() => choose({ ...choice, channels: null })}
          />
          <span>{words.shop}</span>
        </label>
        <label className="flex gap-3">
          <input
            type="radio"
            name="channels"
            className="mt-0.5 size-5 accent-sky"
            checked={channels !== null}
            onChange={() => choose({ ...choice, channels: ways.slice(0, 1) })}
          />
          <span>{words.mine}</span>
        </label>
        {channels !== null && (
          <div className="flex flex-wrap gap-x-6 gap-y-2 pl-7">
            {ways.map((channel) => (
              <label key={channel} className="flex gap-3">
                <input
                  type="checkbox"
                  className="tick mt-1"
                  checked={channels.includes(channel)}
                  onChange={(event) => choose(toggled(choice, channel, event.target.checked))}
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
          onChange={(event) => choose({ ...choice, reminders: event.target.checked })}
        />
        <span>{words.reminders}</span>
      </label>
      <p role="status" className="min-h-6 text-sm text-muted">
        {message}
      </p>
    </>
  );
}
