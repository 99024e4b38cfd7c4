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
      limit:
        'Puedes descontar hasta %{rate} del precio: %{most}. Ahora descuentas %{taken}. Escribe también por qué.',
      limit_over:
        'Descuentas %{taken} y puedes hasta %{most} (%{rate} del precio). Baja el descuento o pídelo a quien pueda.',
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
      limit:
        'You may take off up to %{rate} of the price: %{most}. You take off %{taken} now. Write why as well.',
      limit_over:
        'You take off %{taken} and may up to %{most} (%{rate} of the price). Lower the discount or ask somebody who may.',
      notes_hint: 'Shop and customer both read them.',
    },
  },
);
