import { defineMessages } from '../../kernel/messages.js';

export const identityMessages = defineMessages(
  {
    'identity.invalidCredentials': 'El correo o la contraseña no coinciden. Revísalos e intenta de nuevo.',
    'identity.sessionEnded': 'Tu sesión terminó. Vuelve a entrar.',
    'identity.tooManyAttempts':
      'Hubo demasiados intentos seguidos. Espera {{minutes}} min y vuelve a intentarlo.',
    'identity.sessionUnknown': 'No encontramos esa sesión. Puede que ya haya terminado.',
    'identity.signInNeeded': 'Para esto tienes que entrar con tu cuenta.',
    'identity.unauthenticated': 'Tu sesión terminó o la credencial no es válida. Vuelve a entrar.',
    'identity.forbidden': 'No tienes permiso para ver o hacer esto.',
  },
  {
    'identity.invalidCredentials': 'The e-mail or the password does not match. Check them and try again.',
    'identity.sessionEnded': 'Your session has ended. Sign in again.',
    'identity.tooManyAttempts': 'There were too many attempts in a row. Wait {{minutes}} min and try again.',
    'identity.sessionUnknown': 'We cannot find that session. It may have ended already.',
    'identity.signInNeeded': 'Sign in to see or do this.',
    'identity.unauthenticated': 'Your session has ended or the credential is not valid. Sign in again.',
    'identity.forbidden': 'You are not allowed to see or do this.',
  },
);
