import Down from '@mui/icons-material/ArrowDownward';
import Up from '@mui/icons-material/ArrowUpward';
import Grip from '@mui/icons-material/DragIndicator';
import { Box, IconButton, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CategoryPartsFragment } from '../../generated/graphql';
import { useReorder } from './use-reorder';

interface Props {
  readonly categories: readonly CategoryPartsFragment[];
  readonly mayChange: boolean;
}

/** The categories in the customers' order: by dragging, or by the arrows for keyboard and touch. */
export function CategoryOrder({ categories, mayChange }: Props) {
  const translate = useTranslate();
  const reorder = useReorder(categories);
  const [dragged, setDragged] = useState<number>();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {categories.map(({ id, name, verticals }, index) => (
        <Box
          component="li"
          key={id}
          draggable={mayChange}
          onDragStart={() => setDragged(index)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={() => dragged !== undefined && reorder(dragged, index)}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            borderTop: 1,
            borderColor: 'divider',
            minHeight: 56,
          }}
        >
          {mayChange && (
            <Grip sx={{ color: 'text.secondary', cursor: 'grab', display: { xs: 'none', md: 'block' } }} />
          )}
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {mayChange ? (
              <Link component={RouterLink} to={`/categories/${id}`} sx={{ fontWeight: 600 }}>
                {name}
              </Link>
            ) : (
              <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
            )}
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {verticals.map((vertical) => translate(`vertical.${vertical}`)).join(' · ')}
            </Typography>
          </Box>
          {mayChange && (
            <div>
              <IconButton
                aria-label={translate('catalogue.up', { name })}
                disabled={index === 0}
                onClick={() => reorder(index, index - 1)}
              >
                <Up fontSize="small" />
              </IconButton>
              <IconButton
                aria-label={translate('catalogue.down', { name })}
                disabled={index === categories.length - 1}
                onClick={() => reorder(index, index + 1)}
              >
                <Down fontSize="small" />
              </IconButton>
            </div>
          )}
        </Box>
      ))}
    </Box>
  );
}
