/** How a customer told the shop that they accept. */
export const ACCEPTANCE_CHANNELS = ['IN_PERSON', 'PHONE', 'WHATSAPP', 'EMAIL', 'OTHER'] as const;
export type AcceptanceChannel = (typeof ACCEPTANCE_CHANNELS)[number];
