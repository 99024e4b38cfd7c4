import { beyondLimit, LIMITS } from './limits.js';

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Checks the variables as they came, before GraphQL looks at them. Without recursion: they may be nested as deeply as
 * the body is long. Texts may be as long as the body allows.
 * @throws INPUT_TOO_LARGE
 */
export const checkInputSize = (variables: unknown): void => {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.inputDepth) {
      throw beyondLimit(
        'INPUT_TOO_LARGE',
        `Variables may be nested at most ${LIMITS.inputDepth} levels deep.`,
      );
    }
    const next: unknown[] = [];
    for (const parent of level) {
      if (!isParent(parent)) continue;
      if (Array.isArray(parent) && parent.length > LIMITS.listItems) {
        throw beyondLimit('INPUT_TOO_LARGE', `A list may have at most ${LIMITS.listItems} members.`);
      }
      for (const child of Object.values(parent)) next.push(child);
      values += Object.keys(parent).length;
      if (values > LIMITS.inputValues) {
        throw beyondLimit('INPUT_TOO_LARGE', `Variables may have at most ${LIMITS.inputValues} values.`);
      }
    }
    level = next;
  }
};
