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

/** What those see in the place of a link who may read a message and not act as its recipient. */
export const linkPlace = (publicUrl: string): string => `${publicUrl}/…`;

/** The text as those see it. */
export const withoutLinks = (text: string, publicUrl: string): string =>
  withLinks(text, { privateLink: linkPlace(publicUrl), stopLink: linkPlace(publicUrl) });
