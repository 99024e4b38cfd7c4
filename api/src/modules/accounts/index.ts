export { AccountContact } from './account-contact.entity.js';
export { CustomerAccount } from './customer-account.entity.js';
export { type Contact, phoneSpellings } from './domain/contact.js';
export { signInCodes } from './domain/sign-in-codes.js';
export { accountMessages } from './messages.js';
export type { Mail, Messengers, TextMessage } from './messengers.js';
export { SignInCode } from './sign-in-code.entity.js';
export { SignInCodeResolver } from './sign-in-code.resolver.js';
export { type AccountUseCases, accountUseCases } from './use-cases/index.js';
