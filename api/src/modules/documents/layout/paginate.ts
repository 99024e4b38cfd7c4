import type { Block } from './block.js';

export interface Placed {
  readonly block: Block;
  /** Of its upper edge, from that of the page's text. */
  readonly y: number;
  /** The head of a table that goes on here. */
  readonly repeated: boolean;
}

/** Blocks that have to stand on one page. */
const chains = (blocks: readonly Block[]): Block[][] => {
  const found: Block[][] = [];
  let open: Block[] | undefined;
  for (const one of blocks) {
    if (!open) {
      open = [];
      found.push(open);
    }
    open.push(one);
    if (!one.keepWithNext) open = undefined;
  }
  return found;
};

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { before, height }) => sum + before + height, 0);

/** The head that a block needs above it when it begins a page. */
const headOver = (block: Block | undefined): Block | null => {
  const head = block?.table?.head;
  return head && head !== block ? head : null;
};

/**
 * Sets blocks on pages of that height: each once, in their order, never cut. Those to be kept together stand on one page,
 * unless no page holds them; the head of a table stands over its rows on every page.
 */
export const paginate = (blocks: readonly Block[], capacity: number): Placed[][] => {
  let page: Placed[] = [];
  const pages = [page];
  let y = 0;
  const turn = () => {
    page = [];
    pages.push(page);
    y = 0;
  };
  const place = (one: Block) => {
    const head = page.length === 0 ? headOver(one) : null;
    if (head) {
      page.push({ block: head, y, repeated: true });
      y += head.height;
    }
    if (page.length > 0) y += one.before;
    page.push({ block: one, y, repeated: false });
    y += one.height;
  };
  for (const chain of chains(blocks)) {
    const [first] = chain;
    const alone = (headOver(first)?.height ?? 0) + heightOf(chain) - (first?.before ?? 0);
    if (page.length > 0 && y + heightOf(chain) > capacity && alone <= capacity) turn();
    for (const one of chain) {
      if (page.length > 0 && y + one.before + one.height > capacity) turn();
      place(one);
    }
  }
  return pages;
};
