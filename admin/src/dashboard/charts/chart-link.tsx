import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router-dom';

/** A part of a chart that can be clicked. For keyboards and screen readers the table below has the same links. */
export function ChartLink({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  const onClick = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a href={useHref(to)} onClick={onClick} tabIndex={-1}>
      <title>{title}</title>
      {children}
    </a>
  );
}
