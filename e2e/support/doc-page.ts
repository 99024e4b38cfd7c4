import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { type Program, runProgram } from './doc-programs.js';
import type { Server } from './server.js';
import { subscribe } from './subscribe.js';

/** What each named operation of the page answered; of a subscription the first message. */
export type Answers = Readonly<Record<string, unknown>>;

export interface PageOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Placeholders of the page, each with the way to its value in an earlier answer: "Request.createQuotation.quotation.id". */
  readonly placeholders?: Readonly<Record<string, string>>;
  /** Placeholders that stand for a value of the reader's own: a day to come, a token, or what reached them since, a code in a mail. */
  readonly values?: Readonly<Record<string, string | (() => Promise<string>)>>;
  /** Whether commands and programs are run; README's build on each other in one terminal. */
  readonly programs?: boolean;
}

/** A GraphQL block of a page with the variables that stand in the JSON block right after it. */
interface Example {
  readonly kind: 'graphql';
  readonly document: string;
  readonly variables: string;
}

const BLOCK = /```(graphql|sh|ts)\n([\s\S]*?)```(?:\s*```(json|text)\n([\s\S]*?)```)?/g;

const blocksOf = (page: string): readonly (Example | Program)[] =>
  [...page.matchAll(BLOCK)].map(([, kind, text = '', below, shown = '']) => {
    if (kind === 'graphql') return { kind, document: text, variables: shown || '{}' };
    const output = { kind: below === 'json' ? 'json' : 'text', text: shown } as const;
    return { kind: kind === 'sh' ? 'sh' : 'ts', text, output };
  });

const valueAt = (answers: unknown, way: string): string => {
  let value: unknown = answers;
  for (const step of way.split('.')) {
    if (value === null || typeof value !== 'object') break;
    value = Reflect.get(value, step);
  }
  if (typeof value !== 'string') throw new Error(`There is no text at ${way} in ${JSON.stringify(answers)}`);
  return value;
};

/** The placeholders that a text has, each with its value. */
const valuesIn = async (
  text: string,
  answers: Answers,
  { placeholders = {}, values = {} }: PageOptions,
): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const [name, way] of Object.entries(placeholders)) {
    if (text.includes(name)) found[name] = valueAt(answers, way);
  }
  for (const [name, value] of Object.entries(values)) {
    if (text.includes(name)) found[name] = typeof value === 'string' ? value : await value();
  }
  return found;
};

/**
 * Runs the GraphQL blocks, commands and programs of a page of the documentation in their order, as a reader would. Fails
 * when an operation answers errors, at any level, or a program prints anything but what the page shows.
 */
export async function runPage(server: Server, file: string, options: PageOptions = {}): Promise<Answers> {
  const { headers = {}, programs = true } = options;
  const page = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const answers: Record<string, unknown> = {};
  for (const block of blocksOf(page)) {
    if (block.kind !== 'graphql') {
      if (programs) await runProgram(server, block, await valuesIn(block.text, answers, options));
      continue;
    }
    const { document, variables } = block;
    const found = await valuesIn(variables, answers, options);
    const filled = Object.entries(found).reduce(
      (text, [name, value]) => text.replaceAll(name, value),
      variables,
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
