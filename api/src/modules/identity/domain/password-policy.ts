import type { Fault, Message } from '../../../kernel/fault.js';
import { fits, isStorable } from '../../../kernel/text.js';
import { isCommonPassword } from './common-passwords.js';
import { normalised } from './password.js';

/** In characters, as a reader counts them. Long enough for a sentence; short enough that hashing stays cheap. */
const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;

/** How many different characters there are at least: "aaaaaaaaaaaa" and "121212121212" are short passwords. */
const LEAST_VARIETY = 5;
/** How much has to be left of a password without the words that anybody would try first. */
const LEAST_OF_ITS_OWN = 8;
/** Shorter words are parts of too many others. */
const SHORTEST_WORD = 4;

/** What others know of the person that a password is for. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  /** The name of the shop they work at. */
  readonly shopName: string;
}

/** As somebody who guesses would write it: lower case, without accents. */
const plain = (text: string): string =>
  normalised(text).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = ({ email, name, shopName }: PasswordOwner): string[] =>
  [email, name, shopName]
    .flatMap((text) => [plain(text), ...plain(text).split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length);

/** A common password stays one with digits and signs around it: "password-2026!". */
const isCommon = (password: string): boolean => {
  const guess = plain(password);
  const core = guess.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return isCommonPassword(guess) || isCommonPassword(core);
};

/** "123456789012" and "abcdefghijkl": hardly a character that does not stand beside the one before it. */
const isRun = (guess: string): boolean => {
  const codes = [...guess].map((character) => character.codePointAt(0) ?? 0);
  const breaks = codes.filter((code, place) => place > 0 && Math.abs(code - (codes[place - 1] ?? 0)) > 1);
  return breaks.length < LEAST_VARIETY - 1;
};

/** Whether there is too little variety, or hardly anything left but the person's own words. */
const isObvious = (password: string, owner: PasswordOwner): boolean => {
  const guess = plain(password);
  if (new Set(guess).size < LEAST_VARIETY || isRun(guess)) return true;
  const rest = wordsOf(owner).reduce((text, word) => text.replaceAll(word, ''), guess);
  return rest !== guess && rest.replaceAll(/[^\p{L}]/gu, '').length < LEAST_OF_ITS_OWN;
};

/**
 * What keeps a text from being somebody's password, at most one reason: by length and by how soon it would be guessed, never by
 * the kinds of its characters. `path` is where the password stands in the operation's arguments.
 */
export const checkPassword = (
  password: string,
  owner: PasswordOwner,
  path: readonly string[] = ['password'],
): Fault[] => {
  const fault = (code: Fault['code'], message: Message): Fault[] => [{ code, message, path }];
  const form = normalised(password);
  if (fits(form, SHORTEST_PASSWORD - 1) || !fits(form, LONGEST_PASSWORD)) {
    const params = { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD };
    return fault('OUT_OF_RANGE', { key: 'identity.passwordLength', params });
  }
  if (!isStorable(form)) return fault('INVALID', { key: 'text.unusable' });
  if (isCommon(form)) return fault('INVALID', { key: 'identity.passwordCommon' });
  return isObvious(form, owner) ? fault('INVALID', { key: 'identity.passwordObvious' }) : [];
};
