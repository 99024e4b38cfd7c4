import { accept, type Result } from '../../../kernel/fault.js';
import { LANGUAGES, type Language } from '../../../kernel/messages.js';
import type { Requester } from '../../identity/index.js';
import { readShopSettings } from '../../shop/index.js';
import type { AccountDependencies } from '../account-dependencies.js';
import { placeCode } from '../code-store.js';
import { type ContactInput, readContact } from '../domain/contact.js';
import { CODE_SECONDS } from '../domain/sign-in-codes.js';

export interface CodeRequest {
  readonly input: ContactInput & { readonly language?: string | null };
  readonly requester: Requester;
  /** Of the request: what the message is in when the input names no language. */
  readonly language: Language;
}

/**
 * Sends a one-time code to an address, whoever reads it: nobody has to be known, and no account is looked for. A request
 * that comes too early or too often answers alike and sends nothing; the code sent before stays good.
 */
export const requestSignInCode =
  ({ database, clock, codes, messengers, translator }: AccountDependencies) =>
  async ({ input, requester, language }: CodeRequest): Promise<Result<null>> => {
    const shop = await readShopSettings(database);
    const contact = readContact(input, ['input'], shop.country);
    if (!contact.ok) return contact;
    const { kind, value: to } = contact.value;
    const code = codes.make();
    const placement = {
      contact: contact.value,
      hash: codes.hash(contact.value, code),
      requester,
      at: clock.now(),
    };
    const placed = await database.transaction((transaction) => placeCode(transaction, placement));
    if (!placed) return accept(null);
    const params = { code, shop: shop.name, minutes: CODE_SECONDS / 60 };
    const translate = translator(LANGUAGES.find((known) => known === input.language) ?? language);
    const say = (key: string) => translate({ key, params });
    if (kind === 'EMAIL') {
      messengers.mail({ to, subject: say('account.mailSubject'), text: say('account.mailText') });
    } else {
      messengers.text({ to, text: say('account.text') });
    }
    return accept(null);
  };
