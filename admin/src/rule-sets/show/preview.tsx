import { Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { RecentQuotationsDocument, type RuleSetInput, RuleSetPreviewDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { Effects } from './effects-view';

/** As many as the API prices at once. */
const SHOWN = 50;

/** Rules that are saved, or that are not. */
type Rules = { readonly number: number } | { readonly rules: RuleSetInput };

/** What the rules would make of the newest quotations. Computed when it is asked for, and anew for other rules. */
export function Preview({ rules, disabled = false }: { rules: Rules; disabled?: boolean }) {
  const translate = useTranslate();
  const [wanted, setWanted] = useState<Rules>();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'list' });
  const isCurrent = JSON.stringify(wanted) === JSON.stringify(rules);
  const { data, isFetching, error } = useQuery({
    queryKey: ['rule-sets', 'preview', wanted],
    queryFn: async () => {
      const { quotations } = await read(RecentQuotationsDocument, { first: SHOWN });
      const quotationIds = quotations.nodes.map(({ id }) => id);
      if (quotationIds.length === 0) return [];
      return (await read(RuleSetPreviewDocument, { ...wanted, quotationIds })).previewRuleSet;
    },
    enabled: wanted !== undefined,
  });
  if (!canAccess) return null;
  return (
    <Section title={translate('rules.preview')}>
      <Typography sx={{ color: 'text.secondary' }}>{translate('rules.preview_lead')}</Typography>
      {!isCurrent && (
        <Button
          variant="outlined"
          color="inherit"
          disabled={disabled}
          sx={{ justifySelf: 'start' }}
          onClick={() => setWanted(rules)}
        >
          {translate(wanted ? 'rules.preview_again' : 'rules.preview_start')}
        </Button>
      )}
      {wanted && isFetching && !data && <Skeleton variant="rectangular" height={200} />}
      {error && <Typography color="error">{error.message}</Typography>}
      {data && <Effects effects={data} />}
    </Section>
  );
}
