import type { AccountDependencies } from '../account-dependencies.js';
import { addContact } from './add-contact.js';
import { requestSignInCode } from './request-sign-in-code.js';
import { signInWithCode } from './sign-in-with-code.js';

/** Everything that can be done with customers' accounts. */
export const accountUseCases = (dependencies: AccountDependencies) => ({
  requestCode: requestSignInCode(dependencies),
  signIn: signInWithCode(dependencies),
  addContact: addContact(dependencies),
});
export type AccountUseCases = ReturnType<typeof accountUseCases>;
