import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import { RuleTable } from '../rules/rule-table';
import { type Balance, type Effect, summaryOf } from './effects';

/** What the rules would do to all of them together, in a sentence and the sum. */
function BalanceLine({ balance }: { balance: Balance }) {
  const language = useLocale();
  const translate = useTranslate();
  const { money } = useFormats();
  const { currency, before, after, difference, count, dearer, cheaper } = balance;
  const sign = difference.startsWith('-') ? '' : '+';
  const moves = Object.entries({ dearer, cheaper, same_total: count - dearer - cheaper })
    .filter(([, quotations]) => quotations > 0)
    .map(([move, smart_count]) => translate(`rules.${move}`, { smart_count }));
  return (
    <Box role="status">
      <Typography variant="h3" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {sign}
        {money(difference, currency)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('rules.balance', {
          before: money(before, currency),
          after: money(after, currency),
          smart_count: count,
          moves: new Intl.ListFormat(language).format(moves),
        })}
      </Typography>
    </Box>
  );
}

/** Each quotation with what the rules would make of it: first what they cannot price, then the largest differences. */
export function Effects({ effects }: { effects: readonly Effect[] }) {
  const translate = useTranslate();
  const { money, change } = useFormats();
  const { balances, sorted } = summaryOf(effects);
  const signed = ({ difference, currency, totalBefore }: Effect): string => {
    if (difference === null) return '—';
    const share = Number(difference) / Number(totalBefore);
    const plus = difference.startsWith('-') || Number(difference) === 0 ? '' : '+';
    return `${plus}${money(difference, currency)}${share ? ` · ${change(share)}` : ''}`;
  };
  return (
    <>
      {balances.map((balance) => (
        <BalanceLine key={balance.currency} balance={balance} />
      ))}
      <RuleTable
        title={translate('rules.effects')}
        columns={['quotation', 'total_before', 'total_after', 'difference'].map((column) =>
          translate(`rules.${column}`),
        )}
        none={translate('rules.nothing_open')}
        rows={sorted.map((effect) => [
          `${effect.number} · ${effect.revision}`,
          money(effect.totalBefore, effect.currency),
          effect.totalAfter
            ? money(effect.totalAfter, effect.currency)
            : (effect.userErrors[0]?.message ?? '—'),
          signed(effect),
        ])}
      />
    </>
  );
}
