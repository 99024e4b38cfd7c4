import { dictionary } from '@zxcvbn-ts/language-common';

/** The list takes some megabytes: read at the first question, not at every start. */
let known: ReadonlySet<string> | undefined;

/** Whether a text in lower case is among the passwords that turn up most often in leaked collections. */
export const isCommonPassword = (text: string): boolean => {
  known ??= new Set(dictionary['passwords-common']);
  return known.has(text);
};
