import type { UserError } from '../../../data/user-errors';
import {
  type DraftFragment,
  DraftOneDocument,
  EditorCreateDocument,
  EditorPreviewDocument,
  EditorUpdateDocument,
} from '../../../generated/graphql';
import type { NewId } from '../state/draft';
import { fromQuotation } from '../state/from-quotation';
import { type Answer, ask } from './ask';
import type { EditorApi } from './editor-state';
import type { Stored } from './saver';

const mapped = <T, U>(answer: Answer<T>, map: (data: T) => Answer<U>): Answer<U> =>
  answer.kind === 'data' ? map(answer.data) : answer;

interface Payload {
  readonly payload: { readonly quotation: DraftFragment | null; readonly userErrors: readonly UserError[] };
}

/** The shop, as the editor talks to it; numbers are read in the language of the moment. */
export function editorApi(language: () => string, newId: NewId): EditorApi {
  const stored = (quotation: DraftFragment): Stored => {
    const { id, number, version, status, customer } = quotation;
    return {
      saved: { id, number, version },
      isDraft: status === 'DRAFT',
      draft: fromQuotation(quotation, language(), newId),
      customer: { kind: 'known', ...customer },
    };
  };
  const written = ({ payload: { quotation, userErrors } }: Payload): Answer<Stored> =>
    quotation ? { kind: 'data', data: stored(quotation) } : { kind: 'refused', errors: userErrors };
  return {
    async preview({ quote, adjustments }, signal) {
      const answer = await ask(EditorPreviewDocument, { input: quote, adjustments }, signal);
      return mapped(answer, ({ quotePreview }) => ({ kind: 'data', data: quotePreview }));
    },
    create: async (input) => mapped(await ask(EditorCreateDocument, { input }), written),
    update: async (id, expectedVersion, input) =>
      mapped(await ask(EditorUpdateDocument, { id, expectedVersion, input }), written),
    latest: async (id) =>
      mapped(await ask(DraftOneDocument, { id }), ({ quotation }) => ({
        kind: 'data',
        data: quotation && stored(quotation),
      })),
  };
}
