import proxyAddr from '@fastify/proxy-addr';
import { z } from 'zod';
import { parseNetwork } from '../kernel/networks.js';
import { PRIVATE_NETWORKS } from '../platform/outbound/addresses.js';

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const text = z.string().trim().min(1);
const DAY_MS = 86_400_000;

/** ISO 8601 durations of days, hours, minutes and seconds ("P31D", "-PT90M"), in milliseconds. */
export const duration = z
  .string()
  .regex(
    /^-?P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
    'give an ISO 8601 duration such as P31D or PT90M',
  )
  .transform((value) => {
    const amount = (unit: string) => Number(value.match(new RegExp(`(\\d+)${unit}`))?.[1] ?? 0);
    const ms = amount('D') * DAY_MS + amount('H') * 3_600_000 + amount('M') * 60_000 + amount('S') * 1000;
    return value.startsWith('-') ? -ms : ms;
  });

const list = text.transform((value) => value.split(',').map((part) => part.trim()));

/** Addresses that pages may call the API from, as browsers name them: scheme, host and port. */
export const origins = list.refine(
  (given) => given.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
  'give origins such as https://shop.example.com, separated by commas',
);

/** Private networks that may be called: all of the usual ones, none, or those named in CIDR form. */
export const networks = list.transform((given, context): readonly string[] => {
  const [first] = given;
  if (given.length === 1 && first === 'false') return [];
  if (given.length === 1 && first === 'true') return PRIVATE_NETWORKS;
  const parsed = given.map(parseNetwork).filter((network) => network !== null);
  if (parsed.length === given.length) return parsed;
  context.addIssue({ code: 'custom', message: 'give true, false, or networks such as 10.0.0.0/8' });
  return z.NEVER;
});

/** Whether the peer at so many hops from us may say for whom it speaks. */
export type TrustsProxy = (address: string, hop: number) => boolean;

const compiled = (networks: string[]): TrustsProxy | undefined => {
  try {
    return proxyAddr.compile(networks);
  } catch {
    return undefined;
  }
};

/** How many proxies stand in front, or their addresses and networks. */
export const proxies = list.transform((given, context): TrustsProxy => {
  const [first = ''] = given;
  if (given.length === 1 && /^\d$/.test(first)) return (_, hop) => hop < Number(first);
  const trusts = compiled(given);
  if (trusts) return trusts;
  context.addIssue({
    code: 'custom',
    message: 'give a number of proxies, or addresses and networks such as 10.0.0.0/8',
  });
  return z.NEVER;
});

export const trustsNobody: TrustsProxy = () => false;

/** An address as mails name their sender, with or without a name before it. */
export const mailbox = text.regex(
  /^(?:[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
  'give an address, or "Name <address>"',
);

/** Where a provider's interface begins, without a slash at its end. */
export const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
