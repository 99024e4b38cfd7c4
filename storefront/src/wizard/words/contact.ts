import { defineWords } from '../../i18n/words';

export const contactWords = defineWords(
  {
    title: '¿A quién le respondemos?',
    lead: 'Con esto te mandamos la cotización y coordinamos la visita.',
    name: 'Tu nombre',
    email: 'Correo',
    phone: 'Teléfono',
    whatsapp: 'Me pueden escribir por WhatsApp a este número',
    business: 'Es para una empresa',
    taxId: 'RUT de la empresa',
    businessActivity: 'Giro',
    notes: 'Algo que debamos saber',
    notesHelp: 'opcional: horarios, estacionamiento, mascotas…',
    oneChannel: 'Basta con uno de los dos.',
    submit: 'Enviar',
    submitting: 'Enviando…',
    waiting:
      'Todavía no llega a la tienda. La mandamos sola apenas haya conexión; puedes cerrar la página y volver después.',
    broken: 'Hay una versión nueva de esta página. Recárgala y vuelve a enviar; no pierdes nada.',
    reload: 'Recargar',
    privacy: 'Usamos tus datos solo para esta cotización. Lo de abajo es aparte, y solo si quieres:',
  },
  {
    title: 'Who shall we answer to?',
    lead: 'We use it to send you the quotation and arrange the visit.',
    name: 'Your name',
    email: 'E-mail',
    phone: 'Phone',
    whatsapp: 'You may write to this number on WhatsApp',
    business: 'It is for a company',
    taxId: 'Tax id of the company',
    businessActivity: 'Line of business',
    notes: 'Anything we should know',
    notesHelp: 'optional: hours, parking, pets…',
    oneChannel: 'One of the two will do.',
    submit: 'Send',
    submitting: 'Sending…',
    waiting:
      'It has not reached the shop yet. It goes by itself as soon as there is a connection; you may close the page and come back.',
    broken: 'There is a newer version of this page. Reload it and send again; you lose nothing.',
    reload: 'Reload',
    privacy: 'We use your details for this quotation only. The line below is separate, and only if you like:',
  },
);

export const doneWords = defineWords(
  {
    title: 'Listo, ya la tenemos',
    number: 'Tu cotización',
    changed:
      'Tu primer envío sí había llegado. Lo que cambiaste después no está incluido: ábrela y pide el cambio desde ahí.',
    open: 'Ver mi cotización',
    link: 'Enlace privado',
    linkHelp: 'Quien tenga este enlace puede verla y aceptarla. Guárdalo.',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado.',
    share: 'Compartir por WhatsApp',
    shareText: (number: string, link: string) => `Mi cotización ${number}: ${link}`,
    another: 'Cotizar otra cosa',
  },
  {
    title: 'Done, we have it',
    number: 'Your quotation',
    changed:
      'Your first attempt had arrived after all. What you changed later is not in it: open it and ask for the change there.',
    open: 'See my quotation',
    link: 'Private link',
    linkHelp: 'Whoever has this link can see and accept it. Keep it.',
    copy: 'Copy link',
    copied: 'Link copied.',
    share: 'Share on WhatsApp',
    shareText: (number: string, link: string) => `My quotation ${number}: ${link}`,
    another: 'Quote something else',
  },
);
