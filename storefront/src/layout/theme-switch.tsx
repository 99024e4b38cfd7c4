import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words';
import { layoutWords } from './words';

const DARK = '(prefers-color-scheme: dark)';

const isDarkNow = () => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia(DARK).matches;
};

/** What the device says needs no remembering: then the page goes on following it. */
const choose = (dark: boolean) => {
  const theme = dark ? 'dark' : 'light';
  const isDevices = dark === matchMedia(DARK).matches;
  if (isDevices) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (isDevices) localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Where nothing may be kept it holds for this page.
  }
};

export function ThemeSwitch() {
  const words = useWords(layoutWords);
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const look = () => setDark(isDarkNow());
    look();
    const device = matchMedia(DARK);
    device.addEventListener('change', look);
    return () => device.removeEventListener('change', look);
  }, []);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={dark}
      aria-label={words.theme}
      title={words.theme}
      onClick={() => {
        choose(!dark);
        setDark(!dark);
      }}
      className="grid size-11 place-items-center rounded-pane text-muted hover:text-ink"
    >
      {/* A pane, and the part of it that the film darkens. */}
      <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true">
        <rect
          x="3.5"
          y="3.5"
          width="17"
          height="17"
          rx="1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <path d="M20.5 3.5v17h-17z" fill="currentColor" />
      </svg>
    </button>
  );
}
