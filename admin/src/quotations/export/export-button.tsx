import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button, CircularProgress, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { orderOf } from '../../data/paging';
import { useDownload } from '../../data/use-download';
import { useFormats } from '../../format/use-formats';
import { useShopFormats } from '../../settings/shop-formats';
import { quotationFilter } from '../filter';
import { QUOTATION_ORDERS } from '../operations';
import { type ExportEnding, exportAddress } from './export-address';

/** The list as a file, with its filter and order. While it comes, the same button says how far it is and stops it. */
export function ExportButton() {
  const { filterValues, sort, total } = useListContext();
  const { timeZone } = useShopFormats();
  const translate = useTranslate();
  const { figure } = useFormats();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { bytes, start, stop } = useDownload();
  const choose = (ending: ExportEnding) => {
    setAnchor(null);
    void start(
      exportAddress(ending, quotationFilter(filterValues, timeZone), orderOf({ sort }, QUOTATION_ORDERS)),
    );
  };
  if (bytes !== undefined) {
    const size = `${figure((bytes / 1_000_000).toFixed(1))} MB`;
    return (
      <Button size="small" onClick={stop} startIcon={<CircularProgress size={14} aria-hidden />}>
        <span role="status">{translate('export.running', { size })}</span>
      </Button>
    );
  }
  return (
    <>
      <Button
        size="small"
        startIcon={<Download />}
        disabled={!total}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {translate('ra.action.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => choose('xlsx')}>{translate('export.xlsx')}</MenuItem>
        <MenuItem onClick={() => choose('csv')}>{translate('export.csv')}</MenuItem>
      </Menu>
    </>
  );
}
