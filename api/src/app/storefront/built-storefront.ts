import { existsSync } from 'node:fs';
import { z } from 'zod';
import { installed } from '../../kernel/installation.js';

/** What a visitor asks the storefront for, and how data is read for them. */
export interface PageRequest {
  readonly path: string;
  /** With its question mark, or nothing. */
  readonly search: string;
  /** Scheme and host that people reach the storefront at, without a slash at the end. */
  readonly origin: string;
  /** Sends the body of a GraphQL request in a language, and answers with the response's body. */
  readonly ask: (body: string, language: string) => Promise<string>;
}

const pageAnswer = z.object({ status: z.number(), type: z.string(), body: z.string() });
export type PageAnswer = z.infer<typeof pageAnswer>;

/** Draws a page of the storefront, or says in a page that there is none. */
export type AnswerPage = (request: PageRequest) => Promise<PageAnswer>;

/** The files that browsers load. */
export const STOREFRONT_FILES = installed('storefront/dist/client/');

const built = z.object({ answer: z.custom<AnswerPage>((value) => typeof value === 'function') });

/** The storefront as its own build left it, known by its path alone; undefined where it was not built. */
export const builtStorefront = async (): Promise<AnswerPage | undefined> => {
  const file = installed('storefront/dist/server/answer.js');
  if (!existsSync(file)) return undefined;
  const { answer } = built.parse(await import(file));
  return async (request) => pageAnswer.parse(await answer(request));
};
