import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import type { Server } from './server.js';
import { subscribe } from './subscribe.js';

/** A GraphQL block of a page with the variables that stand in the JSON block right after it. */
interface Example {
  readonly document: string;
  readonly variables: string;
}

/** What each named operation of the page answered; of a subscription the first message. */
export type Answers = Readonly<Record<string, unknown>>;

export interface PageOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Placeholders of the page, each with the way to its value in an earlier answer: "Request.createQuotation.quotation.id". */
  readonly placeholders?: Readonly<Record<string, string>>;
  /** Placeholders that stand for a value of the reader's own: a day to come, or what reached them since, a code in a mail. */
  readonly values?: Readonly<Record<string, string | (() => Promise<string>)>>;
}

const FENCE = /```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g;

const examplesOf = (page: string): readonly Example[] =>
  [...page.matchAll(FENCE)].map(([, document = '', variables = '{}']) => ({ document, variables }));

const valueAt = (answers: unknown, way: string): string => {
  let value: unknown = answers;
  for (const step of way.split('.')) {
    if (value === null || typeof value !== 'object') break;
    value = Reflect.get(value, step);
  }
  if (typeof value !== 'string') throw new Error(`There is no text at ${way} in ${JSON.stringify(answers)}`);
  return value;
};

/**
 * Runs the GraphQL blocks of a page of the documentation in their order, as a reader would paste them. Fails when one
 * answers errors, at any level.
 */
export async function runPage(
  server: Server,
  file: string,
  { headers = {}, placeholders = {}, values = {} }: PageOptions = {},
): Promise<Answers> {
  const page = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const answers: Record<string, unknown> = {};
  for (const { document, variables } of examplesOf(page)) {
    let own = variables;
    for (const [name, value] of Object.entries(values)) {
      if (own.includes(name)) own = own.replaceAll(name, typeof value === 'string' ? value : await value());
    }
    const filled = Object.entries(placeholders).reduce(
      (text, [name, way]) => (text.includes(name) ? text.replaceAll(name, valueAt(answers, way)) : text),
      own,
    );
    const operation = getOperationAST(parse(document));
    const name = operation?.name?.value;
    if (!operation || !name) throw new Error(`An operation of ${file} has no name:\n${document}`);
    const given = JSON.parse(filled);
    answers[name] =
      operation.operation === 'subscription'
        ? await firstMessage(server, document, given, headers)
        : await server.data<object>(document, given, headers);
    const faults = JSON.stringify(answers[name]).match(/"userErrors":\[\{.*?\}\]/);
    if (faults) throw new Error(`${name} of ${file} was refused: ${faults[0]}`);
  }
  return answers;
}

const firstMessage = async (
  server: Server,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  { authorization }: Readonly<Record<string, string>>,
): Promise<unknown> => {
  const params = authorization === undefined ? {} : { authorization };
  await using subscription = await subscribe<object>(server, document, variables, params);
  const { data, errors } = await subscription.next();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
