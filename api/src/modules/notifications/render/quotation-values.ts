import type { Translate } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/messages.js';
import { calledBy } from '../domain/called-by.js';
import { dayText, moneyText, type Regional } from '../domain/formats.js';
import type { Values } from '../domain/variables.js';
import type { QuotationFacts } from '../read-model/message-facts.js';
import { PRIVATE_LINK } from './secret-links.js';

export interface Shop extends Regional {
  readonly name: string;
  readonly taxName: string;
}

/** What templates can say of a quotation. */
export const quotationValues = (
  quotation: QuotationFacts,
  shop: Shop,
  language: Language,
  { publicUrl, translate }: { readonly publicUrl: string; readonly translate: Translate },
): Values => {
  const { customer, seller, number, total, currency, alternatives, expiresAt, status } = quotation;
  const money = (amount: string) => moneyText(amount, currency, language, shop);
  const said = status === 'REJECTED' ? quotation.rejectionReason : quotation.request;
  return {
    'shop.name': shop.name,
    'shop.taxName': shop.taxName,
    'customer.name': customer.name,
    'customer.firstName': calledBy(customer),
    'quotation.number': number,
    'quotation.total': money(total),
    'quotation.price':
      alternatives.count > 1
        ? translate({
            key: 'mail.priceFrom',
            params: { least: money(alternatives.least), count: alternatives.count },
          })
        : money(total),
    'quotation.expiresOn': expiresAt ? dayText(new Date(expiresAt), language, shop) : '',
    'quotation.link': PRIVATE_LINK,
    'quotation.officeLink': `${publicUrl}/admin/quotations/${quotation.id}/show`,
    'quotation.said': said ?? translate({ key: 'mail.nothingSaid' }),
    'seller.name': seller?.name ?? translate({ key: 'mail.team' }),
  };
};
