import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { comparisonWords } from './words';

export function NothingChosen() {
  const words = useWords(comparisonWords);
  const pathTo = usePaths();
  return (
    <div className="grid justify-items-start gap-4 border-y border-line py-10">
      <h2 className="text-xl">{words.empty}</h2>
      <p className="text-muted">{words.emptyHelp}</p>
      <Link className="action-quiet" href={pathTo('catalogue')}>
        {words.catalogue}
      </Link>
    </div>
  );
}
