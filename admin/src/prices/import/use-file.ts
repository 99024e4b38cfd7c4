import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { type Match, matchColumns } from './match-columns';
import { type Decimals, decimalsOf, type PriceTable } from './price-rows';

/** A file that was read, with its columns as they are matched. */
export interface MatchedFile {
  readonly name: string;
  readonly table: PriceTable;
  readonly match: Match;
  readonly decimals: Decimals;
}

/** Reads files, and guesses what their columns are. */
export function useFile() {
  const fallback = useLocale() === 'es' ? ',' : '.';
  const [file, setFile] = useState<MatchedFile>();
  const reading = useMutation({
    mutationFn: async (chosen: File) => {
      const { readFile } = await import('./read-file');
      return { name: chosen.name, table: await readFile(chosen) };
    },
    onMutate: () => setFile(undefined),
    onSuccess: ({ name, table }) => {
      const match = matchColumns(table.headings);
      setFile({ name, table, match, decimals: decimalsOf(table, match, fallback) });
    },
  });
  return {
    file,
    read: reading.mutate,
    isReading: reading.isPending,
    /** The key of a sentence. */
    error: reading.error?.message,
    setMatch: (match: Match) =>
      file && setFile({ ...file, match, decimals: decimalsOf(file.table, match, fallback) }),
    setDecimals: (decimals: Decimals) => file && setFile({ ...file, decimals }),
  };
}
