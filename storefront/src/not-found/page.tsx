import { useHead } from '../head/use-head';
import { defineWords, useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';

const notFoundWords = defineWords(
  {
    title: 'Aquí no hay nada que ver',
    help: 'La dirección está mal escrita o la página ya no existe. Desde el catálogo llegas a todas las láminas.',
    catalogue: 'Ver las láminas',
  },
  {
    title: 'Nothing to see through here',
    help: 'The address is mistyped or the page is gone. The catalogue leads to every film.',
    catalogue: 'See the films',
  },
);

export default function NotFoundPage() {
  const words = useWords(notFoundWords);
  const pathTo = usePaths();
  useHead({ title: words.title, status: 404 });
  return (
    <div className="column grid justify-items-start gap-5 py-16">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.help}</p>
      <Link className="action" href={pathTo('catalogue')}>
        {words.catalogue}
      </Link>
    </div>
  );
}
