import type { ComponentProps, MouseEvent } from 'react';
import { useNavigator } from './navigator';

interface Props extends ComponentProps<'a'> {
  readonly href: string;
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link to a page of ours: fetched when it is pointed at, and followed without loading the document anew. */
export function Link({ href, onClick, ...rest }: Props) {
  const navigator = useNavigator();
  const prepare = () => void navigator?.prepare(href).catch(() => {});
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigator || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    void navigator.go(href);
  };
  return <a href={href} onClick={follow} onPointerEnter={prepare} onFocus={prepare} {...rest} />;
}
