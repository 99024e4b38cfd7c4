import Upload from '@mui/icons-material/FileUploadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly name?: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file, chosen or dropped. */
export function FileChoice({ name, busy, onFile }: Props) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'grid',
        gap: 1,
        justifyItems: 'center',
        textAlign: 'center',
        p: name ? 2 : 5,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'action.hover' : undefined,
      }}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>{name ?? translate('import.drop')}</Typography>
      <Button
        variant={name ? 'outlined' : 'contained'}
        color={name ? 'inherit' : 'primary'}
        startIcon={<Upload />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {translate(name ? 'import.other_file' : 'import.choose')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('import.limits')}
      </Typography>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        hidden
        aria-label={translate('import.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again once it was corrected.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </Box>
  );
}
