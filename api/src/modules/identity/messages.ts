import { defineMessages } from '../../kernel/messages.js';

export const identityMessages = defineMessages(
  {
    'identity.invalidCredentials': 'El correo o la contraseña no coinciden. Revísalos e intenta de nuevo.',
    'identity.signInNeeded': 'Para esto tienes que entrar con tu cuenta.',
    'identity.unauthenticated': 'Tu sesión terminó o la credencial no es válida. Vuelve a entrar.',
    'identity.forbidden': 'No tienes permiso para ver o hacer esto.',
    'identity.passwordLength':
      'Usa entre {{least}} y {{most}} caracteres. Una frase larga es fácil de recordar.',
    'identity.passwordCommon': 'Muchas personas usan esta contraseña y se adivina enseguida. Elige otra.',
    'identity.passwordObvious':
      'Esta contraseña se adivina enseguida: tu nombre, tu correo, la tienda o series no bastan. Elige otra.',
    'identity.passwordSame': 'Esta ya es tu contraseña. Elige otra.',
    'identity.passwordWrong': 'Tu contraseña actual no coincide. Revísala e intenta de nuevo.',
    'identity.ownPassword': 'Para tu propia cuenta, cambia la contraseña con la que tienes ahora.',
    'identity.outranked': 'Esta cuenta puede más que la tuya. Pídeselo a alguien de administración.',
  },
  {
    'identity.invalidCredentials': 'The e-mail or the password does not match. Check them and try again.',
    'identity.signInNeeded': 'Sign in to see or do this.',
    'identity.unauthenticated': 'Your session has ended or the credential is not valid. Sign in again.',
    'identity.forbidden': 'You are not allowed to see or do this.',
    'identity.passwordLength': 'Use {{least}} to {{most}} characters. A long phrase is easy to remember.',
    'identity.passwordCommon': 'Many people use this password, and it is guessed at once. Choose another.',
    'identity.passwordObvious':
      'This password is guessed at once: your name, your e-mail, the shop or a series are not enough. Choose another.',
    'identity.passwordSame': 'This is your password already. Choose another.',
    'identity.passwordWrong': 'Your current password does not match. Check it and try again.',
    'identity.ownPassword': 'For your own account, change the password with the one you have now.',
    'identity.outranked': 'This account may do more than yours. Ask an administrator.',
  },
);
