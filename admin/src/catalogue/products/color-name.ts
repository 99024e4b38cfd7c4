/** Colours that makers write in English, in the words of the catalogue. */
const COLORS = [
  'black',
  'blue',
  'bronze',
  'charcoal',
  'clear',
  'custom',
  'frosted',
  'frosted gradient',
  'green',
  'grey',
  'neutral',
  'red',
  'silver',
  'white',
  'white gradient',
  'yellow',
];

/** The key of a known colour's name; any other is shown as somebody wrote it. */
export function colorKey(color: string): string | undefined {
  const known = COLORS.find((one) => one === color.trim().toLowerCase());
  return known && `filmColor.${known.replace(' ', '_')}`;
}
