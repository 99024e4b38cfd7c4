/**
 * Who may call each operation, said a second time and apart from the code: a test holds the two against each other for
 * every kind of caller. A text is a permission ("resource:action") or a kind of caller; several are alternatives.
 */
export const EVERYONE = 'everyone';

export type Rule = string | readonly string[];

const QUOTATION_READERS = ['quotations:read', 'quotations:read_own'];
const CUSTOMER_READERS = ['customers:read', 'customers:read_own'];

/** Operations with the same rule: shorter to read, and to check against what a person expects. */
const named = (rule: Rule, root: string, ...names: readonly string[]) =>
  names.map((name) => [`${root} ${name}`, rule] as const);

export const OPERATIONS: ReadonlyMap<string, Rule> = new Map([
  ...named(EVERYONE, 'query', 'product', 'products', 'productCategories', 'shopSettings', 'quotePreview'),
  ...named(EVERYONE, 'query', 'marketingConsentText', 'travelZones'),
  // By a private link; another's is not found.
  ...named(EVERYONE, 'mutation', 'giveMarketingConsent', 'setMessagePreferencesByToken'),
  ...named(EVERYONE, 'query', 'messagePreferencesByToken'),
  // Rows decide here: what is not the caller's is not found.
  ...named(EVERYONE, 'query', 'quotation', 'quotationByToken', 'viewer'),
  ...named(EVERYONE, 'mutation', 'confirmQuotation', 'rejectQuotation', 'requestQuotationChange'),
  ...named(EVERYONE, 'subscription', 'quotationStatusChanged'),
  // Whoever holds a refresh cookie; without one there is nothing to renew or to end.
  ...named(EVERYONE, 'mutation', 'signIn', 'refreshSession', 'signOut'),
  ...named(['staff', 'customer'], 'query', 'mySessions'),
  ...named(['staff', 'customer'], 'mutation', 'revokeSession', 'revokeOtherSessions'),
  ...named('users:admin', 'query', 'staffSessions'),
  ...named(EVERYONE, 'mutation', 'requestSignInCode', 'signInWithCode'),
  ...named('customer', 'query', 'myAccount'),
  ...named('customer', 'mutation', 'addContact', 'setMarketingConsent', 'deleteMyAccount'),
  ...named('customer', 'mutation', 'setMessagePreferences'),
  // Anybody may ask for a quotation; of the shop's own people, those who may write.
  ...named(['anonymous', 'link', 'customer', 'quotations:write'], 'mutation', 'createQuotation'),

  ...named([...QUOTATION_READERS, 'customer'], 'query', 'quotations'),
  ...named(QUOTATION_READERS, 'query', 'compareQuotations'),
  ...named('quotations:read', 'query', 'sellers'),
  ...named(QUOTATION_READERS, 'subscription', 'quotationsChanged'),
  ...named('quotations:write', 'mutation', 'updateQuotation', 'submitQuotation', 'submitQuotations'),
  ...named('quotations:write', 'mutation', 'recalculateQuotation', 'reviseQuotation', 'duplicateQuotation'),
  ...named('quotations:write', 'mutation', 'revokeQuotationLink', 'assignSeller', 'assignSellers'),
  ...named('quotations:write', 'mutation', 'deleteQuotation', 'deleteQuotations', 'rejectQuotations'),
  ...named('quotations:write', 'mutation', 'sendQuotation', 'retryMessage'),
  ...named('quotations:write', 'query', 'previewSendQuotation', 'submitQuotationRecipients'),
  ...named(['quotations:write', 'templates:write'], 'query', 'availableMessageChannels'),
  ...named('messages:read', 'query', 'outgoingMessages', 'outgoingMessage'),
  ...named('templates:write', 'query', 'messageTemplates', 'messageTemplate', 'previewMessage'),
  ...named('templates:write', 'mutation', 'updateMessageTemplate', 'resetMessageTemplate', 'sendTestMessage'),

  ...named(CUSTOMER_READERS, 'query', 'customer', 'customers', 'customerDuplicates', 'similarCustomers'),
  ...named(
    'customers:write',
    'mutation',
    'createCustomer',
    'updateCustomer',
    'deleteCustomer',
    'mergeCustomers',
  ),
  ...named('customers:write', 'mutation', 'deleteCustomers', 'createProperty', 'updateProperty'),
  ...named(
    'customers:write',
    'mutation',
    'deleteProperty',
    'createVehicle',
    'updateVehicle',
    'deleteVehicle',
  ),

  ...named('catalog:write', 'mutation', 'createProduct', 'updateProduct', 'deleteProduct'),
  ...named('catalog:write', 'mutation', 'activateProduct', 'deactivateProduct', 'setProductsActive'),
  ...named('catalog:write', 'mutation', 'createProductCategory', 'updateProductCategory'),
  ...named('catalog:write', 'mutation', 'deleteProductCategory', 'reorderProductCategories'),
  ...named('pricing:write', 'mutation', 'setProductPrice', 'deleteFuturePrice'),
  ...named('pricing:write', 'mutation', 'setProductPrices', 'setProductCost'),
  ...named('pricing:write', 'query', 'previewProductPrices', 'previewPriceChange'),
  ...named('pricing:write', 'mutation', 'saveRuleSet', 'activateRuleSet'),
  ...named('pricing:read', 'query', 'ruleSet', 'ruleSets', 'compareRuleSets', 'previewRuleSet'),
  ...named('reports:read', 'query', 'quotationReport'),
  ...named('audit:read', 'query', 'auditEntries'),
  ...named('jobs:read', 'query', 'job', 'jobs', 'jobQueues'),
  ...named(
    'jobs:write',
    'mutation',
    'retryJob',
    'discardJob',
    'pauseQueue',
    'resumeQueue',
    'retryFailedJobs',
  ),
  ...named('users:admin', 'query', 'permissions', 'role', 'roles', 'staffUser', 'staffUsers'),
  ...named('users:admin', 'mutation', 'createRole', 'updateRole', 'deleteRole', 'setRoleAccess'),
  ...named('users:admin', 'mutation', 'createStaffUser', 'updateStaffUser', 'setAccessException'),
  ...named('staff', 'mutation', 'updateMyProfile'),

  ...named('staff', 'mutation', 'changeMyPassword', 'startTwoFactor', 'confirmTwoFactor'),
  ...named('staff', 'mutation', 'disableTwoFactor', 'replaceRecoveryCodes'),
  ...named('keys:admin', 'query', 'apiKey', 'apiKeys'),
  ...named('keys:admin', 'mutation', 'createApiKey', 'rotateApiKey', 'updateApiKey', 'revokeApiKey'),
  ...named('users:admin', 'mutation', 'setStaffPassword', 'resetTwoFactor', 'setRoleTwoFactor'),
  ...named('webhooks:read', 'query', 'webhookEndpoint', 'webhookEndpoints'),
  ...named('webhooks:read', 'query', 'webhookDelivery', 'webhookDeliveries'),
  ...named('webhooks:write', 'mutation', 'createWebhookEndpoint', 'updateWebhookEndpoint'),
  ...named('webhooks:write', 'mutation', 'deleteWebhookEndpoint', 'rotateWebhookSecret'),
  ...named('webhooks:write', 'mutation', 'pauseWebhookEndpoint', 'resumeWebhookEndpoint'),
  ...named('webhooks:write', 'mutation', 'sendTestWebhook', 'redeliverWebhook'),
  ...named('settings:write', 'query', 'shopPresets'),
  ...named('settings:write', 'mutation', 'updateShopSettings', 'applyShopPreset'),
]);

/** What each predefined role and the demonstration's custom one hold, as the people who hand out roles expect it. */
const READING = ['quotations:read', 'catalog:read', 'customers:read'];
const REPORTING = [...READING, 'reports:read'];
const SELLING = [...REPORTING, 'quotations:write', 'customers:write', 'messages:read'];
const PRICING = ['catalog:write', 'pricing:read', 'pricing:write'];
const MANAGING = [...SELLING, ...PRICING, 'templates:write', 'jobs:read'];
export const ROLES = {
  admin: [
    ...MANAGING,
    ...['settings:write', 'users:admin', 'keys:admin', 'audit:read'],
    ...['jobs:write', 'webhooks:read', 'webhooks:write'],
  ],
  manager: MANAGING,
  sales: SELLING,
  own_sales: [
    'quotations:read_own',
    'quotations:write',
    'catalog:read',
    'customers:read_own',
    'customers:write',
    'reports:read',
    'messages:read',
  ],
  installer: ['quotations:read', 'catalog:read'],
  support: REPORTING,
} as const;
