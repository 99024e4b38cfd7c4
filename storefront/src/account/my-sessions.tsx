import { useFormats } from '../format/use-formats';
import { EndOtherSessionDocument, type MyAccountQuery } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { deviceName } from './device-name';
import { useSession } from './use-session';
import { accountWords } from './words';

interface Props {
  readonly sessions: MyAccountQuery['mySessions'];
  readonly onChange: () => Promise<void>;
}

/** Where the account is open; others than this one can be closed from here. */
export function MySessions({ sessions, onChange }: Props) {
  const words = useWords(accountWords);
  const { day } = useFormats();
  const session = useSession();
  const close = async (id: string) => {
    await session.ask('mutation', EndOtherSessionDocument, { id });
    await onChange();
  };
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-lg">{words.sessions}</h3>
      <ul className="grid">
        {sessions.map(({ id, userAgent, lastUsedAt, current }) => (
          <li
            key={id}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 border-t border-line"
          >
            <span>{deviceName(userAgent) ?? words.unknownDevice}</span>
            {current ? (
              <span className="text-sm text-leaf">{words.thisDevice}</span>
            ) : (
              <span className="flex items-center gap-3 text-sm text-muted">
                {words.lastUsed(day(lastUsedAt))}
                <button type="button" className="plain" onClick={() => void close(id)}>
                  {words.close}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
