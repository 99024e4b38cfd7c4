import { useState } from 'react';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { useSession } from './use-session';
import { accountWords } from './words';

const FILE = 'mis-datos.json';

/** Saves what a browser was given under a name. */
function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Everything that is kept of its owner, as a file. */
export function ExportData() {
  const words = useWords(accountWords);
  const language = useLanguage();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const fetchFile = async (): Promise<Blob | null> => {
    const headers = { authorization: `Bearer ${await session.token()}`, 'accept-language': language };
    const answer = await fetch('/exports/my-data.json', { headers });
    return answer.ok ? answer.blob() : null;
  };
  const download = async () => {
    setBusy(true);
    const file = await fetchFile().catch(() => null);
    if (file) save(file, FILE);
    setFailed(!file);
    setBusy(false);
  };
  return (
    <div className="grid content-start justify-items-start gap-3">
      <h3 className="text-lg">{words.export}</h3>
      <p className="text-sm text-muted">{words.exportLead}</p>
      <button type="button" className="action-quiet" disabled={busy} onClick={() => void download()}>
        {busy ? words.exporting : words.export}
      </button>
      <div role="alert">{failed && <p className="text-sm text-clay">{words.unanswered}</p>}</div>
    </div>
  );
}
