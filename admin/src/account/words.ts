import { defineWords } from '../i18n/words';

export const accountWords = defineWords(
  {
    account: {
      title: 'Seguridad de tu cuenta',
      lead: 'Lo que protege tu cuenta, y con ella los datos de los clientes.',
      password: 'Contraseña',
      current_password: 'Contraseña actual',
      new_password: 'Contraseña nueva',
      password_hint: 'De 12 a 128 caracteres. Una frase que solo tú dirías es fácil de recordar.',
      change_password: 'Cambiar contraseña',
      password_changed: 'Contraseña cambiada. Cerramos tus otras sesiones.',
    },
    two_factor: {
      title: 'Verificación en dos pasos',
      first: 'Actívala para empezar',
      required:
        'Tu rol pide verificación en dos pasos. Cuando la actives podrás entrar a todo lo que te corresponde.',
      lead_OFF:
        'Además de la contraseña, entrar pide un código de tu teléfono: quien adivine la contraseña se queda fuera.',
      lead_REQUIRED:
        'Necesitas una aplicación de códigos en tu teléfono, como Google Authenticator, Aegis o 1Password.',
      lead_ON: 'Está activada: para entrar hace falta tu contraseña y un código de tu teléfono.',
      password: 'Tu contraseña',
      password_hint: 'Para asegurarnos de que eres tú.',
      start: 'Activar',
      scan: 'Escanea este código con la aplicación de códigos de tu teléfono.',
      qr: 'Código QR para la aplicación de códigos',
      by_hand: '¿No puedes escanear? Escribe este secreto en la aplicación:',
      copy_secret: 'Copiar secreto',
      code: 'Código',
      code_hint: 'Los 6 dígitos que muestra ahora la aplicación.',
      confirm: 'Confirmar código',
      codes: 'Códigos de recuperación',
      codes_once:
        'Guarda estos códigos: cada uno reemplaza una vez a tu teléfono si lo pierdes. No los volveremos a mostrar.',
      print: 'Imprimir',
      kept: 'Ya los guardé',
      replace: 'Pedir códigos nuevos',
      replace_lead: 'Los códigos de recuperación que tenías dejan de servir.',
      disable: 'Desactivar',
      disable_lead: 'Después basta la contraseña para entrar a tu cuenta.',
      is_off: 'Verificación en dos pasos desactivada.',
    },
  },
  {
    account: {
      title: 'Account security',
      lead: 'What protects your account, and with it the customers’ data.',
      password: 'Password',
      current_password: 'Current password',
      new_password: 'New password',
      password_hint: '12 to 128 characters. A phrase that only you would say is easy to remember.',
      change_password: 'Change password',
      password_changed: 'Password changed. Your other sessions are ended.',
    },
    two_factor: {
      title: 'Two-factor authentication',
      first: 'Turn it on to begin',
      required:
        'Your role requires two-factor authentication. Once it is on, everything you may do is open to you.',
      lead_OFF:
        'Besides the password, signing in asks for a code from your phone: whoever guesses the password stays out.',
      lead_REQUIRED:
        'You need an authenticator app on your phone, such as Google Authenticator, Aegis or 1Password.',
      lead_ON: 'It is on: signing in takes your password and a code from your phone.',
      password: 'Your password',
      password_hint: 'To be sure that it is you.',
      start: 'Turn on',
      scan: 'Scan this code with the authenticator app on your phone.',
      qr: 'QR code for the authenticator app',
      by_hand: 'You cannot scan? Type this secret into the app:',
      copy_secret: 'Copy secret',
      code: 'Code',
      code_hint: 'The 6 digits that the app shows now.',
      confirm: 'Confirm code',
      codes: 'Recovery codes',
      codes_once:
        'Keep these codes: each takes your phone’s place once if you lose it. We will not show them again.',
      print: 'Print',
      kept: 'I have kept them',
      replace: 'Get new codes',
      replace_lead: 'The recovery codes that you had stop working.',
      disable: 'Turn off',
      disable_lead: 'Afterwards the password alone opens your account.',
      is_off: 'Two-factor authentication is off.',
    },
  },
);
