import { requestHeaders } from '../data/client';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first message of an answer in GraphQL's shape. */
const messageIn = (body: unknown): string | undefined => {
  const [first]: unknown[] = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
  return isRecord(first) && typeof first.message === 'string' ? first.message : undefined;
};

/** What the server said instead of a file, in its own words. */
const refusalIn = async (response: Response): Promise<Error> =>
  new Error(messageIn(await response.json().catch(() => undefined)) ?? response.statusText);

const nameIn = ({ headers }: Response): string =>
  /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'lamina';

const save = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to save it by then, however large it is.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/**
 * Fetches a file and saves it. The page's access token goes with the request, which a link could not do; the file is kept
 * by the browser, on disk when it is large, and not by the page. A file that breaks off is not saved.
 */
export async function download(
  address: string,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(address, { headers: await requestHeaders(), signal });
  if (!response.ok || !response.body) throw await refusalIn(response);
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        bytes += piece.length;
        onProgress(bytes);
        controller.enqueue(piece);
      },
    }),
  );
  save(await new Response(counted, { headers: response.headers }).blob(), nameIn(response));
}
