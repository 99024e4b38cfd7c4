/**
 * What stands in a stored message where a link of its recipient goes. Links are made when it is sent: whoever reads the
 * database cannot act by them, and one that was revoked meanwhile is not sent.
 */
export const PRIVATE_LINK = '{{quotation.link}}';
export const STOP_LINK = '{{stop.link}}';

export interface Links {
  readonly privateLink: string;
  readonly stopLink: string;
}

/** The text with these links in their places. */
export const withLinks = (text: string, { privateLink, stopLink }: Links): string =>
  text.replaceAll(PRIVATE_LINK, privateLink).replaceAll(STOP_LINK, stopLink);
