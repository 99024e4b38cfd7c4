import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Pages may load from this server only, and nobody may frame them. Explorer, back office and storefront need no more:
 * no inline script or style, no data: address. Requests are not upgraded to HTTPS here, since the proxy in front does
 * that and the demonstration runs without.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      manifestSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Said by the proxy that speaks HTTPS; a browser must not remember it for http://localhost.
  strictTransportSecurity: false,
};
