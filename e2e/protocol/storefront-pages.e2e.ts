import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, signIn, startServer } from '../support/index.js';
import { manager } from '../support/manage-catalogue.js';

const PUBLIC = 'https://cotiza.example.com';

describe('the pages of the storefront', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ env: { PUBLIC_URL: `${PUBLIC}/` } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const get = async (path: string, headers: Record<string, string> = { accept: 'text/html' }) => {
    const answer = await fetch(`${server.url}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };

  it.each([
    ['/', 200, 'es-CL', 'Deja pasar la luz'],
    ['/en', 200, 'en', 'Let the light in'],
    ['/laminas', 200, 'es-CL', 'Solar Bronze 20%'],
    ['/laminas?heat=70', 200, 'es-CL', 'One Way Mirror'],
    ['/en/films/SOL-BRONZE-20', 200, 'en', 'per m²'],
    ['/comparar?sku=SOL-BRONZE-20,PRI-MIRROR', 200, 'es-CL', 'Quitar'],
    ['/laminas/NO-SUCH-FILM', 404, 'es-CL', 'ya no está en el catálogo'],
    ['/en/nowhere', 404, 'en', 'Nothing to see'],
    ['/nada', 404, 'es-CL', 'nada que ver'],
  ])('hold their content before any script runs: %s is %i', async (path, status, language, text) => {
    const page = await get(path);
    expect(page.status).toBe(status);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(`<html lang="${language}">`);
    expect(page.body.split('<script id="state"')[0]).toContain(text);
    expect(page.body.includes('noindex')).toBe(status === 404);
  });

  it('leave out what the address filters away', async () => {
    const [shown = ''] = (await get('/laminas?heat=70')).body.split('<script id="state"');
    expect(shown).not.toContain('Solar Bronze 20%');
  });

  it('say of a film what search engines and those who share it need', async () => {
    const { body } = await get('/laminas/SOL-BRONZE-20?utm_source=x');
    expect(body).toContain('<title>Solar Bronze 20% · Lámina</title>');
    expect(body).toContain(`<link rel="canonical" href="${PUBLIC}/laminas/SOL-BRONZE-20">`);
    expect(body).toContain(`<link rel="alternate" hreflang="en" href="${PUBLIC}/en/films/SOL-BRONZE-20">`);
    expect(body).toMatch(/<meta property="og:image" content="https:\/\/cotiza\.example\.com\/[^"]+\.png">/);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? [];
    const { products } = await server.data<{
      products: { nodes: { sku: string; price: { materialWithTax: string; installationWithTax: string } }[] };
    }>('{ products(first: 100) { nodes { sku price { materialWithTax installationWithTax } } } }');
    const { price } = products.nodes.find(({ sku }) => sku === 'SOL-BRONZE-20') ?? {};
    const installed = Number(price?.materialWithTax) + Number(price?.installationWithTax);
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Product',
      sku: 'SOL-BRONZE-20',
      offers: { price: installed.toFixed(2), priceCurrency: 'USD' },
    });
  });

  it('carry an image that can be fetched', async () => {
    const { body } = await get('/laminas/SOL-BRONZE-20');
    const [, image = ''] = new RegExp(`og:image" content="${PUBLIC}([^"]+)"`).exec(body) ?? [];
    const answer = await fetch(server.url + image);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it('are in the sitemap, each language naming the others', async () => {
    const { status, headers, body } = await get('/sitemap.xml', {});
    expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    const locations = [...body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const paths = ['/', '/en', '/laminas', '/en/films', '/laminas/PRI-MIRROR', '/en/films/PRI-MIRROR'];
    expect(locations).toEqual(expect.arrayContaining(paths.map((path) => PUBLIC + path)));
    expect(body).not.toContain('/cuenta');
    expect((await get('/robots.txt', {})).body).toContain(`Sitemap: ${PUBLIC}/sitemap.xml`);
  });

  it('are not sent again to who has them, and are sent compressed', async () => {
    const first = await get('/laminas');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('vary')).toContain('Accept-Encoding');
    const again = await get('/laminas', { accept: 'text/html', 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, '']);
    for (const encoding of ['br', 'gzip']) {
      const packed = await get('/laminas', { accept: 'text/html', 'accept-encoding': encoding });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.body).toBe(first.body);
    }
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(first.body) ?? [];
    const { headers } = await get(script, { 'accept-encoding': 'br' });
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('run no script that stands in them', async () => {
    const { body, headers } = await get('/');
    const inline = [...body.matchAll(/<script([^>]*)>([^<])/g)].map(([, attributes]) => attributes);
    expect(inline.every((attributes) => /application\/(ld\+)?json/.test(attributes ?? ''))).toBe(true);
    expect(body).not.toMatch(/\sstyle="/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('are no answer to programs that ask for what is not there', async () => {
    const { status, body } = await get('/nada', { accept: '*/*' });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('a visitor who has nothing left for this minute', () => {
  it('gets the page without its data, and search engines are told to come again', async () => {
    const server = await startServer({ env: { RATE_LIMIT_FACTOR: '0.05' } });
    try {
      const statuses = new Set<number>();
      for (let index = 0; index < 45; index += 1) {
        const answer = await fetch(`${server.url}/laminas?n=${index}`);
        statuses.add(answer.status);
        const body = await answer.text();
        expect(body).toContain('<script type="module"');
        expect(body.includes('Solar Bronze')).toBe(answer.status === 200);
        if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('30');
      }
      expect([...statuses]).toEqual([200, 503]);
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });
});

describe('a film with a hostile name', () => {
  it('is text and nothing else', async () => {
    const server = await startServer();
    try {
      const hostile = '</script><img src=x onerror=alert(1)>"\'&';
      const admin = manager(server, await signIn(server, 'admin'));
      const { product } = await server.data<{ product: { id: string } }>(
        '{ product(sku: "SOL-BRONZE-20") { id } }',
      );
      const film = await admin.read(product.id);
      await admin.product('updateProduct', {
        id: product.id,
        expectedVersion: film?.version,
        input: { name: hostile },
      });
      const body = await (await fetch(`${server.url}/laminas/SOL-BRONZE-20`)).text();
      expect(body).not.toContain('<img');
      expect(body).toContain('&lt;img src=x');
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });
});
