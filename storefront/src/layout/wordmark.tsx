import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { useShop } from './use-shop';

/** The shop's name, half of it behind a film. */
export function Wordmark() {
  const pathTo = usePaths();
  const { name } = useShop();
  return (
    <Link href={pathTo('home')} className="wordmark">
      {name}
    </Link>
  );
}
