import type { Page, Request } from 'playwright-core';
import { dataOf, type Variables } from './graphql.js';
import { DEMO_PASSWORD, type StaffRole, signIn } from './sign-in.js';
import { until } from './until.js';

/** Fills in the sign-in page and sends it. */
export async function signInOnPage(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/admin/');
  await page.getByLabel('Correo').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
}

/**
 * Waits until the page knows who is signed in, and with that what they may do. Before, the button of their menu is another
 * one, without a name: a press of it is lost when it is replaced.
 */
export const isEntered = (page: Page) =>
  page.getByRole('button', { name: 'Tu cuenta' }).filter({ hasText: /\S/ }).waitFor();

/** Settles once the page has asked to be told what happens to quotations; to be called before it is opened. */
export async function isFollowing(page: Page): Promise<void> {
  const socket = await page.waitForEvent('websocket');
  await socket.waitForEvent('framesent', ({ payload }) => payload.includes('"type":"subscribe"'));
}

/** Signs out from the person's menu. */
export async function leaveBackOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tu cuenta' }).click();
  await page.getByRole('menuitem', { name: 'Salir' }).click();
  await page.getByRole('button', { name: 'Entrar' }).waitFor();
}

/**
 * Goes to another page as a link does, without loading the application anew, and waits until it has what it asked for.
 * @param heading what the page is called, in its own words
 */
export async function turnTo(page: Page, path: string, heading: string): Promise<void> {
  const asked = new Set<Request>();
  const ask = (request: Request) => asked.add(request);
  const answer = (request: Request) => asked.delete(request);
  page.on('request', ask).on('requestfinished', answer).on('requestfailed', answer);
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/admin${path}`);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await until('the page to have its answers', () => asked.size === 0, 60_000);
  page.off('request', ask).off('requestfinished', answer).off('requestfailed', answer);
}

/** Signs in as the sign-in page does, without drawing it: each page of the back office is a second of a test's time. */
export async function enterBackOffice(page: Page, role: StaffRole, path = '/'): Promise<void> {
  const data = async <T>(query: string, variables?: Variables): Promise<T> => {
    const answer = await page.request.post('/graphql', { data: { query, variables } });
    return dataOf<T>({ status: answer.status(), body: await answer.json() });
  };
  await signIn({ data }, role);
  await page.goto(`/admin${path}`);
  await isEntered(page);
}
