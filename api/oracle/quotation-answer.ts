import { Decimal } from '../src/kernel/decimal.js';
import type {
  Quotation,
  QuotationEvent,
  QuotationItem,
  QuotationOpening,
  QuotationOption,
} from '../src/modules/quotations/index.js';
import type { AllRows } from './all-rows.js';

/** All that a quotation answers from its own rows; what is said in words or made by loaders is tested elsewhere. */
export const QUOTATION = /* GraphQL */ `fragment Everything on Quotation {
  id number revision version vertical status notes language externalReference travelZone rejectionReason
  acceptance { name ip channel note terms { version text } }
  createdAt updatedAt submittedAt decidedAt expiresAt
  customer { id name email phone whatsapp type taxId businessActivity version createdAt updatedAt metadata { key value } }
  properties {
    id sourceId type totalArea floors
    address { line1 line2 district region postalCode country notes latitude longitude }
    rooms { id name type area floor openings { ...Glass } }
  }
  vehicles { id sourceId vin make model year bodyType openings { ...Glass } }
  lines { ...Priced } totals { ...Sums }
  options { name selected lines { ...Priced } totals { ...Sums } }
  history { at kind from to actor message }
}
fragment Glass on Opening {
  id label type width height area quantity measuredBy glassType frameMaterial openingDirection difficultAccess
  curvedGlass extremeWeather removeOldFilm
}
fragment Priced on QuoteLine {
  position sku productName roomName openingLabel openingId unit baseQuantity wasteRate quantity unitPrice
  installationUnitPrice complexityFactor materialCost installationCost subtotal explanation { code value }
}
fragment Sums on QuoteTotals {
  area subtotal volumeDiscountRate volumeDiscount adjustments { kind label amount reason origin } net taxRate tax total currency
}`;

const instant = (at: Date | null | undefined) => at?.toISOString() ?? null;
/** As people write it: "1.2" for a stored 1.200. */
const plain = (value: string) => Decimal.parse(value).toString();
const plainOrNull = (value: string | null | undefined) => (value == null ? null : plain(value));

const glass = (o: QuotationOpening) => ({
  id: o.id,
  label: o.label,
  type: o.type,
  width: plain(o.width),
  height: plain(o.height),
  area: Decimal.parse(o.width).times(Decimal.parse(o.height)).toString(),
  quantity: o.quantity,
  measuredBy: o.measuredBy,
  glassType: o.glassType,
  frameMaterial: o.frameMaterial,
  openingDirection: o.openingDirection,
  difficultAccess: o.difficultAccess,
  curvedGlass: o.curvedGlass,
  extremeWeather: o.extremeWeather,
  removeOldFilm: o.removeOldFilm,
});

const line = (i: QuotationItem, position: number) => ({
  position,
  sku: i.sku,
  productName: i.productName,
  roomName: i.opening.room?.name ?? null,
  openingLabel: i.opening.label,
  openingId: i.opening.id,
  unit: i.unit,
  baseQuantity: plain(i.baseQuantity),
  wasteRate: plain(i.wasteRate),
  quantity: plain(i.quantity),
  unitPrice: i.unitPrice,
  installationUnitPrice: i.installationUnitPrice,
  complexityFactor: plain(i.complexityFactor),
  materialCost: i.materialCost,
  installationCost: i.installationCost,
  subtotal: i.subtotal,
  explanation: i.explanation.map(({ code, value }) => ({ code, value: String(value) })),
});

const totals = (t: QuotationOption, currency: string, rows: AllRows) => ({
  area: plain(t.area),
  subtotal: t.subtotal,
  volumeDiscountRate: plain(t.volumeDiscountRate),
  volumeDiscount: t.volumeDiscount,
  adjustments: rows.adjustments
    .filter(({ option }) => option.id === t.id)
    .map(({ kind, label, amount, reason, origin }) => ({ kind, label, amount, reason, origin })),
  net: t.net,
  taxRate: plain(t.taxRate),
  tax: t.tax,
  total: t.total,
  currency,
});

const event = ({ at, kind, from, to, actor, message }: QuotationEvent) => ({
  at: instant(at),
  kind,
  from,
  to,
  actor,
  message,
});

const customer = ({ customer: c }: Quotation) => ({
  id: c.id,
  name: c.name,
  email: c.email,
  phone: c.phone,
  whatsapp: c.whatsapp,
  type: c.type,
  taxId: c.taxId,
  businessActivity: c.businessActivity,
  version: c.version,
  createdAt: instant(c.createdAt),
  updatedAt: instant(c.updatedAt),
  metadata: Object.entries(c.metadata).map(([key, value]) => ({ key, value })),
});

const places = (q: Quotation, rows: AllRows) => ({
  properties: rows.properties
    .filter(({ quotation }) => quotation.id === q.id)
    .map((p) => ({
      id: p.id,
      sourceId: p.sourceId,
      type: p.type,
      totalArea: plainOrNull(p.totalArea),
      floors: p.floors,
      address: p.address,
      rooms: rows.rooms
        .filter(({ property }) => property.id === p.id)
        .map((r) => ({
          id: r.id,
          name: r.name,
          type: r.type,
          area: plainOrNull(r.area),
          floor: r.floor,
          openings: rows.openings.filter(({ room }) => room?.id === r.id).map(glass),
        })),
    })),
  vehicles: rows.vehicles
    .filter(({ quotation }) => quotation.id === q.id)
    .map((v) => ({
      id: v.id,
      sourceId: v.sourceId,
      vin: v.vin,
      make: v.make,
      model: v.model,
      year: v.year,
      bodyType: v.bodyType,
      openings: rows.openings.filter(({ vehicle }) => vehicle?.id === v.id).map(glass),
    })),
});

const pricing = (q: Quotation, rows: AllRows) => {
  const items = rows.items.filter(({ quotation }) => quotation.id === q.id);
  const options = rows.options
    .filter(({ quotation }) => quotation.id === q.id)
    .map((t) => ({
      name: t.name,
      selected: t.name === q.selectedOption,
      lines: items
        .filter(({ option }) => option == null || option === t.name)
        .map((i, index) => line(i, index + 1)),
      totals: totals(t, q.currency, rows),
    }));
  const shown = options.find(({ selected }) => selected) ?? options[0];
  return { options, lines: shown?.lines, totals: shown?.totals };
};

/** What the API has to answer for {@link QUOTATION}, made of the ORM's rows in the plainest way. */
export const quotationAnswer = (q: Quotation, rows: AllRows) => ({
  id: q.id,
  number: q.number,
  revision: q.revision,
  version: q.version,
  vertical: q.vertical,
  status: q.status,
  notes: q.notes,
  language: q.language,
  externalReference: q.externalReference,
  travelZone: q.travelZone,
  rejectionReason: q.rejectionReason,
  acceptance:
    q.acceptedBy || q.acceptedFrom || q.acceptanceChannel || q.acceptanceNote || q.acceptedTerms
      ? {
          name: q.acceptedBy,
          ip: q.acceptedFrom,
          channel: q.acceptanceChannel,
          note: q.acceptanceNote,
          terms: q.acceptedTerms ?? null,
        }
      : null,
  createdAt: instant(q.createdAt),
  updatedAt: instant(q.updatedAt),
  submittedAt: instant(q.submittedAt),
  decidedAt: instant(q.decidedAt),
  expiresAt: instant(q.expiresAt),
  customer: customer(q),
  ...places(q, rows),
  ...pricing(q, rows),
  history: rows.events.filter(({ quotation }) => quotation.id === q.id).map(event),
});
