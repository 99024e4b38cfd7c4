/**
 * Of the revisions of one number, rows of alias q, the one that counts when each number counts once: the newest that left
 * DRAFT, which the private link shows; the draft while there is nothing else.
 */
export const STANDS_FOR_NUMBER = `not exists (select from quotation other
    where other.number = q.number and other.status <> 'DRAFT' and (q.status = 'DRAFT' or other.revision > q.revision))`;
