export const PAPERS = ['A4', 'LETTER'] as const;
export type PaperName = (typeof PAPERS)[number];

/** Sizes in points. */
export interface Paper {
  readonly name: PaperName;
  readonly width: number;
  readonly height: number;
}

const SIZES: Readonly<Record<PaperName, Paper>> = {
  A4: { name: 'A4', width: 595.28, height: 841.89 },
  LETTER: { name: 'LETTER', width: 612, height: 792 },
};

export const paperNamed = (name: PaperName): Paper => SIZES[name];

/** Around what is printed; the footer stands below the text. */
export const MARGIN = { side: 46, top: 44, bottom: 60 } as const;

export const textWidth = ({ width }: Paper): number => width - 2 * MARGIN.side;
export const textHeight = ({ height }: Paper): number => height - MARGIN.top - MARGIN.bottom;

/** Where printers hold Letter (as Unicode's CLDR has it); everywhere else it is A4. ISO 3166-1 alpha-2. */
const LETTER_COUNTRIES: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

export const paperOf = (country: string): PaperName => (LETTER_COUNTRIES.has(country) ? 'LETTER' : 'A4');
