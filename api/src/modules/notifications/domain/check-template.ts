import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { takeText } from '../../../kernel/take-text.js';
import { kindOf, type MessageKind } from './message-kinds.js';
import { parseTemplate, positionOf } from './template-syntax.js';
import type { TemplateKey, TemplateText } from './template-text.js';

const LONGEST_SUBJECT = 200;
const LONGEST_MAIL = 10_000;
/** Meta takes bodies of 1,024 characters with their values, a text message may have ten segments. */
const LONGEST_SHORT = 800;
const PROVIDER_TEMPLATE = /^[a-z0-9_]{1,512}$/;

/** What somebody wrote into the editor. */
export type TypedTemplate = Partial<{ readonly [field in keyof TemplateText]: string | null }>;

/** Adds a fault for everything in braces that this kind of message does not know, with where it stands. */
const checkVariables = (
  faults: FaultList,
  { variables }: MessageKind,
  text: string | null,
  field: string,
) => {
  if (text === null) return;
  const known: readonly string[] = variables;
  const { parts, faults: broken } = parseTemplate(text);
  for (const { at } of broken) {
    faults.add('INVALID', { key: 'template.braces', params: positionOf(text, at) }, field);
  }
  for (const part of parts) {
    if (typeof part === 'string' || known.includes(part.variable)) continue;
    const params = { ...positionOf(text, part.at), name: part.variable };
    faults.add('INVALID', { key: 'template.unknownVariable', params }, field);
  }
};

const checkRequired = (faults: FaultList, { required }: MessageKind, body: string) => {
  const { parts } = parseTemplate(body);
  for (const name of required) {
    const mentioned = parts.some((part) => typeof part !== 'string' && part.variable === name);
    if (!mentioned) faults.add('REQUIRED', { key: 'template.missingVariable', params: { name } }, 'body');
  }
};

/** Meta refuses bodies that begin or end with a variable. */
const checkEnds = (faults: FaultList, body: string) => {
  const { parts } = parseTemplate(body);
  if (typeof parts.at(0) !== 'string' || typeof parts.at(-1) !== 'string') {
    faults.add('INVALID', { key: 'template.ends' }, 'body');
  }
};

/** Checks what a template shall say from now on; every fault at once, with line and column where it is about a variable. */
export const checkTemplate = (
  { kind: key, channel }: TemplateKey,
  typed: TypedTemplate,
  path: readonly string[],
): Result<TemplateText> => {
  const kind = kindOf(key);
  const faults = FaultList.for(path);
  const isMail = channel === 'EMAIL';
  const line = (text: string | null) => text?.replace(/\s+/g, ' ') ?? null;
  const subject = isMail
    ? line(takeText(faults, typed.subject, { most: LONGEST_SUBJECT, required: true }, 'subject'))
    : null;
  const preheader = isMail
    ? line(takeText(faults, typed.preheader, { most: LONGEST_SUBJECT }, 'preheader'))
    : null;
  const most = isMail ? LONGEST_MAIL : LONGEST_SHORT;
  const body = takeText(faults, typed.body, { most, required: true }, 'body')?.replaceAll('\r\n', '\n') ?? '';
  const providerTemplate = channel === 'WHATSAPP' ? (typed.providerTemplate?.trim() ?? '') : null;
  if (providerTemplate !== null && !PROVIDER_TEMPLATE.test(providerTemplate)) {
    faults.add('INVALID', { key: 'template.providerTemplate' }, 'providerTemplate');
  }
  checkVariables(faults, kind, subject, 'subject');
  checkVariables(faults, kind, preheader, 'preheader');
  checkVariables(faults, kind, body, 'body');
  if (body !== '') checkRequired(faults, kind, body);
  if (body !== '' && channel === 'WHATSAPP') checkEnds(faults, body);
  return faults.result({ subject, preheader, providerTemplate, body });
};
