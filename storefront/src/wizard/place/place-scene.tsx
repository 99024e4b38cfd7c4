import type { PropertyType } from '../flow/vocabulary';
import { Scene } from '../scene';

/** Outline and panes of each kind of place. */
const SCENES: Record<PropertyType, { readonly outline: string; readonly panes: string }> = {
  HOUSE: { outline: 'M16 60V32L40 14l24 18v28', panes: 'M26 38h10v10H26ZM44 38h12v22H44Z' },
  APARTMENT: {
    outline: 'M20 60V10h40v50',
    panes: 'M26 16h12v9H26ZM42 16h12v9H42ZM26 31h12v9H26ZM42 31h12v9H42ZM26 46h12v9H26ZM42 46h12v14H42Z',
  },
  OFFICE: { outline: 'M10 60V22h60v38', panes: 'M15 28h50v11H15ZM15 44h32v11H15ZM52 44h13v16H52Z' },
  COMMERCIAL: { outline: 'M10 60V18h60v42M10 30h60', panes: 'M16 35h30v19H16ZM52 35h12v25H52Z' },
  BUILDING: {
    outline: 'M26 60V4h28v56',
    panes: 'M30 8h20v7H30ZM30 18h20v7H30ZM30 28h20v7H30ZM30 38h20v7H30ZM30 48h20v12H30Z',
  },
};

export function PlaceScene({ type }: { readonly type: PropertyType }) {
  const { outline, panes } = SCENES[type];
  return (
    <Scene width={80} height={64} outline={outline} glass={panes}>
      <path d="M2 60.500h76" />
    </Scene>
  );
}
