import type { Locator, Page } from 'playwright-core';
import type { Server } from './server.js';
import { signIn } from './sign-in.js';
import { answersToKeys } from './storefront.js';
import { until } from './until.js';

/** On to the next step, whose heading comes into view. */
export async function goOn(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Seguir' }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function pick(page: Page, kind: string, heading: string | RegExp): Promise<void> {
  await answersToKeys(page);
  await page.getByRole('button', { name: kind }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** A step that was reached, in the rail of steps. */
export const toStep = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Pasos de la cotización' }).getByRole('link', { name });

export async function begin(page: Page, kind: string, heading: string | RegExp): Promise<void> {
  await page.goto('/cotizar', { waitUntil: 'networkidle' });
  await pick(page, kind, heading);
}

/** A house with a living room whose sliding door and window have these sizes, up to the choice of the film. */
export async function measureLiving(page: Page, sizes: readonly string[]): Promise<void> {
  await page.goto('/cotizar', { waitUntil: 'networkidle' });
  await pickLiving(page, sizes);
}

/** The same from wherever a quote begins. */
export async function pickLiving(page: Page, sizes: readonly string[]): Promise<void> {
  await pick(page, 'Mi casa o departamento', '¿Cómo es el lugar?');
  await page.getByText('Casa', { exact: true }).click();
  await goOn(page, '¿Qué espacios quieres cubrir?');
  await page.getByRole('button', { name: 'Agregar Living' }).click();
  await goOn(page, 'Mide tus vidrios');
  const fields = page.getByRole('textbox', { name: /^(Ancho|Alto)$/ });
  for (const [index, size] of sizes.entries()) await fields.nth(index).fill(size);
  await goOn(page, 'Elige la lámina');
}

/** The film of that name, whether it is folded away or not. */
export async function chooseFilm(page: Page, name: string): Promise<void> {
  const card = page.locator('label').filter({ hasText: name });
  await card.waitFor({ state: 'attached' });
  if (!(await card.isVisible())) await page.getByText(/^Ver las otras/).click();
  await card.click();
}

/** Amounts as a Chilean reads them: US$1.406,63. */
export const amountIn = (text: string): string => text.replace(/[^\d,]/g, '').replace(',', '.');

/** The amount on the screen, once it is this one. */
export const showsAmount = (place: Locator, amount: string): Promise<boolean> =>
  until(`the amount ${amount}`, async () => {
    const text = await place
      .first()
      .textContent({ timeout: 1000 })
      .catch(() => '');
    return amountIn(text ?? '') === amount;
  });

export async function contactAs(page: Page, name: string, email = 'ana@example.com'): Promise<void> {
  await page.getByRole('textbox', { name: 'Tu nombre' }).fill(name);
  await page.getByRole('textbox', { name: 'Correo' }).fill(email);
}

export const DONE = 'Listo, ya la tenemos';

interface Found {
  readonly number: string;
  readonly status: string;
  readonly totals: { readonly total: string };
}

/** What the shop has of a customer by that name. */
export async function quotationsOf(server: Server, name: string): Promise<readonly Found[]> {
  const { headers } = await signIn(server, 'sales');
  const { quotations } = await server.data<{ quotations: { nodes: Found[] } }>(
    `query ($search: String!) { quotations(filter: { search: $search }) { nodes { number status totals { total } } } }`,
    { search: name },
    headers,
  );
  return quotations.nodes;
}

export interface PreviewOption {
  readonly name: string;
  readonly totals: { readonly total: string };
}

/** What the API itself makes of a quote. */
export async function preview(server: Server, input: object): Promise<readonly PreviewOption[]> {
  const { quotePreview } = await server.data<{ quotePreview: { options: PreviewOption[] } }>(
    `query ($input: QuoteInput!) { quotePreview(input: $input) { options { name totals { total } } } }`,
    { input },
  );
  return quotePreview.options;
}
