import { read } from '../data/request';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql';
import { session } from './session';

type Viewer = NonNullable<ViewerQuery['viewer']>;

let viewer: Promise<Viewer> | undefined;

const ask = async (): Promise<Viewer> => {
  const { viewer } = await read(ViewerDocument, {});
  if (!viewer) throw new Error('Nobody is signed in');
  return viewer;
};

/** Asks anew the next time: what the person may do has changed. */
export const forgetViewer = (): void => {
  viewer = undefined;
};

session.onEnd(forgetViewer);

/** Who is signed in and what they may do; asked once a session. */
export function currentViewer(): Promise<Viewer> {
  viewer ??= ask();
  viewer.catch(() => {
    viewer = undefined;
  });
  return viewer;
}
