import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';

/** Puts a text into the clipboard, and says that it is there. */
export function CopyButton({ text, label = 'copy.copy' }: { text: string; label?: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => notify('copy.failed', { type: 'warning' }),
    );
  return (
    <Button
      variant="outlined"
      color="inherit"
      startIcon={copied ? <Check /> : <ContentCopy />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{translate(copied ? 'copy.copied' : label)}</span>
    </Button>
  );
}
