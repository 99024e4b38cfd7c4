type Names = readonly (readonly [RegExp, string])[];

/** The first that fits counts: Edge and Chrome call themselves Safari too, Android calls itself Linux. */
const BROWSERS: Names = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: Names = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

const named = (text: string, names: Names) => names.find(([pattern]) => pattern.test(text))?.[1];

/** What people call the browser and device behind a User-Agent; the text itself where nothing is known. */
export function deviceOf(userAgent: string): string {
  const parts = [named(userAgent, BROWSERS), named(userAgent, SYSTEMS)].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : userAgent;
}
