import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  readonly title: string;
  readonly subtitle: string;
  readonly onEdit: (() => void) | undefined;
}

export function PlaceHead({ title, subtitle, onEdit }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
      <div>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        {subtitle && <Typography sx={{ color: 'text.secondary' }}>{subtitle}</Typography>}
      </div>
      {onEdit && (
        <Button
          size="small"
          onClick={onEdit}
          aria-label={`${translate('ra.action.edit')} ${title} ${subtitle}`}
        >
          {translate('ra.action.edit')}
        </Button>
      )}
    </Box>
  );
}
