import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { productWords } from './words';

export function UnknownFilm() {
  const words = useWords(productWords);
  const pathTo = usePaths();
  useHead({ title: words.unknown, status: 404 });
  return (
    <div className="column grid justify-items-start gap-5 py-16">
      <h1 className="text-3xl">{words.unknown}</h1>
      <p>{words.unknownHelp}</p>
      <Link className="action" href={pathTo('catalogue')}>
        {words.catalogue}
      </Link>
    </div>
  );
}
