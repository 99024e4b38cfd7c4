import type { Fault } from './fault.js';
import { defineMessages } from './messages.js';

export const changeMessages = defineMessages(
  {
    'change.notFound': 'Esto ya no existe, o no está a tu alcance.',
    'change.versionConflict': 'Alguien lo cambió mientras lo editabas. Vuelve a cargarlo y repite tu cambio.',
    'change.taken': 'Ya hay otro con este valor. Usa uno distinto.',
    'change.inUse': 'Está en uso y no se puede borrar.',
  },
  {
    'change.notFound': 'This no longer exists, or is out of your reach.',
    'change.versionConflict':
      'Somebody changed it while you were editing. Load it again and repeat your change.',
    'change.taken': 'There is another one with this value. Use a different one.',
    'change.inUse': 'It is in use and cannot be deleted.',
  },
);

/** Nothing has this id, for this caller. */
export const notFound = (...path: readonly string[]): Fault => ({
  code: 'NOT_FOUND',
  message: { key: 'change.notFound' },
  path,
});

/** The thing is of another version than the change was made on; null when the versions agree or none is expected. */
export const versionFault = (current: number, expected: number | null | undefined): Fault | null =>
  expected == null || expected === current
    ? null
    : {
        code: 'VERSION_CONFLICT',
        message: { key: 'change.versionConflict' },
        path: ['expectedVersion'],
        details: { currentVersion: current },
      };
