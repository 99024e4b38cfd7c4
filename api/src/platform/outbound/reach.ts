import { isIP } from 'node:net';
import { within } from '../../kernel/networks.js';
import { isPublic } from './addresses.js';

/** Which hosts requests of ours may go to: the public internet by https, and named private networks by http as well. */
export interface Reach {
  /** No host may be called without TLS. */
  readonly onlySecure: boolean;
  /** Whether requests may go to an IP address: over TLS, or without. */
  allows(ip: string, secure: boolean): boolean;
}

/** @param privateNetworks those that may be called, in CIDR form; none: the public internet alone */
export const reachOf = (privateNetworks: readonly string[]): Reach => {
  const isAllowedPrivate = within(privateNetworks);
  return {
    onlySecure: privateNetworks.length === 0,
    allows: (ip, secure) => isAllowedPrivate(ip) || (secure && isPublic(ip)),
  };
};

/** Names that mean this machine or its neighbours, whatever they resolve to. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/i;

const LONGEST = 2_000;
const USUAL_PORTS: readonly string[] = ['', '80', '443'];
const FIRST_OPEN_PORT = 1024;

/** Why an address cannot be called. */
export type UrlFault = 'form' | 'scheme' | 'credentials' | 'port' | 'host';

/** The address without brackets, where a URL's host is one. */
const literalOf = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? null : bare;
};

/**
 * A URL that requests may be sent to, as far as can be told without asking what its name resolves to, or why not. The URL
 * class has normalised the host by then: 0x7f.1 is 127.0.0.1.
 */
export const readTarget = (text: string, reach: Reach): URL | UrlFault => {
  if (text.length > LONGEST || !URL.canParse(text)) return 'form';
  const url = new URL(text);
  const secure = url.protocol === 'https:';
  if (!secure && url.protocol !== 'http:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (!USUAL_PORTS.includes(url.port) && Number(url.port) < FIRST_OPEN_PORT) return 'port';
  const literal = literalOf(url);
  if (!secure && reach.onlySecure) return 'scheme';
  if (literal !== null) return reach.allows(literal, secure) ? url : 'host';
  // A name without a dot is completed by the machine's own search list.
  const local = LOCAL_NAME.test(url.hostname) || !url.hostname.replace(/\.$/, '').includes('.');
  return local && reach.onlySecure ? 'host' : url;
};
