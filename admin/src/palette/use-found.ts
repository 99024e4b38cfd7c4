import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { mayDo } from '../auth/permissions';
import { useViewer } from '../auth/use-viewer';
import { read } from '../data/request';
import { useSettled } from '../data/use-settled';
import { PaletteSearchDocument } from '../generated/graphql';
import type { Command } from './command';

/** Shorter queries fit almost anything. */
const SHORTEST = 2;
/** How long nobody types before the server is asked, in milliseconds. */
const PAUSE_MS = 150;

/** Quotations and customers that the query names, of those that the role may read. */
export function useFound(query: string) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const viewer = useViewer();
  const held = viewer?.permissions ?? [];
  const quotations = mayDo(held, 'quotations', 'list');
  const customers = mayDo(held, 'customers', 'list');
  const search = useSettled(query.trim(), PAUSE_MS);
  const enabled = search.length >= SHORTEST && (quotations || customers);
  const { data, isError, isFetching } = useQuery({
    queryKey: ['palette', search, quotations, customers],
    queryFn: () => read(PaletteSearchDocument, { search, quotations, customers }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const shown = enabled ? data : undefined;
  const found: Command[] = [
    ...(shown?.quotations?.nodes ?? []).map(
      ({ id, number, status, customer }): Command => ({
        id: `quotation:${id}`,
        group: 'quotations',
        label: number,
        hint: [customer?.name, translate(`status.${status}`)].filter(Boolean).join(' · '),
        run: () => navigate(`/quotations/${id}/show`),
      }),
    ),
    ...(shown?.customers?.nodes ?? []).map(
      ({ id, name, email, phone, taxId }): Command => ({
        id: `customer:${id}`,
        group: 'customers',
        label: name,
        hint: email ?? phone ?? taxId ?? '',
        run: () => navigate(`/customers/${id}/show`),
      }),
    ),
  ];
  // Before it is known what the person may do, most commands are not there yet either.
  return { found, failed: enabled && isError, looking: !viewer || isFetching || search !== query.trim() };
}
