import { useRead } from '../data/use-read';
import { FilmsState } from '../films/films-state';
import { useFilms } from '../films/use-films';
import { ProductDocument } from '../generated/graphql';
import { usePlace } from '../routing/place';
import { ProductView } from './product-view';
import { UnknownFilm } from './unknown-film';

export default function ProductPage() {
  const { sku = '' } = usePlace().params;
  const product = useRead(ProductDocument, { sku });
  const films = useFilms();
  const shown =
    product.state === 'ready'
      ? { ...product, data: product.data.product ? [product.data.product] : [] }
      : product;
  return (
    <FilmsState films={shown} none={<UnknownFilm />}>
      {([film]) =>
        film && <ProductView key={film.sku} film={film} films={films.state === 'ready' ? films.data : []} />
      }
    </FilmsState>
  );
}
