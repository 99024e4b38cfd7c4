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
    'identity.outsideWindow':
      'A esta hora o desde este lugar no puedes entrar. Si lo necesitas, pide una excepción a quien administra.',
    'identity.forbidden': 'No tienes permiso para ver o hacer esto.',
    'identity.passwordLength':
      'Usa entre {{least}} y {{most}} caracteres. Una frase larga es fácil de recordar.',
    'identity.passwordCommon': 'Muchas personas usan esta contraseña y se adivina enseguida. Elige otra.',
    'identity.passwordObvious':
      'Esta contraseña se adivina enseguida: tu nombre, tu correo, la tienda o series no bastan. Elige otra.',
    'identity.passwordSame': 'Esta ya es tu contraseña. Elige otra.',
    'identity.passwordWrong': 'Tu contraseña actual no coincide. Revísala e intenta de nuevo.',
    'identity.codeNeeded': 'Escribe el código de tu aplicación de autenticación, o uno de recuperación.',
    'identity.twoFactorOn': 'La verificación en dos pasos ya está activada. Desactívala primero.',
    'identity.twoFactorOff': 'La verificación en dos pasos no está activada.',
    'identity.twoFactorNotStarted':
      'Primero escanea el código QR y luego confirma con el código de tu aplicación.',
    'identity.codeWrong': 'El código no coincide o ya se usó. Espera el siguiente e intenta de nuevo.',
    'identity.ownAccount': 'Esta es tu propia cuenta: cámbiala en tus ajustes.',
    'identity.outranked': 'Esta cuenta puede más que la tuya. Pídeselo a alguien de administración.',
  },
  {
    'identity.invalidCredentials': 'The e-mail or the password does not match. Check them and try again.',
    'identity.sessionEnded': 'Your session has ended. Sign in again.',
    'identity.tooManyAttempts': 'There were too many attempts in a row. Wait {{minutes}} min and try again.',
    'identity.sessionUnknown': 'We cannot find that session. It may have ended already.',
    'identity.signInNeeded': 'Sign in to see or do this.',
    'identity.unauthenticated': 'Your session has ended or the credential is not valid. Sign in again.',
    'identity.outsideWindow':
      'You cannot sign in at this hour or from this place. If you need to, ask an administrator for an exception.',
    'identity.forbidden': 'You are not allowed to see or do this.',
    'identity.passwordLength': 'Use {{least}} to {{most}} characters. A long phrase is easy to remember.',
    'identity.passwordCommon': 'Many people use this password, and it is guessed at once. Choose another.',
    'identity.passwordObvious':
      'This password is guessed at once: your name, your e-mail, the shop or a series are not enough. Choose another.',
    'identity.passwordSame': 'This is your password already. Choose another.',
    'identity.passwordWrong': 'Your current password does not match. Check it and try again.',
    'identity.codeNeeded': 'Write the code of your authenticator app, or a recovery code.',
    'identity.twoFactorOn': 'Two-factor is on already. Turn it off first.',
    'identity.twoFactorOff': 'Two-factor is not on.',
    'identity.twoFactorNotStarted': 'Scan the QR code first, then confirm with the code of your app.',
    'identity.codeWrong': 'The code does not match or was used already. Wait for the next one and try again.',
    'identity.ownAccount': 'This is your own account: change it in your settings.',
    'identity.outranked': 'This account may do more than yours. Ask an administrator.',
  },
);
