import { Refusal } from '../lib/refusal.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * `--only unit,lint` keeps these steps and, where one of them needs it, the build before them.
 * @param {Step[]} steps
 * @param {string[]} args
 * @returns {Step[]}
 */
export function selectSteps(steps, args) {
  const at = args.indexOf('--only');
  if (at === -1) return steps;
  const names = (args[at + 1] ?? '').split(',').filter(Boolean);
  const known = steps.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Refusal(`--only takes names, with commas between, out of: ${known.join(', ')}`);
  }
  const chosen = steps.filter((step) => names.includes(step.name));
  const needsBuild = chosen.some((step) => step.needs.includes('build'));
  return steps.filter((step) => chosen.includes(step) || (needsBuild && step.name === 'build'));
}
