import type { Clock } from '../../kernel/clock.js';
import type { Translate } from '../../kernel/errors.js';
import type { Language } from '../../kernel/messages.js';
import type { Database } from '../../platform/database/database.js';
import type { AccessTokens } from '../identity/index.js';
import type { ClaimRecords } from './claim-records.js';
import type { SignInCodes } from './domain/sign-in-codes.js';
import type { Messengers } from './messengers.js';

/** What the use-cases of accounts work with. */
export interface AccountDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly codes: SignInCodes;
  readonly tokens: AccessTokens;
  readonly claimRecords: ClaimRecords;
  readonly messengers: Messengers;
  /** Says messages in a language. */
  readonly translator: (language: Language) => Translate;
}
