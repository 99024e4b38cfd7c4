import { describe, expect, it } from 'vitest';
import type { Channel } from './channel.js';
import { chooseChannels } from './choose-channels.js';

const ALL = { EMAIL: 'a@x.cl', SMS: '+56912345678', WHATSAPP: '+56912345678' };
const NONE = { EMAIL: null, SMS: null, WHATSAPP: null };
const every = new Set<Channel>(['EMAIL', 'SMS', 'WHATSAPP']);
const mailOnly = new Set<Channel>(['EMAIL']);
const unsaid = { channels: null, reminders: true };

const short = (...args: Parameters<typeof chooseChannels>) =>
  chooseChannels(...args).map(({ channel, skipped }) => (skipped ? `${channel} ${skipped}` : channel));

describe('the channels of a customer', () => {
  it('are one while they chose none: mail before WhatsApp before text messages', () => {
    expect(short(ALL, every, unsaid, false)).toEqual(['EMAIL']);
    expect(short({ ...ALL, EMAIL: null }, every, unsaid, false)).toEqual(['WHATSAPP']);
    expect(short({ ...ALL, EMAIL: null, WHATSAPP: null }, every, unsaid, false)).toEqual(['SMS']);
  });

  it('are all that they chose', () =>
    expect(short(ALL, every, { channels: ['WHATSAPP', 'EMAIL'], reminders: true }, false)).toEqual([
      'EMAIL',
      'WHATSAPP',
    ]));

  it('tell what cannot be sent', () => {
    expect(short(NONE, every, unsaid, false)).toEqual(['EMAIL NO_ADDRESS']);
    expect(short({ ...NONE, SMS: '+56912345678' }, mailOnly, unsaid, false)).toEqual(['SMS NOT_CONFIGURED']);
    expect(short(ALL, mailOnly, { channels: ['SMS'], reminders: true }, false)).toEqual([
      'SMS NOT_CONFIGURED',
    ]);
  });

  it('are none for who wants none', () => {
    expect(short(ALL, every, { channels: [], reminders: true }, false)).toEqual(['EMAIL OPTED_OUT']);
    expect(short(ALL, every, { channels: null, reminders: false }, true)).toEqual(['EMAIL OPTED_OUT']);
    expect(short(ALL, every, { channels: null, reminders: false }, false)).toEqual(['EMAIL']);
  });
});
