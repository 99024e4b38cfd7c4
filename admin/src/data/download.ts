import { freshToken } from '../auth/renew';
import { currentLanguage } from './client';

/** What the server said instead of a file, in its own words. */
async function refusalIn(response: Response): Promise<Error> {
  const body: { errors?: { message: string }[] } = await response.json().catch(() => ({}));
  return new Error(body.errors?.[0]?.message ?? response.statusText);
}

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
  const token = await freshToken();
  const response = await fetch(address, {
    headers: { 'accept-language': currentLanguage(), ...(token && { authorization: `Bearer ${token}` }) },
    signal,
  });
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
