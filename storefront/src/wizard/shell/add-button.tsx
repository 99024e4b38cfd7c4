import type { ReactNode } from 'react';

/** A plus, and what comes with it. */
export function AddButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" onClick={onClick} className="action-quiet">
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
        <path d="M10 4v12M4 10h12" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {children}
    </button>
  );
}
