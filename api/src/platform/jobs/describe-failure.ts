const LONGEST = 500;

/** What PostgreSQL refused carries a code of five characters; the ORM puts whole statements into its messages. */
const sqlState = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;

/**
 * Why a try failed, in one line for the staff: what the error says, without statements, credentials in addresses or
 * paths. The log has all of it.
 */
export const describeFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Unknown error.';
  const code = sqlState(error);
  if (code) return `The database refused a statement (${code}).`;
  const [line = ''] = error.message.trim().split('\n');
  const plain = line
    .replace(/\/\/[^\s/@]+@/g, '//***@')
    .replace(/(?<![\w:/.])\/(?:[\w.@-]+\/)+[\w.@-]+/g, '[file]')
    // What PostgreSQL cannot keep.
    .replaceAll('\0', '');
  return plain === '' ? error.name : plain.slice(0, LONGEST);
};
