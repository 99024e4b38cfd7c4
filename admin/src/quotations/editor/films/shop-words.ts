/** What people of the shop call films, as plain text: every word of a line finds the films that have one of them. */
const SAME: readonly (readonly string[])[] = [
  ['seguridad', 'security', 'safety', 'antivandalica', 'anti vandalica', 'antirrobo', 'antiimpacto'],
  ['control solar', 'solar', 'polarizado', 'ahumado', 'calor', 'sun', 'heat'],
  ['esmerilado', 'frost', 'empavonado', 'arenado', 'satinado', 'pavonado'],
  ['franja', 'stripe', 'banda', 'huincha', 'linea'],
  ['privacidad', 'privacy', 'espejo', 'mirror', 'espejado', 'one way'],
  ['blackout', 'oscurecedor', 'opaco', 'opaque'],
  ['ceramica', 'ceramic', 'nanoceramica'],
  ['bronce', 'bronze'],
  ['gris', 'grey', 'gray'],
  ['grafito', 'charcoal', 'carbon', 'negro'],
  ['blanco', 'white'],
  ['azul', 'blue'],
  ['verde', 'green'],
  ['rojo', 'red'],
  ['amarillo', 'yellow'],
  ['degradado', 'gradual', 'gradiente', 'gradient'],
  ['personalizado', 'custom', 'logo', 'diseno', 'impreso'],
  ['transparente', 'clear', 'incoloro'],
];

/** Whether a text has a word that begins so. */
const has = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`);

/** A film's plain text with what else its words are called. */
export function withShopWords(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}%]+/gu, ' ');
  const more = SAME.filter((line) => line.some((word) => has(words, word)));
  return [text, ...more.flat()].join(' ');
}
