import type { Vertical } from '../flow/vocabulary';

const glass = 'fill-sky stroke-ink';
const filmed = 'fill-sun stroke-ink';

/** Panes of each scene: those that light passes, and the one that wears a film. */
function House() {
  return (
    <>
      <path d="M14 92V46L60 16l46 30v46" className="fill-raised stroke-ink" />
      <rect x="28" y="52" width="22" height="22" fillOpacity="0.18" className={glass} />
      <rect x="62" y="50" width="32" height="42" fillOpacity="0.42" className={filmed} />
      <path d="M78 50v42M39 52v22" className="stroke-ink" />
    </>
  );
}

function Shop() {
  return (
    <>
      <path d="M12 92V26h96v66" className="fill-raised stroke-ink" />
      <path d="M12 40h96l-6-14H18Z" fillOpacity="0.1" className="fill-ink stroke-ink" />
      <rect x="20" y="48" width="44" height="36" fillOpacity="0.42" className={filmed} />
      <rect x="72" y="48" width="26" height="44" fillOpacity="0.18" className={glass} />
      <path d="M76 68v8M42 48v36" className="stroke-ink" />
    </>
  );
}

function Partition() {
  return (
    <>
      <rect x="10" y="20" width="32" height="72" fillOpacity="0.18" className={glass} />
      <rect x="42" y="20" width="36" height="72" fillOpacity="0.18" className={glass} />
      <rect x="78" y="20" width="32" height="72" fillOpacity="0.18" className={glass} />
      <path d="M10 44h100v6H10ZM10 56h100v6H10ZM10 68h100v6H10Z" fillOpacity="0.55" className="fill-sun" />
    </>
  );
}

function Car() {
  return (
    <>
      <path
        d="M8 78V64c0-4 3-7 7-8l17-3 16-20c3-3 6-5 10-5h22c6 0 10 2 14 7l10 17 6 3c3 1 4 4 4 7v16Z"
        className="fill-raised stroke-ink"
      />
      <path d="M41 52 53 37c1-1 3-2 5-2h9v17Z" fillOpacity="0.18" className={glass} />
      <path d="M72 52V35h8c4 0 6 1 9 5l7 12Z" fillOpacity="0.42" className={filmed} />
      <circle cx="33" cy="79" r="9" className="fill-paper stroke-ink" />
      <circle cx="92" cy="79" r="9" className="fill-paper stroke-ink" />
    </>
  );
}

const SCENES: Record<Vertical, () => React.ReactNode> = {
  RESIDENTIAL: House,
  COMMERCIAL: Shop,
  ARCHITECTURAL: Partition,
  AUTOMOTIVE: Car,
};

/** What is to be covered, drawn as an elevation: one of its panes has the sun held back. */
export function KindScene({ kind }: { readonly kind: Vertical }) {
  const Scene = SCENES[kind];
  return (
    <svg
      viewBox="0 0 120 100"
      strokeWidth="1.5"
      strokeLinejoin="round"
      fill="none"
      aria-hidden="true"
      className="w-full"
    >
      <Scene />
      <path d="M2 92.500h116" className="stroke-ink" />
    </svg>
  );
}
