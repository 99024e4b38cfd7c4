import { takeTokensFrom } from '../data/client';
import { write } from '../data/request';
import { RefreshSessionDocument } from '../generated/graphql';
import { session } from './session';

async function exchange(): Promise<boolean> {
  const { refreshSession } = await write(RefreshSessionDocument, {}, { anonymous: true });
  const { accessToken, expiresIn } = refreshSession;
  if (accessToken) session.start(accessToken, expiresIn ?? 0);
  else if (session.token) session.end();
  return accessToken !== null;
}

let running: Promise<boolean> | undefined;

/**
 * Exchanges the refresh cookie for an access token, without asking the person anything. Answers whether somebody is signed
 * in. Whoever asks meanwhile waits for the same exchange.
 */
export function renew(): Promise<boolean> {
  running ??= exchange().finally(() => {
    running = undefined;
  });
  return running;
}

/** The access token, renewed first when it is about to end; none when nobody is signed in. */
export async function freshToken(): Promise<string | undefined> {
  if (session.token && !session.isFresh()) await renew();
  return session.token;
}

takeTokensFrom(freshToken);
