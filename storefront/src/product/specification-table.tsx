import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { productWords } from './words';

/** What the maker says of it; what is not known has no row. */
export function SpecificationTable({ film }: { readonly film: Film }) {
  const words = useWords(productWords);
  const { vertical } = useWords(filmWords);
  const { number } = useFormats();
  const { material, thicknessMicrons, warrantyYears } = film.specifications;
  const rows = [
    [words.category, film.category.name],
    [words.where, film.category.verticals.map((name) => vertical[name]).join(', ')],
    [words.material, material],
    [words.thickness, thicknessMicrons && `${number(Number(thicknessMicrons))} µm`],
    [words.warranty, warrantyYears && words.years(number(warrantyYears))],
    [words.sku, film.sku],
  ] as const;
  return (
    <section className="grid content-start gap-6">
      <h2 className="text-2xl">{words.details}</h2>
      <dl className="grid">
        {rows.map(
          ([name, value]) =>
            value && (
              <div
                key={name}
                className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-4 border-t border-line py-2.5"
              >
                <dt className="text-muted">{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
