import { useWords } from '../i18n/words';
import { layoutWords } from './words';

/** In the place of a page that broke. */
export function Failed() {
  const words = useWords(layoutWords);
  return (
    <div className="column grid justify-items-start gap-5 py-16">
      <h1 className="text-3xl">{words.failed}</h1>
      <p>{words.failedHelp}</p>
      <button type="button" className="action" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
