import { defineWords } from '../../../i18n/words';

/** Of drafts and the amounts that the staff adds, wherever these are shown. */
export const draftWords = defineWords(
  {
    adjustment: {
      DISCOUNT: 'Descuento',
      TRAVEL: 'Traslado',
      EQUIPMENT: 'Equipos',
      SETUP: 'Preparación',
      OTHER: 'Otro',
    },
    draft: {
      edit: 'Editar',
      title: 'Editar %{number}',
      kind: 'Motivo',
      label: 'Lo que lee el cliente',
      amount: 'Monto sin impuesto',
      takes_off: 'Descuenta %{amount}',
      reason: 'Por qué',
      limit: 'Puedes descontar hasta %{most}: %{of}. Ahora descuentas %{taken}. Escribe también por qué.',
      limit_over:
        'Descuentas %{taken} y puedes hasta %{most}: %{of}. Baja el descuento o pídelo a quien pueda.',
      limit_price: '%{rate} del precio antes de ajustes e impuesto',
      limit_cheapest: '%{rate} de la alternativa más barata (%{name}), antes de ajustes e impuesto',
      over: 'Sobre tu límite de %{most}.',
      notes_hint: 'Las leen la tienda y el cliente.',
    },
  },
  {
    adjustment: {
      DISCOUNT: 'Discount',
      TRAVEL: 'Travel',
      EQUIPMENT: 'Equipment',
      SETUP: 'Preparation',
      OTHER: 'Other',
    },
    draft: {
      edit: 'Edit',
      title: 'Edit %{number}',
      kind: 'Kind',
      label: 'What the customer reads',
      amount: 'Amount before tax',
      takes_off: 'Takes off %{amount}',
      reason: 'Why',
      limit: 'You may take off up to %{most}: %{of}. You take off %{taken} now. Write why as well.',
      limit_over:
        'You take off %{taken} and may up to %{most}: %{of}. Lower the discount or ask somebody who may.',
      limit_price: '%{rate} of the price before adjustments and tax',
      limit_cheapest: '%{rate} of the cheapest alternative (%{name}), before adjustments and tax',
      over: 'Above your limit of %{most}.',
      notes_hint: 'Shop and customer both read them.',
    },
  },
);
