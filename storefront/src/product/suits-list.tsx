import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { cautionsOf, goalsOf } from './suits';
import { productWords } from './words';

/** What the film is for, each with the figure that says so, and what speaks against it. */
export function Suits({ film }: { readonly film: Film }) {
  const words = useWords(productWords);
  const { goal: names } = useWords(filmWords);
  const { percent } = useFormats();
  const { heatRejection, visibleLightTransmission, opacity, uvProtection } = film.specifications;
  const [heat, light, hidden, uv] = [heatRejection, visibleLightTransmission, opacity, uvProtection].map(
    (figure) => percent(figure ?? 0),
  );
  const goals = goalsOf(film);
  const cautions = cautionsOf(film);
  return (
    <section className="grid content-start gap-6">
      {goals.length > 0 && (
        <>
          <h2 className="text-2xl">{words.suits}</h2>
          <dl className="grid gap-4">
            {goals.map((goal) => (
              <div key={goal} className="border-l-2 border-sun pl-4">
                <dt className="font-semibold">{names[goal]}</dt>
                <dd className="text-muted">
                  {words.suit[goal](heat ?? '', light ?? '', hidden ?? '', uv ?? '')}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {cautions.length > 0 && (
        <div className="grid gap-2">
          <h2 className="text-lg">{words.knowing}</h2>
          <ul className="grid gap-2 text-muted">
            {cautions.map((caution) => {
              const said = words.caution[caution];
              return (
                <li key={caution} className="border-l-2 border-edge pl-4">
                  {typeof said === 'string' ? said : said(light ?? '')}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
