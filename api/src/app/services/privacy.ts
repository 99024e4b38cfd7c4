import { ConsentQueries, openMyData, privacyUseCases } from '../../modules/privacy/index.js';
import { translator } from '../translations.js';
import type { createBusiness } from './business.js';
import type { createIdentity } from './identity.js';
import type { Platform } from './platform.js';

type Identity = Awaited<ReturnType<typeof createIdentity>>;
type Business = ReturnType<typeof createBusiness>;

/** What is kept of people, over all modules: what they agreed to, their own copy of it, and its end. */
export const createPrivacy = ({ database, clock }: Platform, identity: Identity, business: Business) => {
  const consents = new ConsentQueries(database);
  const { accounts, sessions } = identity;
  const { customers, places, quotations } = business;
  return {
    consents,
    privacyUseCases: privacyUseCases({ database, clock, translator, quotations }),
    openMyData: openMyData({ accounts, sessions, customers, places, quotations, consents, clock }),
  };
};
