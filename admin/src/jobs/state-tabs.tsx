import { Tab, Tabs } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { STATES } from './states';

const ALL = 'ALL';

export function StateTabs() {
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const translate = useTranslate();
  const choose = (value: string) => {
    const { state: _, ...others } = filterValues;
    setFilters(value === ALL ? others : { ...others, state: value }, displayedFilters);
  };
  return (
    <Tabs
      value={filterValues.state ?? ALL}
      onChange={(_, value) => choose(value)}
      variant="scrollable"
      allowScrollButtonsMobile
      sx={{ borderBottom: 1, borderColor: 'divider', maxWidth: '100%' }}
    >
      {[ALL, ...STATES].map((state) => (
        <Tab key={state} value={state} label={translate(state === ALL ? 'job.all' : `job.tab.${state}`)} />
      ))}
    </Tabs>
  );
}
