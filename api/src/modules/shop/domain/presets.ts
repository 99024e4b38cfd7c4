export const PRESET_COUNTRIES = ['AR', 'BR', 'CL', 'CO', 'MX', 'PE'] as const;
export type PresetCountry = (typeof PRESET_COUNTRIES)[number];

/** What a shop in a country starts with. */
export interface Preset {
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name; of the capital or the largest city where there are several. */
  readonly timeZone: string;
  /** BCP 47. What Lámina does not speak is shown in Spanish. */
  readonly locale: string;
  readonly taxName: string;
  /** Decimal text. */
  readonly taxRate: string;
  readonly taxIdLabel: string;
}

export const PRESETS: Readonly<Record<PresetCountry, Preset>> = {
  AR: {
    currency: 'ARS',
    timeZone: 'America/Argentina/Buenos_Aires',
    locale: 'es-AR',
    taxName: 'IVA',
    taxRate: '0.21',
    taxIdLabel: 'CUIT',
  },
  BR: {
    currency: 'BRL',
    timeZone: 'America/Sao_Paulo',
    locale: 'pt-BR',
    // Installed film is a service: the municipal ISS, 2 to 5 % by city, not the ICMS of a sale of goods.
    taxName: 'ISS',
    taxRate: '0.05',
    taxIdLabel: 'CNPJ',
  },
  CL: {
    currency: 'CLP',
    timeZone: 'America/Santiago',
    locale: 'es-CL',
    taxName: 'IVA',
    taxRate: '0.19',
    taxIdLabel: 'RUT',
  },
  CO: {
    currency: 'COP',
    timeZone: 'America/Bogota',
    locale: 'es-CO',
    taxName: 'IVA',
    taxRate: '0.19',
    taxIdLabel: 'NIT',
  },
  MX: {
    currency: 'MXN',
    timeZone: 'America/Mexico_City',
    locale: 'es-MX',
    taxName: 'IVA',
    taxRate: '0.16',
    taxIdLabel: 'RFC',
  },
  PE: {
    currency: 'PEN',
    timeZone: 'America/Lima',
    locale: 'es-PE',
    taxName: 'IGV',
    taxRate: '0.18',
    taxIdLabel: 'RUC',
  },
};
