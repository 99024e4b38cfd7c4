import { type Operations, operation } from '../../data/operation';
import { accepted } from '../../data/user-errors';
import { DraftOneDocument, UpdateDraftDocument } from '../../generated/graphql';
import { type DraftRecord, toDraftRecord, toUpdate } from './draft-record';

interface Update {
  readonly id: string;
  readonly data: DraftRecord;
  readonly previousData: DraftRecord;
}

/** A draft is loaded whole and sent back whole, with what was changed. */
export const draftOperations: Operations = {
  GET_ONE: operation(
    DraftOneDocument,
    ({ id }) => ({ id }),
    ({ quotation }) => {
      if (!quotation) throw new Error('ra.notification.item_doesnt_exist');
      return { data: toDraftRecord(quotation) };
    },
  ),
  UPDATE: operation(
    UpdateDraftDocument,
    ({ id, data, previousData }: Update) => ({
      id,
      expectedVersion: previousData.version,
      input: toUpdate(data),
    }),
    ({ updateQuotation }) => {
      const { quotation } = accepted(updateQuotation);
      return { data: quotation && toDraftRecord(quotation) };
    },
  ),
};
