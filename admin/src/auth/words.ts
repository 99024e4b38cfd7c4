import { defineWords } from '../i18n/words';

export const authWords = defineWords(
  {
    sessions: {
      title: 'Tus sesiones',
      lead: 'Dónde está abierta tu cuenta. Cierra lo que no reconozcas.',
      end_others: 'Cerrar las demás',
      end: 'Cerrar',
      ended: 'Listo, quedó cerrada.',
      this: 'Esta sesión',
      since: 'desde el %{moment}',
      used: 'último uso el %{moment}',
      unknown: 'Dispositivo desconocido',
    },
    auth: {
      title: 'Entrar',
      heading: 'Hola de nuevo.',
      lead: 'Cotizaciones, clientes, láminas y precios de la tienda.',
      email: 'Correo',
      password: 'Contraseña',
      code: 'Código de 6 dígitos',
      code_hint: 'El que muestra tu aplicación de códigos, o uno de recuperación.',
      enter: 'Entrar',
      unreachable: 'No pudimos hablar con el servidor. Revisa tu conexión y prueba otra vez.',
    },
  },
  {
    sessions: {
      title: 'Your sessions',
      lead: 'Where your account is open. End whatever you do not recognise.',
      end_others: 'End the others',
      end: 'End',
      ended: 'Done, it is ended.',
      this: 'This session',
      since: 'since %{moment}',
      used: 'last used %{moment}',
      unknown: 'Unknown device',
    },
    auth: {
      title: 'Sign in',
      heading: 'Welcome back.',
      lead: 'The shop’s quotations, customers, films and prices.',
      email: 'E-mail',
      password: 'Password',
      code: '6-digit code',
      code_hint: 'The one your authenticator app shows, or a recovery code.',
      enter: 'Sign in',
      unreachable: 'We could not reach the server. Check your connection and try again.',
    },
  },
);
