import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Field } from '../grid/field';
import type { Stripes } from '../state/draft';
import { wholeNumber } from '../state/faults';
import { readSize, STRIPE } from '../state/size';

interface Props {
  readonly stripes: Stripes;
  readonly onChange: (stripes: Stripes) => void;
  readonly onEnter: () => void;
}

const DIRECTIONS = ['HORIZONTAL', 'VERTICAL'] as const;

/** How a film that is sold by the metre runs over each pane. */
export function StripesFields({ stripes, onChange, onEnter }: Props) {
  const translate = useTranslate();
  const { direction, count, width } = stripes;
  const size = width.trim() ? readSize(width, STRIPE) : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' } }}>
      <Field
        id="stripes-direction"
        label={translate('editor.film.direction')}
        value={direction}
        choices={DIRECTIONS.map((one) => [one, translate(`editor.film.${one}`)] as const)}
        onType={(text) => {
          const wanted = DIRECTIONS.find((one) => one === text);
          if (wanted) onChange({ ...stripes, direction: wanted });
        }}
      />
      <Field
        id="stripes-count"
        label={translate('editor.film.count')}
        value={count}
        fault={(wholeNumber(count) ?? 0) < 1 ? translate('editor.fault.quantity') : undefined}
        onType={(text) => onChange({ ...stripes, count: text })}
        onEnter={onEnter}
      />
      <Field
        id="stripes-width"
        label={translate('editor.film.width')}
        value={width}
        fault={size && 'fault' in size ? translate(`editor.fault.${size.fault}`) : undefined}
        onType={(text) => onChange({ ...stripes, width: text })}
        onEnter={onEnter}
      />
    </Box>
  );
}
