import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button, CircularProgress, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import { exportAddress, type Parameters } from './export-address';
import { useDownload } from './use-download';

interface Props {
  /** The address without its ending: "/exports/quotations". */
  readonly path: string;
  readonly formats: readonly ('csv' | 'jsonl' | 'xlsx')[];
  /** What the list on the screen is narrowed to. */
  readonly conditions?: Parameters;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** A list as a file, with its filter and order. While it comes, the same button says how far it is and stops it. */
export function ExportMenu({
  path,
  formats,
  conditions = {},
  label = 'ra.action.export',
  disabled = false,
}: Props) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { bytes, start, stop } = useDownload();
  const choose = (format: string) => {
    setAnchor(null);
    void start(exportAddress(`${path}.${format}`, conditions));
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
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {translate(label)}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            {translate(`export.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** The list on the screen as a file. */
export function ExportButton(props: Props) {
  const { total } = useListContext();
  return <ExportMenu {...props} disabled={!total} />;
}
