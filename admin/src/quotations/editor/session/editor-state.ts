import type { EditorPreviewQuery, UpdateQuotationInput } from '../../../generated/graphql';
import type { Draft } from '../state/draft';
import type { ToldFaults } from '../state/fault-cell';
import type { History } from '../state/history';
import type { Answer } from './ask';
import type { PriceState } from './previewer';
import type { SaveStatus, SavingApi, Stored } from './saver';
import type { Work } from './work';

export type Price = EditorPreviewQuery['quotePreview'];

export interface EditorState {
  readonly history: History<Draft>;
  readonly work: Work;
  readonly saving: SaveStatus;
  readonly price: PriceState<Price>;
  /** As much of the draft as was last asked about, and as the price on the screen is of. */
  readonly priced: Draft | null;
  readonly priceOf: Draft | null;
  /** What the shop said about what is typed, by the cell that it is about. */
  readonly told: ToldFaults;
  /** What somebody else has saved meanwhile. */
  readonly theirs: Stored | null;
  /** Somebody else's changes came in while there were none of one's own. */
  readonly taken: number;
  /** False when the browser keeps nothing. */
  readonly kept: boolean;
}

export interface EditorApi extends SavingApi {
  preview(input: UpdateQuotationInput, signal: AbortSignal): Promise<Answer<Price>>;
}
