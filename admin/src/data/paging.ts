import type { GetListParams } from 'react-admin';
import type { OrderDirection } from '../generated/graphql';

/** react-admin counts pages from 1; the API skips rows. */
export const pageOf = ({
  pagination,
}: Pick<GetListParams, 'pagination'>): { first: number; offset: number } => {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  return { first: perPage, offset: (page - 1) * perPage };
};

/** The order asked for, when the API can order by that column. */
export const orderOf = <Field extends string>(
  { sort }: Pick<GetListParams, 'sort'>,
  fields: Readonly<Record<string, Field>>,
): { field: Field; direction: OrderDirection } | undefined => {
  const field = sort && fields[sort.field];
  return field && { field, direction: sort.order };
};

/** Filters as the API takes them: what is empty is no condition. */
export const withoutEmpty = <T extends object>(filter: T): Partial<T> => {
  const kept: Partial<T> = { ...filter };
  for (const key in kept) if (kept[key] === '' || kept[key] == null) delete kept[key];
  return kept;
};

export const listOf = <T>({ nodes, totalCount }: { nodes: T[]; totalCount: number }) => ({
  data: nodes,
  total: totalCount,
});

/** One record. react-admin leaves the page of a record that does not exist, or that is not for this person. */
export const recordOf = <T>(record: T | null | undefined): { data: T } => {
  if (!record) throw new Error('No such record');
  return { data: record };
};
