import { translator } from '../../src/app/translations.js';
import { paperNamed, textWidth } from '../../src/modules/documents/layout/paper.js';
import type { Typefaces } from '../../src/modules/documents/pdf/typefaces.js';
import { formatsOf } from '../../src/modules/documents/sheet/formats.js';
import type { Sheet } from '../../src/modules/documents/sheet/sheet.js';

const AT = '2026-11-21T15:00:00.000Z';
const TYPES = ['WINDOW', 'DOOR', 'SLIDING_DOOR', 'PARTITION', 'SKYLIGHT'] as const;
const FILMS = ['Solar Grey 35%', 'Ceramic 50%', 'One Way Mirror'];

const openingOf = (index: number) => ({
  id: `o${index}`,
  label: index % 2 === 0 ? `Vidrio norte ${index}` : null,
  type: TYPES[index % TYPES.length] ?? 'WINDOW',
  width: (0.6 + (index % 9) * 0.3).toFixed(2),
  height: (0.9 + (index % 4) * 0.4).toFixed(2),
  area: '1',
  quantity: 1 + (index % 3),
  measuredBy: 'SHOP' as const,
  glassType: null,
  frameMaterial: null,
  openingDirection: null,
  difficultAccess: false,
  curvedGlass: false,
  extremeWeather: false,
  removeOldFilm: false,
});

const productOf = (name: string) => ({
  id: name,
  sku: `SKU-${name.length}`,
  name,
  description: null,
  costPerSquareMeter: null,
  type: 'SOLAR_CONTROL' as const,
  active: true,
  category: {
    id: 'c',
    name: 'Control solar',
    slug: 'control-solar',
    verticals: [],
    features: [],
    sortOrder: 1,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
  },
  specifications: {
    material: null,
    color: 'grey',
    opacity: null,
    uvProtection: 99,
    heatRejection: 52,
    visibleLightTransmission: 35,
    thicknessMicrons: null,
    warrantyYears: 10,
  },
  price: null,
  version: 1,
  createdAt: AT,
  updatedAt: AT,
});

const optionOf = (name: string, openings: readonly ReturnType<typeof openingOf>[], film: string) => ({
  name,
  selected: false,
  lines: openings.map(({ id, label }, index) => ({
    position: index + 1,
    sku: productOf(film).sku,
    productName: film,
    roomName: null,
    openingLabel: label,
    openingId: id,
    unit: 'SQUARE_METER' as const,
    baseQuantity: '1.98',
    wasteRate: '0.15',
    quantity: '2.277',
    unitPrice: '38800',
    installationUnitPrice: '12200',
    complexityFactor: '1',
    materialCost: String(88_347 + index * 1_013),
    installationCost: String(27_779 + index * 311),
    subtotal: String(116_126 + index * 1_324),
    productId: film,
    steps: [],
  })),
  totals: {
    area: '113.85',
    subtotal: '7428200',
    volumeDiscountRate: '0.1',
    volumeDiscount: '742820',
    adjustments: [],
    net: '6685380',
    taxRate: '0.19',
    tax: '1270222',
    total: '7955602',
    currency: 'CLP',
  },
});

/** A quotation of so many openings in rooms of five, with so many alternatives, and all that a shop can say. */
export const sampleSheet = (fonts: Typefaces, count: number, alternatives: number): Sheet => {
  const openings = Array.from({ length: count }, (_, index) => openingOf(index));
  const options = FILMS.slice(0, alternatives).map((film, index) =>
    optionOf(alternatives === 1 ? '' : `Alternativa ${index + 1}`, openings, film),
  );
  const items = openings.map(
    ({ id }) => [id, options.map(({ name }) => ({ sku: 'x', stripes: null, option: name || null }))] as const,
  );
  const rooms = Array.from({ length: Math.ceil(count / 5) }, (_, index) => ({
    id: `r${index}`,
    name: `Oficina ${index + 1}`,
    type: 'OFFICE' as const,
    area: null,
    floor: 2,
    openings: openings.slice(index * 5, index * 5 + 5),
  }));
  return {
    quotation: {
      id: 'q',
      number: 'Q-2026-000001',
      revision: 1,
      vertical: 'COMMERCIAL',
      status: 'PENDING',
      version: 1,
      notes: null,
      language: 'es',
      externalReference: null,
      travelZone: null,
      customer: {
        id: 'c',
        name: 'Oficinas Torre Andes Limitada',
        email: 'oficinas@example.com',
        phone: null,
        whatsapp: null,
        type: 'BUSINESS',
        taxId: null,
        businessActivity: null,
        version: 1,
        createdAt: AT,
        updatedAt: AT,
        metadataByKey: {},
      },
      properties: [
        { id: 'p', type: 'BUILDING', address: null, totalArea: null, floors: null, rooms, sourceId: null },
      ],
      vehicles: [],
      lines: [],
      options,
      accessToken: null,
      createdAt: AT,
      updatedAt: AT,
      submittedAt: AT,
      decidedAt: null,
      expiresAt: AT,
      rejectionReason: null,
      acceptance: null,
      history: [],
      linkGeneration: 1,
    },
    shop: {
      name: 'Vidrio Claro',
      legalName: 'Láminas Vidrio Claro SpA',
      country: 'CL',
      currency: 'CLP',
      timeZone: 'America/Santiago',
      locale: 'es-CL',
      quotationExpiryDays: 30,
      taxId: '76.543.210-3',
      taxIdLabel: 'RUT',
      taxName: 'IVA',
      address: 'Av. Irarrázaval 2401, Ñuñoa',
      terms: 'Los precios son por trabajo completo, con instalación. '.repeat(20),
      termsVersion: null,
      phone: '+56 2 2345 6789',
      whatsapp: null,
      email: 'hola@lamina.demo',
      bankDetails: 'Banco de Chile, cuenta corriente 00-123-45678-90',
      version: 1,
      updatedAt: AT,
    },
    films: new Map(FILMS.map((name) => [name, productOf(name)])),
    items: new Map(items),
    link: 'https://cotiza.example.com/q#Q-2026-000001.abcdefghijklmnopqrstuvwxyz012345',
    say: translator('es'),
    formats: formatsOf({ language: 'es', locale: 'es-CL', currency: 'CLP', timeZone: 'America/Santiago' }),
    ruler: fonts,
    width: textWidth(paperNamed('LETTER')),
  };
};
