import type { RuleSetRowFragment } from '../generated/graphql';

export type VersionState = 'in_force' | 'scheduled' | 'past' | 'unused';

type Version = Pick<RuleSetRowFragment, 'inForce'> & {
  readonly activations: readonly Pick<RuleSetRowFragment['activations'][number], 'activeFrom'>[];
};

/** The moment from which a version will be in force, if one is set; of several the first. */
export const scheduledFor = ({ activations }: Version, now = new Date()): string | undefined =>
  activations
    .map(({ activeFrom }) => activeFrom)
    .filter((from) => new Date(from) > now)
    .toSorted()
    .at(0);

/** How a version stands to the prices of today. */
export function versionState(version: Version, now = new Date()): VersionState {
  if (version.inForce) return 'in_force';
  if (scheduledFor(version, now)) return 'scheduled';
  return version.activations.length > 0 ? 'past' : 'unused';
}
