import { CUSTOMERS } from '../../kernel/access.js';
import { forbidden } from '../../modules/identity/index.js';
import type { OpenMyData } from '../../modules/privacy/index.js';
import { type ExportHost, serveExport } from './serve-export.js';

/** Everything that is kept of a signed-in customer: GET /exports/my-data.json. */
export const serveMyData = (host: ExportHost, open: OpenMyData): void =>
  serveExport(host, {
    name: 'my-data',
    ending: 'json',
    allowed: [CUSTOMERS],
    open: async ({ actor, translate }) => {
      if (actor.kind !== 'customer') throw forbidden(translate);
      return open(actor);
    },
  });
