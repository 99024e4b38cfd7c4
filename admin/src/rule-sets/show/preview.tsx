import { Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { useFormats } from '../../format/use-formats';
import { RecentQuotationsDocument, RuleSetPreviewDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { RuleTable } from '../rules/rule-table';

/** Enough to see what a change does, and little to compute. */
const SHOWN = 20;

/** What the version would make of the newest drafts and open quotations. Computed when it is asked for. */
export function Preview({ number }: { number: number }) {
  const translate = useTranslate();
  const { money } = useFormats();
  const [wanted, setWanted] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'list' });
  const { data, isFetching } = useQuery({
    queryKey: ['rule-sets', 'preview', number],
    queryFn: async () => {
      const { quotations } = await read(RecentQuotationsDocument, { first: SHOWN });
      const quotationIds = quotations.nodes.map(({ id }) => id);
      if (quotationIds.length === 0) return [];
      return (await read(RuleSetPreviewDocument, { number, quotationIds })).previewRuleSet;
    },
    enabled: wanted,
  });
  if (!canAccess) return null;
  return (
    <Section title={translate('rules.preview')}>
      <Typography sx={{ color: 'text.secondary' }}>{translate('rules.preview_lead')}</Typography>
      {!wanted && (
        <Button
          variant="outlined"
          color="inherit"
          sx={{ justifySelf: 'start' }}
          onClick={() => setWanted(true)}
        >
          {translate('rules.preview_start')}
        </Button>
      )}
      {wanted && isFetching && !data && <Skeleton variant="rectangular" height={200} />}
      {data && (
        <RuleTable
          title={translate('rules.effects')}
          columns={['quotation', 'total_before', 'total_after', 'difference'].map((column) =>
            translate(`rules.${column}`),
          )}
          none={translate('rules.nothing_open')}
          rows={data.map((effect) => [
            `${effect.number} · ${effect.revision}`,
            money(effect.totalBefore, effect.currency),
            effect.totalAfter
              ? money(effect.totalAfter, effect.currency)
              : (effect.userErrors[0]?.message ?? '—'),
            effect.difference ? money(effect.difference, effect.currency) : '—',
          ])}
        />
      )}
    </Section>
  );
}
