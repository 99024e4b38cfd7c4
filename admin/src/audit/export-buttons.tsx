import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { download } from '../data/download';
import { useShopFormats } from '../settings/shop-formats';
import { auditFilter } from './filter';

const FORMATS = ['csv', 'jsonl'] as const;
const NAMES = { csv: 'CSV', jsonl: 'JSON' };

/** Everything that the filters match, as a file. */
export function ExportButtons() {
  const translate = useTranslate();
  const notify = useNotify();
  const { timeZone } = useShopFormats();
  const { filterValues } = useListContext();
  const save = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) =>
      download(`/exports/audit.${format}`, auditFilter(filterValues, timeZone)),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return FORMATS.map((format) => (
    <Button
      key={format}
      size="small"
      loading={save.isPending && save.variables === format}
      disabled={save.isPending}
      startIcon={<Download />}
      aria-label={translate('audit.export', { format: NAMES[format] })}
      onClick={() => save.mutate(format)}
    >
      {NAMES[format]}
    </Button>
  ));
}
