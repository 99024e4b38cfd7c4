import { Checkbox, FormControlLabel, FormGroup, Popover, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEditor } from '../page/editor-context';
import { CONDITIONS, type Opening } from '../state/draft';
import { setCondition } from '../state/openings';

interface Props {
  readonly opening: Opening;
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** What makes an opening dearer: access, curved glass, weather, an old film. */
export function ConditionsPopover({ opening, anchor, onClose }: Props) {
  const { session } = useEditor();
  const translate = useTranslate();
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
    >
      <FormGroup sx={{ p: 2 }}>
        <Typography sx={{ fontWeight: 600 }}>{translate('editor.column.conditions')}</Typography>
        {CONDITIONS.map((condition) => (
          <FormControlLabel
            key={condition}
            label={translate(`editor.condition.${condition}`)}
            control={
              <Checkbox
                checked={opening[condition]}
                onChange={({ target }) =>
                  session.change((draft) => setCondition(draft, opening.id, condition, target.checked))
                }
              />
            }
          />
        ))}
      </FormGroup>
    </Popover>
  );
}
