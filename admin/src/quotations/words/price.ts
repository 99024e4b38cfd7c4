import { defineWords } from '../../i18n/words';

/** Of alternatives and what they cost, wherever these are shown. */
export const priceWords = defineWords(
  {
    total: 'Total',
    with_tax: 'con %{tax} incluido',
    alternatives: 'Alternativas',
    alternative: 'Alternativa %{name}',
    chosen: 'Elegida',
    only_option: 'Detalle del precio',
    subtotal: 'Subtotal',
    volume_discount: 'Descuento por volumen (%{rate})',
    net: 'Neto',
    material: 'Lámina',
    installation: 'Instalación',
    why: 'Por qué este precio',
    hide_why: 'Ocultar el cálculo',
  },
  {
    total: 'Total',
    with_tax: 'with %{tax} included',
    alternatives: 'Alternatives',
    alternative: 'Alternative %{name}',
    chosen: 'Chosen',
    only_option: 'Price in detail',
    subtotal: 'Subtotal',
    volume_discount: 'Volume discount (%{rate})',
    net: 'Net',
    material: 'Film',
    installation: 'Installation',
    why: 'Why this price',
    hide_why: 'Hide the calculation',
  },
);
