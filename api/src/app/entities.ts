import { AccountContact, CustomerAccount, SignInCode } from '../modules/accounts/index.js';
import { ApiKey, ApiKeyNotice } from '../modules/api-keys/index.js';
import { AuditEntry } from '../modules/audit/index.js';
import { PriceBatch, Product, ProductCategory, ProductPrice } from '../modules/catalog/index.js';
import { Customer, MergedCustomer } from '../modules/customers/index.js';
import { QuotationDocument } from '../modules/documents/index.js';
import {
  AttemptCount,
  RefreshToken,
  Role,
  Session,
  StaffRecoveryCode,
  StaffTwoFactor,
  StaffUser,
} from '../modules/identity/index.js';
import {
  MessageAttempt,
  MessagePreference,
  MessageTemplate,
  OutgoingMessage,
} from '../modules/notifications/index.js';
import { RuleSetActivation, RuleSetVersion } from '../modules/pricing/index.js';
import { Consent } from '../modules/privacy/index.js';
import { Opening, Property, Room } from '../modules/properties/index.js';
import {
  IdempotencyKey,
  Quotation,
  QuotationAdjustment,
  QuotationCounter,
  QuotationEvent,
  QuotationItem,
  QuotationNotice,
  QuotationOpening,
  QuotationOption,
  QuotationProperty,
  QuotationRoom,
  QuotationVehicle,
} from '../modules/quotations/index.js';
import { AgreedText, ShopSettings } from '../modules/shop/index.js';
import { Vehicle } from '../modules/vehicles/index.js';
import {
  WebhookAttempt,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookMessage,
} from '../modules/webhooks/index.js';
import { Job, JobQueue, JobSchedule } from '../platform/jobs/job.entity.js';
import { MailboxFile } from '../platform/mailbox/mailbox-file.entity.js';
import { MailboxMessage } from '../platform/mailbox/mailbox-message.entity.js';
import { OutboxEvent } from '../platform/outbox/outbox-event.entity.js';

/** Every table of the database, in the order in which they can be created. */
export const entities = [
  ShopSettings,
  AgreedText,
  Role,
  StaffUser,
  Session,
  RefreshToken,
  AttemptCount,
  StaffTwoFactor,
  StaffRecoveryCode,
  ApiKey,
  ApiKeyNotice,
  RuleSetVersion,
  RuleSetActivation,
  ProductCategory,
  Product,
  ProductPrice,
  PriceBatch,
  CustomerAccount,
  AccountContact,
  SignInCode,
  Consent,
  Customer,
  MergedCustomer,
  Vehicle,
  Property,
  Room,
  Opening,
  Quotation,
  QuotationProperty,
  QuotationRoom,
  QuotationVehicle,
  QuotationOpening,
  QuotationItem,
  QuotationOption,
  QuotationAdjustment,
  QuotationEvent,
  QuotationNotice,
  QuotationCounter,
  IdempotencyKey,
  QuotationDocument,
  WebhookEndpoint,
  WebhookMessage,
  WebhookDelivery,
  WebhookAttempt,
  OutboxEvent,
  Job,
  JobQueue,
  JobSchedule,
  MailboxMessage,
  MailboxFile,
  OutgoingMessage,
  MessageAttempt,
  MessageTemplate,
  MessagePreference,
  AuditEntry,
];
