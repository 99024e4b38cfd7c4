import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { write } from '../data/request';
import { useAction } from '../data/use-action';
import { ResetTemplateDocument, type TemplatePartsFragment } from '../generated/graphql';
import { AskDialog } from '../layout/ask-dialog';

/** Goes back to the program's own text. */
export function ResetButton({ template: { id, isCustom, version } }: { template: TemplatePartsFragment }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { reset: resetForm } = useFormContext();
  const [asking, setAsking] = useState(false);
  const reset = useAction(() => write(ResetTemplateDocument, { id, expectedVersion: version }), {
    done: 'template.reset_done',
    refreshes: ['templates'],
  });
  if (!isCustom) return null;
  return (
    <Box>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('template.reset')}
      </Button>
      <AskDialog
        open={asking}
        title="template.reset"
        text="template.reset_text"
        confirm="template.reset"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          reset.mutate(undefined, {
            onSuccess: ({ template }) => {
              if (template) resetForm(template);
              refresh();
            },
          });
        }}
      />
    </Box>
  );
}
