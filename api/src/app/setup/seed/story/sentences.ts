/** What customers and sellers write. */
export const CHANGE_REQUESTS = [
  '¿Pueden cotizar también el ventanal del patio?',
  'Una ventana mide 10 cm más de ancho. ¿Cambia el precio?',
  'Preferimos una lámina menos oscura en los dormitorios.',
  '¿Se puede dejar fuera la cocina por ahora?',
  '¿Tienen el mismo tono en nanocerámica?',
  'Necesitamos la factura a nombre de la empresa.',
];

export const REJECTIONS = [
  'Encontramos un precio más conveniente.',
  'Lo dejaremos para el próximo verano.',
  'Cambiamos las ventanas completas.',
  'El arrendador no lo autorizó.',
  'Fuera de presupuesto.',
];

export const NOTES = [
  'Instalar después de las 18:00.',
  'El cliente tiene gatos: cerrar la puerta del patio.',
  'Estacionamiento de visitas en el subterráneo -1.',
  'Llamar media hora antes de llegar.',
  'Vidrios recién cambiados, sin lámina anterior.',
  'Coordinar con la administración del edificio.',
  'Segundo piso sin ascensor; llevar escalera de tres cuerpos.',
  'Calor de tarde, orientación poniente.',
];

export const EXTRAS = [
  { kind: 'SETUP', label: 'Montaje de andamio', amount: '85' },
  { kind: 'EQUIPMENT', label: 'Arriendo de alza hombre', amount: '160' },
  { kind: 'OTHER', label: 'Trabajo en fin de semana', amount: '45' },
] as const;

export const DISCOUNT_REASONS = ['Cliente frecuente', 'Campaña de temporada', 'Pago contado'];
