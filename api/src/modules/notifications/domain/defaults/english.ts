import type { Texts } from './default-texts.js';

const OPEN = '[See my quotation]({{quotation.link}})';
const OFFICE = '[Open the quotation]({{quotation.officeLink}})';

/** Short and plain. */
export const ENGLISH: Texts = {
  quotationSubmitted: {
    subject: 'Your quotation {{quotation.number}} is ready',
    preheader: 'Total: {{quotation.price}}. You can accept it until {{quotation.expiresOn}}.',
    mail: `Hello {{customer.firstName}},

Your quotation is ready. The total, with {{shop.taxName}}: {{quotation.price}}. It is good until {{quotation.expiresOn}}.

${OPEN}

There you see every window to scale, choose between the alternatives and accept when you like. It is attached as a PDF, too.

If something does not fit, ask us for a change on the same page.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: your quotation {{quotation.number}} is ready, {{quotation.price}}. See and accept it here: {{quotation.link}}',
    whatsapp:
      'Hello {{customer.firstName}}. Your quotation {{quotation.number}} from {{shop.name}} is ready: {{quotation.price}} with {{shop.taxName}}, until {{quotation.expiresOn}}. See and accept it here: {{quotation.link}} Any questions, just ask.',
  },
  quotationRevised: {
    subject: 'We updated your quotation {{quotation.number}}',
    preheader: 'Now {{quotation.price}}. You can accept it until {{quotation.expiresOn}}.',
    mail: `Hello {{customer.firstName}},

The new version of your quotation is here. The total, with {{shop.taxName}}: {{quotation.price}}. It is good until {{quotation.expiresOn}}. It replaces the one before.

${OPEN}

The link is the same as always. It is attached as a PDF, too.

If something is missing, ask us for another change on the same page.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: we updated your quotation {{quotation.number}}, now {{quotation.price}}. See and accept it here: {{quotation.link}}',
    whatsapp:
      'Hello {{customer.firstName}}. We updated your quotation {{quotation.number}} from {{shop.name}}: now {{quotation.price}} with {{shop.taxName}}, until {{quotation.expiresOn}}. See and accept it here: {{quotation.link}} Any questions, just ask.',
  },
  quotationShared: {
    subject: 'Your quotation {{quotation.number}} from {{shop.name}}',
    preheader: 'Total: {{quotation.price}}, with the PDF attached.',
    mail: `Hello {{customer.firstName}},

Here is your quotation {{quotation.number}}. The total, with {{shop.taxName}}: {{quotation.price}}.

${OPEN}

It is attached as a PDF, too, if you would rather keep or print it.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: here is your quotation {{quotation.number}}, {{quotation.price}}: {{quotation.link}}',
    whatsapp:
      'Hello {{customer.firstName}}. Here is your quotation {{quotation.number}} from {{shop.name}}, {{quotation.price}}: {{quotation.link}} Any questions, just ask.',
  },
  quotationConfirmed: {
    subject: 'You accepted {{quotation.number}}: thank you',
    preheader: 'We will be in touch to arrange the installation.',
    mail: `Hello {{customer.firstName}},

Thank you! Your quotation {{quotation.number}} for {{quotation.total}} is accepted.

We will be in touch to arrange the visit and the installation. Keep the attached PDF: it is what we agreed on.

${OPEN}

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: your quotation {{quotation.number}} for {{quotation.total}} is accepted. We will be in touch. {{quotation.link}}',
    whatsapp:
      'Thank you, {{customer.firstName}}. Your quotation {{quotation.number}} from {{shop.name}} for {{quotation.total}} is accepted. See it any time: {{quotation.link}} We will be in touch to arrange the installation.',
  },
  quotationReminder: {
    subject: '{{reminder.daysLeft}} left to accept {{quotation.number}}',
    preheader: 'It expires on {{quotation.expiresOn}}. After that it would have to be quoted anew.',
    mail: `Hello {{customer.firstName}},

Your quotation {{quotation.number}} ({{quotation.price}}) expires on {{quotation.expiresOn}}: {{reminder.daysLeft}} left.

${OPEN}

If you need more time or would like something changed, tell us on the same page.

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: your quotation {{quotation.number}} expires on {{quotation.expiresOn}}, {{reminder.daysLeft}} left. {{quotation.link}}',
    whatsapp:
      'Hello {{customer.firstName}}. Your quotation {{quotation.number}} from {{shop.name}} expires on {{quotation.expiresOn}}: {{reminder.daysLeft}} left. See it here: {{quotation.link}} If you need more time, just ask.',
  },
  quotationExpired: {
    subject: 'Your quotation {{quotation.number}} has expired',
    preheader: 'We will bring it up to date whenever you like.',
    mail: `Hello {{customer.firstName}},

Your quotation {{quotation.number}} ({{quotation.price}}) expired on {{quotation.expiresOn}}, so that price no longer holds.

If you are still interested, write back and we will bring it up to date with you.

${OPEN}

{{seller.name}}
{{shop.name}}`,
    sms: '{{shop.name}}: your quotation {{quotation.number}} has expired. If you are still interested, we will renew it: {{quotation.link}}',
    whatsapp:
      'Hello {{customer.firstName}}. Your quotation {{quotation.number}} from {{shop.name}} has expired: {{quotation.link}} If you are still interested, tell us and we will renew it.',
  },
  staffNewQuotation: {
    subject: '{{quotation.number}} came in from {{customer.name}}: {{quotation.total}}',
    preheader: 'Nobody answers for it yet.',
    mail: `{{customer.name}} asked for the quotation {{quotation.number}} in the online shop, for {{quotation.total}}.

Nobody answers for it yet. Whoever takes it, please assign it to yourself.

${OFFICE}`,
  },
  staffConfirmed: {
    subject: '{{customer.name}} accepted {{quotation.number}}: {{quotation.total}}',
    preheader: 'Time to arrange the installation.',
    mail: `{{customer.name}} accepted the quotation {{quotation.number}} for {{quotation.total}}.

Next comes arranging the installation.

${OFFICE}`,
  },
  staffRejected: {
    subject: '{{customer.name}} turned down {{quotation.number}}',
    preheader: '{{quotation.said}}',
    mail: `{{customer.name}} turned down the quotation {{quotation.number}} for {{quotation.total}}.

What they said: {{quotation.said}}

${OFFICE}`,
  },
  staffChangeRequested: {
    subject: '{{customer.name}} asks for a change to {{quotation.number}}',
    preheader: '{{quotation.said}}',
    mail: `{{customer.name}} asks for a change to the quotation {{quotation.number}}:

{{quotation.said}}

${OFFICE}`,
  },
  staffNudge: {
    subject: '{{quotation.number}} has been quiet for two days',
    preheader: '{{customer.name}} has not answered. It expires on {{quotation.expiresOn}}.',
    mail: `Nobody has touched the quotation {{quotation.number}} of {{customer.name}} for two days. It comes to {{quotation.total}} and expires on {{quotation.expiresOn}}.

A call now is often enough.

${OFFICE}`,
  },
  staffSummary: {
    subject: 'Summary of {{summary.day}}',
    preheader: '{{summary.confirmed}} accepted for {{summary.confirmedTotal}}.',
    mail: `This was {{summary.day}} at {{shop.name}}.

Submitted: {{summary.submitted}}
Accepted: {{summary.confirmed}}, for {{summary.confirmedTotal}}
Turned down: {{summary.rejected}}

{{summary.pending}} wait for an answer now, and {{summary.expiring}} expire within 3 days.`,
  },
  staffKeyExpiring: {
    subject: 'The key “{{key.name}}” expires in {{key.daysLeft}}',
    preheader: 'After that, the program that uses it is locked out.',
    mail: `The API key “{{key.name}}” of {{shop.name}} expires in {{key.daysLeft}}. After that, the program that uses it is locked out.

Renew it and hand over the new secret before.

[Open the key]({{key.officeLink}})`,
  },
  staffWebhookPaused: {
    subject: 'We paused the webhook “{{webhook.name}}”',
    preheader: '{{webhook.host}} {{webhook.reason}}.',
    mail: `We paused the webhook “{{webhook.name}}” of {{shop.name}}: {{webhook.host}} {{webhook.reason}}.

Check its address and resume it. There you also see what it answered to each try, and what waits is sent when it is resumed.

[Open the webhook]({{webhook.officeLink}})`,
  },
};
