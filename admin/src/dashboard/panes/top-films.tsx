import { Box, Link, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { FilmMeasure } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { Beam } from '../charts/beam';
import { ACCEPTED, QUOTED_EDGE } from '../charts/colors';
import { Legend } from '../charts/legend';
import type { Report } from '../use-report';

interface Props {
  readonly report: Report;
  readonly by: FilmMeasure;
  readonly onChange: (by: FilmMeasure) => void;
}

/** The films that the period's quotations have most of; how much of that was accepted is drawn full. */
export function TopFilms({ report: { topFilms, currency }, by, onChange }: Props) {
  const translate = useTranslate();
  const { money, area } = useFormats();
  const byArea = by === 'AREA';
  const shown = topFilms.map((film) => ({
    ...film,
    all: Number(byArea ? film.area : film.value),
    accepted: Number(byArea ? film.confirmedArea : film.confirmedValue),
  }));
  const highest = Math.max(...shown.map(({ all }) => all), 0);
  return (
    <Section title={translate('dashboard.films')}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={by}
        aria-label={translate('dashboard.films_by')}
        onChange={(_, chosen) => chosen && onChange(chosen)}
      >
        {(['VALUE', 'AREA'] as const).map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: 1.5, textTransform: 'none', color: 'text.primary' }}>
            {translate(one === 'AREA' ? 'dashboard.area' : 'dashboard.value')}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Legend />
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {shown.map((film) => (
          <Box component="li" key={film.productId} sx={{ display: 'grid', gap: 0.5 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Link component={RouterLink} to={`/products/${film.productId}/show`} noWrap>
                {film.name}
              </Link>
              <Box component="span" sx={{ flex: 'none', fontWeight: 600 }}>
                {byArea ? area(film.area) : money(film.value, currency)}
              </Box>
            </Box>
            <Beam
              height={6}
              values={[
                { key: 'accepted', value: film.accepted, color: ACCEPTED },
                { key: 'open', value: film.all - film.accepted, color: QUOTED_EDGE },
                { key: 'free', value: highest - film.all, color: 'divider' },
              ]}
            />
          </Box>
        ))}
      </Box>
      {!byArea && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('dashboard.sum_hint')}
        </Typography>
      )}
    </Section>
  );
}
