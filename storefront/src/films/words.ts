import type { Film } from './use-films';

export const typeNames: Record<Film['type'], string> = {
  SOLAR_CONTROL: 'Control solar',
  LAMINATE: 'Laminado',
  SECURITY: 'Seguridad',
  PRIVACY: 'Privacidad',
  DECORATIVE: 'Decorativa',
  VINYL: 'Vinilo',
};

export const unitNames: Record<NonNullable<Film['price']>['unit'], string> = {
  SQUARE_METER: 'm²',
  LINEAR_METER: 'm lineal',
};

export const percent = (value: number) => `${value} %`;

export const money = (amount: string, currency: string) =>
  new Intl.NumberFormat('es-CL', { style: 'currency', currency }).format(Number(amount));
