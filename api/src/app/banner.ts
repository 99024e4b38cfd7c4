import { existsSync } from 'node:fs';
import { installed } from '../kernel/installation.js';
import type { Config } from './config.js';
import { keepsMailbox } from './outgoing-messages.js';
import { publicUrlOf } from './public-url.js';
import { DEMO_PASSWORD } from './setup/demo/demo-password.js';
import { DEMO_STAFF } from './setup/demo/load-demo.js';
import type { FirstAdministrator } from './setup/install.js';

const built = (site: string, file = 'index.html') => existsSync(installed(`${site}/dist/${file}`));

/** What a person who has just started the server wants to know: what is where, and how to sign in. */
export const banner = (config: Config, port: number, administrator: FirstAdministrator | null): string => {
  const url = publicUrlOf({ ...config, PORT: port }) ?? `http://localhost:${port}`;
  const database = config.DATABASE_URL ? 'PostgreSQL' : `embedded, in ${config.DATA_DIR}`;
  const lines = [
    'Lámina is ready.',
    '',
    `  API          http://localhost:${port}/graphql`,
    config.INTROSPECTION && built('api/explorer') && `  Explorer     ${url}/explorer/`,
    `  Schema       ${url}/schema.graphql`,
    built('storefront', 'server/answer.js') && `  Storefront   ${url}/`,
    built('admin') && `  Back office  ${url}/admin/`,
    keepsMailbox(config) && `  Mailbox      ${url}/mailbox`,
    `  Database     ${database}`,
    `  Events       ${config.REDIS_URL ? 'through Redis' : 'in this process'}`,
  ];
  if (config.DEMO_DATA) {
    const accounts = DEMO_STAFF.map(({ email, role }) => `    ${email.padEnd(22)} ${role}`);
    lines.push('', `  Demonstration accounts, all with the password ${DEMO_PASSWORD}`, ...accounts);
  }
  if (administrator) {
    const { email, password } = administrator;
    lines.push(
      '',
      `  First administrator: ${email}, password ${password}`,
      '  It is shown this once. Keep it safe.',
    );
  }
  return `\n${lines.filter((line) => line !== false).join('\n')}\n`;
};
