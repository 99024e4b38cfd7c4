/** An address as the API takes it. */
export type Address = { readonly email: string } | { readonly phone: string };

/** Whatever has an @ is an e-mail. */
export const addressOf = (typed: string): Address =>
  typed.includes('@') ? { email: typed.trim() } : { phone: typed.trim() };
