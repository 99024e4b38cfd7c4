import { FilmsState } from '../films/films-state';
import { useFilms } from '../films/use-films';
import { usePlace } from '../routing/place';
import { ProductView } from './product-view';
import { UnknownFilm } from './unknown-film';

export default function ProductPage() {
  const { params } = usePlace();
  const films = useFilms();
  return (
    <FilmsState films={films}>
      {(all) => {
        const film = all.find(({ sku }) => sku === params.sku);
        return film ? <ProductView key={film.sku} film={film} films={all} /> : <UnknownFilm />;
      }}
    </FilmsState>
  );
}
