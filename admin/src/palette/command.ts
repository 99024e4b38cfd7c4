export const GROUPS = ['quotations', 'customers', 'actions', 'pages'] as const;
export type Group = (typeof GROUPS)[number];

/** Something that the palette offers: a page, a record or an action. */
export interface Command {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  /** What else people may call it; not shown. */
  readonly keywords?: string;
  /** What tells it from others of the same label, such as a customer's e-mail. */
  readonly hint?: string;
  /** The keys that do the same, for people to learn. */
  readonly keys?: string;
  readonly run: () => void;
}
