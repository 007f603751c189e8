import { isRefused } from '../../../src/server/core/refusal.ts';
import {
  asAppError,
  concernsEveryCall,
  createError,
  isAppError,
  isTemporary,
  messageOf,
  UNREADABLE,
  type ErrorClass,
} from '../../../src/server/core/error.ts';
import { unreadable } from '../../support/refusing.ts';

describe('an error of the app', () => {
  it('says what failed, why and what to do, then status and operation, in one line', () => {
    const error = createError('cse', 'Call to Cloud SIEM', 'no', {
      errorClass: 'auth',
      status: 403,
      operation: 'GET /insights',
      remedy: 'ask\nagain',
    });
    expect(error.message).toBe('[cse] Call to Cloud SIEM failed: no; ask again [403] [GET /insights]');
    expect(error.problem).toBe('[cse] Call to Cloud SIEM failed: no [403] [GET /insights]');
    expect(error).toBeInstanceOf(Error);
  });

  it('leaves out status, operation and what to do where there are none', () => {
    const error = createError('lease', 'Lease of x', 'taken', { errorClass: 'server', remedy: '' });
    expect(error.message).toBe('[lease] Lease of x failed: taken');
    expect(error).toMatchObject({ errorClass: 'server', status: 0, retryAfter: 0 });
  });

  it('keeps area, class, status and retry time', () => {
    const details = { errorClass: 'rateLimited', status: 429, retryAfter: 7, remedy: '' } as const;
    const error = createError('cse', 'x', 'y', details);
    expect(error).toMatchObject({ area: 'cse', errorClass: 'rateLimited', status: 429, retryAfter: 7 });
  });

  it('passes through asAppError unchanged', () => {
    const error = createError('cse', 'x', 'y', { errorClass: 'invalid', remedy: '' });
    expect(asAppError(error, 'ingest', 'z')).toBe(error);
  });
});

describe('anything else that is thrown', () => {
  it.each([
    [new Error('broken'), 'broken'],
    ['only a text', 'only a text'],
    [{ message: 'java.lang.Exception: no' }, 'java.lang.Exception: no'],
    [{ message: 42 }, '42'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7'],
  ])('becomes a server failure with its text: %p', (thrown, text) => {
    expect(messageOf(thrown)).toBe(text);
    const error = asAppError(thrown, 'ingest', 'Run');
    expect(error).toMatchObject({ errorClass: 'server', status: 0 });
    expect(error.message).toBe(`[ingest] Run failed: ${text}; see the system log`);
  });

  it('is not taken for an error of the app', () => {
    for (const thrown of [new Error('x'), 'errorClass', null, undefined, {}, unreadable()])
      expect(isAppError(thrown)).toBe(false);
  });
});

describe('an exception that lets nobody read it', () => {
  const halfReadable = {
    get message(): string {
      throw new Error('Illegal access to getter method getMessage');
    },
    toString: () => 'com.glide.ScopeAccessNotGrantedException',
  };

  it('has a fixed text, and a readable rest is used', () => {
    expect(messageOf(unreadable())).toBe(UNREADABLE);
    expect(messageOf(halfReadable)).toBe('com.glide.ScopeAccessNotGrantedException');
    expect(messageOf({ message: unreadable(), toString: () => 'rest' })).toBe('rest');
  });

  it('becomes an error of the app without being looked at', () => {
    expect(asAppError(unreadable(), 'ingest', 'Run').message).toBe(
      `[ingest] Run failed: ${UNREADABLE}; see the system log`,
    );
    expect([isAppError(unreadable()), isRefused(unreadable())]).toEqual([false, false]);
  });
});

describe('whether trying again can help', () => {
  const of = (errorClass: ErrorClass, status = 0): boolean =>
    isTemporary(createError('a', 'b', 'c', { errorClass, status, remedy: '' }));

  it('is yes for rate limits, timeouts and the other side', () => {
    expect([of('rateLimited', 429), of('timeout'), of('server', 503), of('server')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is yes for 401, which CSE also answers when it throttles, and no for 403', () => {
    expect([of('auth', 401), of('auth', 403)]).toEqual([true, false]);
  });

  it('is no for what we sent and for what we read', () => {
    expect([of('client', 400), of('invalid')]).toEqual([false, false]);
  });
});

describe('a failure that concerns every call', () => {
  it.each([
    ['cse', 'auth', 401, true],
    ['cse', 'auth', 403, true],
    ['cse', 'rateLimited', 429, true],
    ['cse', 'client', 301, true],
    ['cse', 'timeout', 0, true],
    ['cse', 'client', 400, false],
    ['cse', 'client', 404, false],
    ['cse', 'server', 500, false],
    ['parse', 'invalid', 0, false],
    ['outbox', 'invalid', 0, false],
    ['access', 'refused', 0, true],
  ] as const)('of area %s, class %s and status %d: %s', (area, errorClass, status, expected) => {
    expect(concernsEveryCall(createError(area, 'x', 'y', { errorClass, status, remedy: '' }))).toBe(expected);
  });
});
