import type { Page } from 'playwright-core';
import { enterBackOffice } from './back-office.js';
import type { Server } from './server.js';
import type { Session, StaffRole } from './sign-in.js';

/** Where the work is by now, as the page says it. */
export const saveMark = (page: Page) => page.getByRole('status').first();

export const isSaved = (page: Page) => saveMark(page).getByText('Guardado', { exact: true }).waitFor();

export async function openNewQuotation(page: Page, role: StaffRole = 'sales'): Promise<void> {
  await enterBackOffice(page, role, '/quotations/create');
  await page.getByRole('heading', { name: 'Nueva cotización', level: 1 }).waitFor();
}

/** With the focus on the search for a customer: makes somebody new, and goes on to the first row. */
export async function typeCustomer(page: Page, name: string): Promise<void> {
  await page.locator('#customer:focus').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('#customer-email:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

/** With the focus on a row's name: its cells by Tab. */
export async function typeRow(page: Page, cells: readonly string[]): Promise<void> {
  for (const [at, cell] of cells.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(cell);
  }
}

/** With the list of films asked for: the first that the search finds. */
export async function chooseFilm(page: Page, search: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Busca por nombre, código o color' });
  await field.and(page.locator(':focus')).waitFor();
  await page.keyboard.type(search);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** With the focus in a row: its film, by the keyboard. */
export async function typeFilm(page: Page, search: string): Promise<void> {
  await page.keyboard.press('Alt+l');
  await chooseFilm(page, search);
}

export interface EditedOpening {
  readonly label: string;
  readonly width: string;
  readonly height: string;
  readonly quantity: number;
}

export interface EditedQuotation {
  readonly id: string;
  readonly version: number;
  readonly notes: string | null;
  readonly travelZone: string | null;
  readonly customer: { readonly name: string };
  readonly options: readonly { readonly name: string; readonly totals: { readonly total: string } }[];
  readonly properties: readonly {
    readonly rooms: readonly { readonly name: string; readonly openings: readonly EditedOpening[] }[];
  }[];
}

const FIELDS = /* GraphQL */ `id version notes travelZone customer { name } options { name totals { total } }
  properties { rooms { name openings { label width height quantity } } }`;

/** What the shop has of the quotations of customers by that name. */
export async function storedFor(
  server: Server,
  staff: Session,
  name: string,
): Promise<readonly EditedQuotation[]> {
  const document = `query ($search: String!) { quotations(filter: { search: $search }) { nodes { ${FIELDS} } } }`;
  const { quotations } = await server.data<{ quotations: { nodes: EditedQuotation[] } }>(
    document,
    { search: name },
    staff.headers,
  );
  return quotations.nodes;
}

export async function storedAs(server: Server, staff: Session, id: string): Promise<EditedQuotation> {
  const { quotation } = await server.data<{ quotation: EditedQuotation }>(
    `query ($id: ID!) { quotation(id: $id) { ${FIELDS} } }`,
    { id },
    staff.headers,
  );
  return quotation;
}
