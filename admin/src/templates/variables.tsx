import { Box, Chip, Tooltip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { TemplatePartsFragment } from '../generated/graphql';
import { inserted } from './inserted';

/** What the text can mention: a click puts it where the caret was in the body. */
export function Variables({ template }: { template: TemplatePartsFragment }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { getValues, setValue } = useFormContext();
  const insert = (name: string) => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
    const body = String(getValues('body') ?? '');
    const { text, caret } = inserted(
      body,
      `{{${name}}}`,
      area?.selectionStart ?? body.length,
      area?.selectionEnd,
    );
    setValue('body', text, { shouldDirty: true });
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(caret, caret);
    });
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h4" component="h2" sx={{ mb: 1 }}>
        {translate('template.variables')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {template.variables.map(({ name, meaning, meaningEnglish, required }) => {
          const said = locale === 'en' ? meaningEnglish : meaning;
          return (
            <Tooltip
              key={name}
              title={required ? `{{${name}}} · ${translate('template.required')}` : `{{${name}}}`}
            >
              <Chip
                label={`${said}${required ? ' *' : ''}`}
                variant="outlined"
                onClick={() => insert(name)}
                aria-label={translate('template.insert', { meaning: said })}
              />
            </Tooltip>
          );
        })}
      </Box>
    </Box>
  );
}
