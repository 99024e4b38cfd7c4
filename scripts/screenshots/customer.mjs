/** Whose quotations and places the customer's pages show. */
const EMAIL = 'camila.rojas@example.com';

const CREATE = `mutation ($input: CreateQuotationInput!) {
  createQuotation(input: $input) { quotation { accessToken } userErrors { message } }
}`;

const pane = (/** @type {string} */ type, /** @type {string} */ width, /** @type {string} */ height) => ({
  type,
  width,
  height,
  items: [
    { sku: 'SOL-CERAMIC-50', option: 'Cerámica' },
    { sku: 'SOL-BRONZE-20', option: 'Bronce' },
  ],
});

const QUOTE = {
  vertical: 'RESIDENTIAL',
  properties: [
    {
      type: 'HOUSE',
      rooms: [
        {
          name: 'Living',
          type: 'LIVING_ROOM',
          openings: [pane('SLIDING_DOOR', '2.85', '2.1'), pane('WINDOW', '1.5', '1.2')],
        },
        { name: 'Dormitorio', type: 'BEDROOM', openings: [pane('WINDOW', '1.8', '1.35')] },
      ],
    },
  ],
};

/** @param {string} url @returns {Promise<string>} the address of a quotation that waits for its customer's answer */
async function sendQuotation(url) {
  const input = { quote: QUOTE, customer: { name: 'Camila Rojas', email: EMAIL }, submit: true };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: CREATE, variables: { input } }),
  });
  const { data, errors } = await answer.json();
  const { quotation, userErrors } = data?.createQuotation ?? {};
  if (!quotation) throw new Error(`No quotation for the pictures: ${JSON.stringify(errors ?? userErrors)}`);
  return `/q#${quotation.accessToken}`;
}

/** @param {import('playwright-core').Page} page */
const goOn = (page) => page.getByRole('button', { name: 'Seguir' }).click();

/**
 * A draft of a house up to its price.
 * @param {import('playwright-core').Page} page @returns {Promise<string>} the address of its steps, without the last part
 */
export async function beginDraft(page) {
  await page.goto('/cotizar', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Mi casa o departamento' }).click();
  await page.getByText('Casa', { exact: true }).click();
  await goOn(page);
  await page.getByRole('button', { name: 'Agregar Living' }).click();
  await page.getByRole('button', { name: 'Agregar Dormitorio' }).click();
  await goOn(page);
  await page.getByRole('textbox', { name: 'Ancho' }).first().fill('2,85');
  await goOn(page);
  await page.locator('label').filter({ hasText: 'Solar Bronze 20%' }).click();
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'Tu precio' }).waitFor();
  return new URL(page.url()).pathname.replace(/\/[^/]*$/, '');
}

/** @param {import('playwright-core').Page} page @param {string} url */
async function enterAccount(page, url) {
  await page.goto('/cuenta', { waitUntil: 'networkidle' });
  await page.getByLabel('Correo o teléfono').fill(EMAIL);
  await page.getByRole('button', { name: 'Enviarme un código' }).click();
  const field = page.getByLabel('Código');
  await field.waitFor();
  const code = async () =>
    /<strong class="code">(\d{6})</.exec(await (await fetch(`${url}/mailbox`)).text())?.[1];
  let sent = await code();
  while (!sent) {
    await page.waitForTimeout(200);
    sent = await code();
  }
  await field.fill(sent);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByText(/^Hola, /).waitFor();
}

/**
 * Makes the browser that of a customer who has a quotation to answer, another one begun, and an account.
 * @param {import('playwright-core').Page} page @param {string} url
 * @returns {Promise<Readonly<Record<string, string>>>} what stands for the names in the pages' addresses
 */
export async function becomeCustomer(page, url) {
  const link = await sendQuotation(url);
  await enterAccount(page, url);
  return { ':link': link, ':draft': await beginDraft(page) };
}
