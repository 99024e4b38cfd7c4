import { useWords } from '../i18n/words';
import { Contact } from './contact';
import { layoutWords } from './words';

/** In the place of a page that broke. */
export function Failed() {
  const words = useWords(layoutWords);
  return (
    <div className="column grid justify-items-start gap-5 py-16">
      <h1 className="text-3xl">{words.failed}</h1>
      <p>{words.failedHelp}</p>
      <Contact />
      <button type="button" className="action" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
