import { useState } from 'react';
import { installedPrice } from '../films/installed-price';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import type { Hour } from '../window/drawing';
import { HourSwitch } from '../window/hour-switch';
import { windowWords } from '../window/words';
import { ColumnHead } from './column-head';
import { FigureCell } from './figure-cell';
import { FIGURES } from './rows';
import { comparisonWords } from './words';

interface Props {
  readonly films: readonly Film[];
  readonly onRemove: (sku: string) => void;
}

/** The films as columns behind one sun and one squeegee, their figures as rows. */
export function ComparisonTable({ films, onRemove }: Props) {
  const words = useWords(comparisonWords);
  const { ray: rays, installed, unit: units, noPrice } = useWords(filmWords);
  const { handle } = useWords(windowWords);
  const { money, number, percent } = useFormats();
  const { taxName } = useShop();
  const [hour, setHour] = useState<Hour>('day');
  const [share, setShare] = useState(0.62);
  const texts: readonly (readonly [string, (film: Film) => string | null])[] = [
    [
      words.thickness,
      ({ specifications: { thicknessMicrons } }) =>
        thicknessMicrons && `${number(Number(thicknessMicrons))}\u00a0µm`,
    ],
    [
      words.warranty,
      ({ specifications: { warrantyYears } }) => (warrantyYears ? words.years(number(warrantyYears)) : null),
    ],
    [
      words.price,
      ({ price }) =>
        price
          ? `${money(installedPrice(price), price.currency)} ${installed(units[price.unit], taxName)}`
          : noPrice,
    ],
  ];
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <HourSwitch hour={hour} onChange={setHour} />
        <label className="grid grow gap-1 text-sm text-muted sm:max-w-64">
          {handle}
          <input
            type="range"
            className="slider"
            min={0}
            max={100}
            value={Math.round(share * 100)}
            aria-valuetext={percent(Math.round(share * 100))}
            onChange={({ currentTarget }) => setShare(Number(currentTarget.value) / 100)}
          />
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section aria-label={words.table} tabIndex={0} className="comparison">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{words.figure}</span>
              </th>
              {films.map((film) => (
                <ColumnHead key={film.sku} film={film} hour={hour} share={share} onRemove={onRemove} />
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map((figure) => (
              <tr key={figure.ray}>
                <th scope="row">{figure.ray === 'hides' ? words.hides : rays[figure.ray]}</th>
                {films.map((film) => (
                  <FigureCell key={film.sku} film={film} figure={figure} />
                ))}
              </tr>
            ))}
            {texts.map(([name, textOf]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {films.map((film) => (
                  <td key={film.sku} suppressHydrationWarning>
                    {textOf(film) ?? words.unknown}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
