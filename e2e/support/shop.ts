import type { Variables } from './graphql.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

const UPDATE = /* GraphQL */ `mutation Update($version: Int!, $input: ShopSettingsInput!) {
  updateShopSettings(expectedVersion: $version, input: $input) { userErrors { code path } }
}`;

/** Changes the shop's settings, whatever version they have. */
export async function changeShop(
  server: Pick<Server, 'data'>,
  { headers }: Session,
  input: Variables,
): Promise<void> {
  type Settings = { shopSettings: { version: number } };
  const { version } = (await server.data<Settings>('{ shopSettings { version } }', {}, headers)).shopSettings;
  type Updated = { updateShopSettings: { userErrors: readonly object[] } };
  const { userErrors } = (await server.data<Updated>(UPDATE, { version, input }, headers)).updateShopSettings;
  if (userErrors.length > 0) throw new Error(`The settings stay as they are: ${JSON.stringify(userErrors)}`);
}
