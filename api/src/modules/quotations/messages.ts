import { defineMessages } from '../../kernel/messages.js';

export const quotationMessages = defineMessages(
  {
    'quotation.notFound': 'No encontramos esta cotización. Revisa el enlace o pide uno nuevo.',
    'quotation.versionConflict': 'Alguien cambió esta cotización mientras la mirabas. Vuelve a cargarla.',
    'quotation.illegalTransition.DRAFT': 'La cotización es un borrador: primero hay que enviarla al cliente.',
    'quotation.illegalTransition.PENDING': 'La cotización ya fue enviada y espera respuesta.',
    'quotation.illegalTransition.CONFIRMED': 'La cotización ya está aceptada.',
    'quotation.illegalTransition.REJECTED': 'La cotización ya fue rechazada.',
    'quotation.illegalTransition.EXPIRED': 'La cotización ya venció.',
    'quotation.hasDraft': 'Ya hay una revisión en borrador de esta cotización. Termina esa primero.',
    'quotation.discountReason': 'Escribe el motivo del descuento.',
    'quotation.discountLimit':
      'Puedes descontar a lo más {{percent, figure}} % del precio. Pide a alguien con más atribuciones que lo haga.',
    'quotation.sellerNotFound': 'No hay nadie activo del equipo con este identificador.',
    'quotation.ownSeller':
      'Solo puedes dejar la cotización a tu nombre. Para traspasarla, pídelo a quien ve todas.',
    'quotation.otherAccepted':
      'El cliente ya aceptó otra revisión de esta cotización. Duplícala para cotizar de nuevo.',
    'quotation.expired': 'La cotización venció. Pide una nueva con precios de hoy.',
    'quotation.mustSubmit':
      'Envía la cotización al crearla (submit: true): solo el equipo de la tienda guarda borradores.',
    'quotation.staffOnly': 'Esto lo puede indicar solo el equipo de la tienda.',
    'quotation.oneCustomer': 'Indica un cliente existente o los datos de uno nuevo, no los dos.',
    'quotation.sourceNotFound': 'Este cliente no tiene esta propiedad o vehículo. Elige uno suyo.',
    'quotation.customer': 'Indica para quién es la cotización.',
    'quotation.language': 'Elige uno de estos idiomas: {{list}}.',
    'quotation.terms': 'Para aceptar la cotización hay que aceptar sus condiciones.',
    'quotation.termsChanged': 'Las condiciones cambiaron mientras las leías. Léelas de nuevo y acepta.',
    'quotation.chooseOption': 'Elige una de las alternativas: {{names}}.',
    'quotation.numberOrRules': 'Indica el número de una versión o reglas sin guardar: uno de los dos.',
    'quotation.amount': 'El monto no puede ser menor que 0.',
    'quotation.amounts': 'El monto máximo debe ser igual o mayor que el mínimo.',
    'quotation.oneOfIdAndToken': 'Indica el id o el token de la cotización: uno de los dos.',
    'quotation.mergeOthers':
      'Uno de los dos tiene cotizaciones que no ves. Pide la unión a quien ve las de todos.',
  },
  {
    'quotation.notFound': 'We did not find this quotation. Check the link or ask for a new one.',
    'quotation.versionConflict': 'Somebody changed this quotation while you looked at it. Load it again.',
    'quotation.illegalTransition.DRAFT': 'The quotation is a draft: it must be sent to the customer first.',
    'quotation.illegalTransition.PENDING': 'The quotation was already sent and awaits an answer.',
    'quotation.illegalTransition.CONFIRMED': 'The quotation is already accepted.',
    'quotation.illegalTransition.REJECTED': 'The quotation was already turned down.',
    'quotation.illegalTransition.EXPIRED': 'The quotation has already expired.',
    'quotation.hasDraft': 'This quotation already has a revision in draft. Finish that one first.',
    'quotation.discountReason': 'Write the reason for the discount.',
    'quotation.discountLimit':
      'You can take off at most {{percent, figure}} % of the price. Ask somebody with more authority to do it.',
    'quotation.sellerNotFound': 'Nobody active in the team has this id.',
    'quotation.ownSeller':
      'You can only keep the quotation under your own name. Ask somebody who sees all of them to pass it on.',
    'quotation.otherAccepted':
      'The customer already accepted another revision of this quotation. Duplicate it to quote again.',
    'quotation.expired': "The quotation has expired. Ask for a new one at today's prices.",
    'quotation.mustSubmit':
      'Submit the quotation when you create it (submit: true): only the staff of the shop keeps drafts.',
    'quotation.staffOnly': 'Only the staff of the shop can give this.',
    'quotation.oneCustomer': 'Give an existing customer or the data of a new one, not both.',
    'quotation.sourceNotFound': 'This customer has no such property or vehicle. Choose one of theirs.',
    'quotation.customer': 'Say whom the quotation is for.',
    'quotation.language': 'Choose one of these languages: {{list}}.',
    'quotation.terms': 'To accept the quotation, its terms have to be accepted.',
    'quotation.termsChanged': 'The terms changed while you read them. Read them again and accept.',
    'quotation.chooseOption': 'Choose one of the alternatives: {{names}}.',
    'quotation.numberOrRules': 'Give the number of a version or unsaved rules: one of the two.',
    'quotation.amount': 'The amount cannot be below 0.',
    'quotation.amounts': 'The largest amount must not be below the smallest.',
    'quotation.oneOfIdAndToken': "Give the quotation's id or its token: one of them.",
    'quotation.mergeOthers':
      'One of the two has quotations that you do not see. Ask someone who sees them all to merge them.',
  },
);
