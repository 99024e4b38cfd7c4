import { describe, expect, it } from 'vitest';
import { faultsOfContact } from './contact';
import { readyDraft } from './fixtures';

const { contact } = readyDraft();

describe('contact', () => {
  it('is a name and one way to answer', () => {
    expect(faultsOfContact(contact)).toEqual({});
    expect(faultsOfContact({ ...contact, email: '', phone: '+56 9 1234 5678' })).toEqual({});
    expect(faultsOfContact({ ...contact, name: ' ', email: '' })).toEqual({ name: 'name', email: 'channel' });
  });

  it.each(['ana', 'ana@', `${'a'.repeat(250)}@example.com`])('refuses the address %s', (email) => {
    expect(faultsOfContact({ ...contact, email })).toEqual({ email: 'email' });
  });

  it.each(['12345', 'llámame', '1234567890123456'])('refuses the number %s', (phone) => {
    expect(faultsOfContact({ ...contact, phone })).toEqual({ phone: 'phone' });
  });

  it('ignores spaces around what is typed', () => {
    expect(faultsOfContact({ ...contact, email: ' ana@example.com ' })).toEqual({});
  });
});
