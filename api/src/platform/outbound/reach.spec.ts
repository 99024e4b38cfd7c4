import { describe, expect, it } from 'vitest';
import { PRIVATE_NETWORKS } from './addresses.js';
import { reachOf, readTarget } from './reach.js';

const outside = reachOf([]);
const home = reachOf(PRIVATE_NETWORKS);
const ten = reachOf(['10.0.0.0/8']);

describe('the public internet alone', () => {
  it.each([
    ['https://erp.example.com/hooks', 'https://erp.example.com/hooks'],
    ['https://erp.example.com:8443/hooks?tienda=1', 'https://erp.example.com:8443/hooks?tienda=1'],
    ['https://ERP.example.com', 'https://erp.example.com/'],
    ['https://ñandú.example', 'https://xn--and-6ma2c.example/'],
    ['https://1.1.1.1/', 'https://1.1.1.1/'],
    ['https://[2606:4700:4700::1111]/', 'https://[2606:4700:4700::1111]/'],
  ])('may be called: %s', (text, href) => {
    const target = readTarget(text, outside);
    expect(target instanceof URL && target.href).toBe(href);
  });

  it.each([
    ['', 'form'],
    ['erp.example.com', 'form'],
    ['https://', 'form'],
    [`https://example.com/${'x'.repeat(2_000)}`, 'form'],
    ['http://erp.example.com/', 'scheme'],
    ['ftp://erp.example.com/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://ana:secreto@erp.example.com/', 'credentials'],
    ['https://ana@erp.example.com/', 'credentials'],
    ['https://erp.example.com:22/', 'port'],
    ['https://erp.example.com:25/', 'port'],
    ['https://erp.example.com:0/', 'port'],
    ['https://localhost/', 'host'],
    ['https://LOCALHOST./', 'host'],
    ['https://erp/', 'host'],
    ['https://erp./', 'host'],
    ['https://db.localhost/', 'host'],
    ['https://printer.local/', 'host'],
    ['https://metadata.google.internal/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://127.1/', 'host'],
    ['https://0x7f000001/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://017700000001/', 'host'],
    ['https://１２７.0.0.1/', 'host'],
    ['https://10.1.2.3/', 'host'],
    ['https://169.254.169.254/latest/meta-data/', 'host'],
    ['https://[::1]/', 'host'],
    ['https://[::ffff:127.0.0.1]/', 'host'],
    ['https://[64:ff9b::7f00:1]/', 'host'],
    ['https://[fd00:ec2::254]/', 'host'],
    ['https://0/', 'host'],
  ])('not %s', (text, fault) => expect(readTarget(text, outside)).toBe(fault));
});

describe('with private networks', () => {
  it.each([
    'http://127.0.0.1:3000/hooks',
    'http://[::1]:3000/',
    'http://localhost:3000/',
    'https://erp.corp/',
    'http://192.168.1.7/',
  ])('may be called: %s', (text) => expect(readTarget(text, home)).toBeInstanceOf(URL));

  it.each([
    ['http://169.254.169.254/', 'host'],
    ['https://169.254.169.254/', 'host'],
    ['http://8.8.8.8/', 'host'],
    ['http://ana@localhost/', 'credentials'],
    ['http://localhost:22/', 'port'],
  ])('not %s', (text, fault) => expect(readTarget(text, home)).toBe(fault));

  it('reaches no others than those named', () => {
    expect(readTarget('http://10.1.2.3/', ten)).toBeInstanceOf(URL);
    expect(readTarget('http://127.0.0.1/', ten)).toBe('host');
    expect(ten.allows('10.1.2.3', false)).toBe(true);
    expect(ten.allows('127.0.0.1', false)).toBe(false);
    expect(ten.allows('8.8.8.8', true)).toBe(true);
  });

  it('sends nothing without TLS to the public internet', () => {
    expect(home.allows('8.8.8.8', true)).toBe(true);
    expect(home.allows('8.8.8.8', false)).toBe(false);
    expect(home.allows('::ffff:7f00:1', true)).toBe(false);
  });
});
