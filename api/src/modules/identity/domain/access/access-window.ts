import { within } from '../../../../kernel/networks.js';
import { type AccessHours, endOfHours } from './access-hours.js';

/** When and from where the holders of a role may work. */
export interface AccessWindow {
  /** None: at any time. */
  readonly hours: readonly AccessHours[];
  /** In CIDR form. None: from anywhere. */
  readonly networks: readonly string[];
}

/** How far somebody is let in. */
export interface Access {
  /** When to ask again; null: no sooner than usual. */
  readonly until: Date | null;
  /** Where from, until then; null: from anywhere. */
  readonly networks: readonly string[] | null;
}

export const EVERYWHERE: Access = { until: null, networks: null };

export interface Moment {
  readonly at: Date;
  readonly ip: string | null;
  readonly timeZone: string;
}

export const isOpen = ({ hours, networks }: AccessWindow): boolean =>
  hours.length === 0 && networks.length === 0;

const earliest = (moments: readonly (Date | null)[]): Date | null =>
  moments.reduce((first, moment) => (moment && (!first || moment < first) ? moment : first), null);

/**
 * What the windows of somebody's roles allow now: whatever any of them allows; null: nothing. It holds until the first of the
 * windows that are open now closes, so that what is allowed never shrinks before it is asked again.
 */
export const accessAt = (windows: readonly AccessWindow[], { at, ip, timeZone }: Moment): Access | null => {
  if (windows.length === 0 || windows.some(isOpen)) return EVERYWHERE;
  const open = windows.flatMap(({ hours, networks }) => {
    const until = endOfHours(hours, timeZone, at);
    return hours.length === 0 || until ? [{ until, networks }] : [];
  });
  const anywhere = open.some(({ networks }) => networks.length === 0);
  const networks = [...new Set(open.flatMap((one) => one.networks))];
  if (!anywhere && !within(networks)(ip)) return null;
  return { until: earliest(open.map(({ until }) => until)), networks: anywhere ? null : networks };
};
