/** What the log tells of each kind of thing: the API's names are "kind.what", in words at `did`. */
const DONE: Readonly<Record<string, readonly string[]>> = {
  quotation: [
    'created',
    'updated',
    'recalculated',
    'submitted',
    'confirmed',
    'rejected',
    'expired',
    'changeRequested',
    'revised',
    'duplicated',
    'linkRevoked',
    'sellerAssigned',
    'marketingConsent',
    'sent',
    'deleted',
  ],
  customer: ['created', 'updated', 'claimed', 'merged', 'mergedInto', 'messagesChosen', 'deleted'],
  property: ['created', 'updated', 'deleted'],
  vehicle: ['created', 'updated', 'deleted'],
  product: ['created', 'updated', 'activated', 'deactivated', 'costSet', 'deleted'],
  category: ['created', 'updated', 'moved', 'deleted'],
  price: ['set', 'deleted'],
  ruleSet: ['saved', 'activated'],
  shopSettings: ['updated'],
  staff: [
    'created',
    'updated',
    'signedIn',
    'signInFailed',
    'passwordChanged',
    'passwordSet',
    'twoFactorOn',
    'twoFactorOff',
    'twoFactorReset',
    'recoveryCodesReplaced',
    'recoveryCodeUsed',
  ],
  session: ['revoked', 'tokenReused'],
  role: ['created', 'updated', 'deleted'],
  job: ['retried', 'discarded'],
  jobQueue: ['paused', 'resumed', 'retried'],
  apiKey: ['created', 'updated', 'rotated', 'revoked'],
  webhook: ['created', 'updated', 'rotated', 'paused', 'resumed', 'redelivered', 'deleted'],
  message: ['retried'],
  template: ['updated', 'reset', 'tested'],
  account: ['signedIn', 'signInFailed', 'contactAdded', 'marketingConsent', 'deleted'],
};

export const KINDS = Object.keys(DONE);

/** Every action of a kind; of all kinds without one. */
export const actionsOf = (kind?: string): string[] =>
  (kind ? [kind] : KINDS).flatMap((one) => (DONE[one] ?? []).map((what) => `${one}.${what}`));

export const kindOf = (action: string): string => action.split('.')[0] ?? action;
