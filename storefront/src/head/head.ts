/** What a page says of itself to browsers, search engines and those who share it. */
export interface Head {
  /** Without the shop's name. */
  readonly title: string;
  /** What the shop is called. */
  readonly shop?: string;
  readonly description?: string;
  /** Path of an image of 1200 by 630; one of the shop's own when there is none. */
  readonly image?: string;
  /** What it is about in the words of schema.org. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Kept out of search engines. */
  readonly unlisted?: boolean;
}

/** Until it is known what the shop is called. */
export const SHOP = 'Lámina';

export const fullTitle = ({ title, shop = SHOP }: Head): string => `${title} · ${shop}`;
