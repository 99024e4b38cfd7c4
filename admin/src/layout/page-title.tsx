import { Title } from 'react-admin';

/** The page's name: in the bar above, and in the browser's tab and history. */
export function PageTitle({ children }: { children: string }) {
  return (
    <>
      <title>{`${children} · Lámina`}</title>
      <Title title={children} preferenceKey={false} />
    </>
  );
}
