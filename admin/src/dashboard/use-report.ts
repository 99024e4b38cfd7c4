import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../data/request';
import { type FilmMeasure, QuotationReportDocument, type QuotationReportQuery } from '../generated/graphql';
import type { ChosenPeriod } from './period/periods';

export type Report = QuotationReportQuery['quotationReport'];
export type Figures = Report['current']['totals'];

/** The report of a period. While another is read, the last one stays: nothing jumps. */
export function useReport({ from, until, comparison, fault }: ChosenPeriod, filmsBy: FilmMeasure) {
  const filter = { from, until, comparison, filmsBy };
  return useQuery({
    // LiveQuotations reads anew what begins like this.
    queryKey: ['quotations', 'report', filter],
    queryFn: async () => (await read(QuotationReportDocument, { filter })).quotationReport,
    enabled: !fault,
    placeholderData: keepPreviousData,
  });
}
