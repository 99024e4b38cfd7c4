import {
  AccountQueries,
  accountUseCases,
  findCustomerHolder,
  signInCodes,
} from '../../modules/accounts/index.js';
import { ApiKeyQueries, apiKeyUseCases, KeyVerifier } from '../../modules/api-keys/index.js';
import { claimRecords } from '../../modules/customers/index.js';
import {
  accessTokens,
  EndedSessions,
  findStaffHolder,
  type Holders,
  refreshSession,
  SessionQueries,
  StaffQueries,
  sessionUseCases,
  signIn,
  signingKeys,
  staffAccountUseCases,
  staffUseCases,
} from '../../modules/identity/index.js';
import { shopName, shopTimeZone } from '../../modules/shop/index.js';
import { secretBox } from '../../platform/secrets/secret-box.js';
import type { outgoingMessages } from '../outgoing-messages.js';
import type { Secrets } from '../secrets.js';
import { translator } from '../translations.js';
import type { Platform } from './platform.js';

type Outgoing = Pick<ReturnType<typeof outgoingMessages>, 'messengers'>;

/** Who is who: staff, customers' accounts, API keys, and their credentials. */
export const createIdentity = async (platform: Platform, secrets: Secrets, { messengers }: Outgoing) => {
  const { database, pubsub, clock, outbox } = platform;
  const endedSessions = new EndedSessions({ database, pubsub, clock });
  const apiKeys = new KeyVerifier({ database, pubsub, clock });
  outbox.onCommitted((events) => {
    endedSessions.note(events);
    apiKeys.note(events);
  });
  const keys = await signingKeys(secrets.jwtPrivateKey, secrets.jwtPreviousKeys);
  const tokens = accessTokens({ keys, clock, hasEnded: (id) => endedSessions.has(id) });
  const holders: Holders = { staff: findStaffHolder(shopTimeZone), customer: findCustomerHolder };
  const box = secretBox(secrets.secretsKeys);
  const codes = signInCodes(secrets.linkSecret);
  return {
    signingKeys: keys,
    tokens,
    endedSessions,
    signIn: signIn({ database, clock, tokens, box, timeZone: shopTimeZone }),
    refreshSession: refreshSession({ database, clock, tokens, holders }),
    sessions: new SessionQueries(database, clock),
    sessionUseCases: sessionUseCases({ database, clock }),
    staff: new StaffQueries(database),
    staffUseCases: staffUseCases({ database, clock, shopName }),
    staffAccounts: staffAccountUseCases({ database, clock, box, shopName }),
    accounts: new AccountQueries(database),
    accountUseCases: accountUseCases({
      database,
      clock,
      codes,
      tokens,
      claimRecords,
      messengers,
      translator,
    }),
    apiKeys,
    apiKeyQueries: new ApiKeyQueries(database),
    apiKeyUseCases: apiKeyUseCases({ database, clock }),
  };
};
