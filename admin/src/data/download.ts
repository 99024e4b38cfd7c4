import { requestHeaders } from './client';

/** Conditions of an export, as query parameters; a list repeats its parameter. */
export type Parameters = Readonly<Record<string, string | readonly string[] | null | undefined>>;

const searchOf = (parameters: Parameters): URLSearchParams =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      value == null ? [] : [value].flat().map((one) => [name, String(one)]),
    ),
  );

/** The name that the server gives the file. */
const fileName = (answer: Response): string =>
  /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'lamina';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first message of an answer in GraphQL's shape. */
const messageIn = (body: unknown): string | undefined => {
  const [first]: unknown[] = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
  return isRecord(first) && typeof first.message === 'string' ? first.message : undefined;
};

/** Why there is no file. */
const reasonOf = async (answer: Response): Promise<string> =>
  messageIn(await answer.json().catch(() => undefined)) ?? answer.statusText;

/**
 * Saves an export as a file, with the access token that a plain link could not send. The browser keeps the file as it
 * arrives. Throws what the server says when there is none.
 */
export async function download(address: string, parameters: Parameters = {}): Promise<void> {
  const search = searchOf(parameters).toString();
  const answer = await fetch(search ? `${address}?${search}` : address, { headers: await requestHeaders() });
  if (!answer.ok) throw new Error(await reasonOf(answer));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName(answer);
  link.click();
  URL.revokeObjectURL(link.href);
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
