import { describe, expect, it } from 'vitest';
import { FaultList, faultListMessages, MAX_FAULTS } from './fault-list.js';

const message = { key: 'some.key' };

describe('FaultList', () => {
  it('accepts the value when nothing was found', () => {
    expect(FaultList.for(['input']).result(7)).toEqual({ ok: true, value: 7 });
  });

  it('refuses with every fault, in order, each with its full path', () => {
    const faults = FaultList.for(['input']);
    faults.at('rooms', 3).at('openings').add('INVALID', message);
    faults.add('REQUIRED', message, 'name');

    expect(faults.result(7)).toEqual({
      ok: false,
      faults: [
        { code: 'INVALID', message, path: ['input', 'rooms', '3', 'openings'] },
        { code: 'REQUIRED', message, path: ['input', 'name'] },
      ],
    });
  });

  it('takes over the faults of another check, and counts them', () => {
    const fault = { code: 'INVALID', message, path: ['elsewhere', '0'] } as const;
    const faults = FaultList.for(['input']);
    faults.at('list').take([fault]);
    expect(faults.result(0)).toEqual({ ok: false, faults: [fault] });

    faults.take(Array.from({ length: MAX_FAULTS }, () => fault));
    expect(faults.result(0)).toMatchObject({
      faults: { length: 101, 100: { code: 'TOO_MANY', path: ['input'] } },
    });
  });

  it('takes 100 faults without more ado', () => {
    const faults = FaultList.for([]);
    for (let i = 0; i < MAX_FAULTS; i += 1) faults.add('INVALID', message);

    expect(faults.full).toBe(false);
    expect(faults.result(0)).toMatchObject({ faults: { length: 100 } });
  });

  it('says once, at the input, that there are more than 100', () => {
    const faults = FaultList.for(['input']);
    const deeper = faults.at('list');
    for (let i = 0; i < MAX_FAULTS + 5; i += 1) deeper.at(i).add('INVALID', message);

    const result = faults.result(0);
    expect(faults.full).toBe(true);
    expect(result).toMatchObject({ faults: { length: 101 } });
    expect(!result.ok && result.faults.slice(99)).toEqual([
      { code: 'INVALID', message, path: ['input', 'list', '99'] },
      { code: 'TOO_MANY', message: { key: 'fault.more', params: { max: 100 } }, path: ['input'] },
    ]);
    expect(faultListMessages.es['fault.more']).toContain('{{max}}');
  });
});
