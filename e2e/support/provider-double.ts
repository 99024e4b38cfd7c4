import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as a provider sees it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the double does instead of its usual work. */
export type Mood = (request: SeenRequest, response: ServerResponse) => void;

export interface ProviderDouble extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** The next requests are answered so, one each; those after them as usual. */
  next(...moods: readonly Mood[]): void;
  /** All requests are answered so until this is called without one. */
  always(mood?: Mood): void;
}

export const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

/** Takes the request and never answers. */
export const silence: Mood = () => {};

/** An HTTP server on a free port that plays a provider. */
export async function startProvider(usual: Mood): Promise<ProviderDouble> {
  const seen: SeenRequest[] = [];
  const moods: Mood[] = [];
  let lasting: Mood | undefined;
  const server = createServer(async (request, response) => {
    const { method = '', headers } = request;
    // Whoever dies while it asks has asked for nothing.
    const body = await text(request).catch(() => null);
    if (body === null) return;
    const it = { method, headers, url: new URL(request.url ?? '/', 'http://127.0.0.1'), body };
    seen.push(it);
    (moods.shift() ?? lasting ?? usual)(it, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    next: (...more) => moods.push(...more),
    always: (mood) => {
      lasting = mood;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
