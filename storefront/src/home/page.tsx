import { useState } from 'react';
import { useFilms } from '../catalogue/use-films';
import { useHead } from '../head/use-head';
import type { Hour } from '../window/drawing';
import { FilmWindow } from '../window/film-window';
import { HourSwitch } from '../window/hour-switch';

export default function HomePage() {
  useHead({ title: 'home' });
  const films = useFilms();
  const [hour, setHour] = useState<Hour>('day');
  const [sku, setSku] = useState('SOL-BRONZE-20');
  const all = films.state === 'ready' ? films.data.products.nodes : [];
  return (
    <div className="column">
      <h1 className="text-4xl">home</h1>
      <FilmWindow film={all.find((f) => f.sku === sku)} hour={hour} broken={sku.startsWith('SEC')} />
      <HourSwitch hour={hour} onChange={setHour} />
      {all.map((f) => (
        <button key={f.sku} id={f.sku} type="button" onClick={() => setSku(f.sku)}>
          {f.sku}{' '}
        </button>
      ))}
    </div>
  );
}
