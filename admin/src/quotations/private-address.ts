/** Where a quotation's private link leads. The token stands behind the #, where no server sees it. */
export const privateAddress = (token: string): string => `${location.origin}/q#${token}`;
