import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Open to begin with. */
  readonly open?: boolean;
  /** Of the title. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** What few people need at once: a line that opens. */
export function Folded({ title, open, className = '', children }: Props) {
  return (
    <details open={open} className="group border-t border-line">
      <summary
        className={`flex min-h-12 items-center justify-between gap-4 list-none font-medium [&::-webkit-details-marker]:hidden ${className}`}
      >
        {title}
        <svg viewBox="0 0 20 20" className="size-4 text-muted group-open:rotate-180" aria-hidden="true">
          <path d="m4 7 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
