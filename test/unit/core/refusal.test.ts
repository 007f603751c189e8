import { isTemporary } from '../../../src/server/core/error.ts';
import {
  accessTo,
  isRefused,
  orRefused,
  refused,
  tellsRefusal,
  type RefusedAccess,
} from '../../../src/server/core/refusal.ts';
import { unreadable } from '../../support/refusing.ts';

const READ = { operation: 'read', target: 'sn_si_incident' } as const;

describe('an access that ServiceNow refuses', () => {
  it('is reported with what failed, why, and which record to add in which menu', () => {
    expect(refused(READ).message).toBe(
      '[access] Cannot read sn_si_incident: ServiceNow refused access from this application. Add an allowed ' +
        'Cross-Scope Access record (read, sn_si_incident) in System Applications > Application Cross-Scope Access, ' +
        'and approve it in System Applications > Restricted Caller Access.',
    );
  });

  it('keeps what was refused, and is not tried again at once', () => {
    const error = refused(READ);
    expect(error.access).toEqual(READ);
    expect([isRefused(error), isTemporary(error)]).toEqual([true, false]);
  });

  it('is the API, where a table is our own', () => {
    expect(accessTo('write', 'x_sul_sumo_logic_s_lease')).toEqual({
      operation: 'execute',
      target: 'GlideRecord',
    });
    expect(accessTo('read', 'sn_si_incident')).toEqual(READ);
  });
});

describe('what an access has thrown', () => {
  it('is a refusal when it cannot be read, named by the app itself', () => {
    const error = orRefused(unreadable(), READ) as RefusedAccess;
    expect(isRefused(error)).toBe(true);
    expect(error.access).toEqual(READ);
  });

  it.each([
    "read operation on table 'x' from scope 'y' was denied. The application 'y' must declare a cross scope access privilege",
    "Access to table 'x' refused due to the table's cross-scope access policy",
    'Security restricted: Read operation on table x from scope y',
    'Illegal access to getter method getMessage in class com.glide.script.fencing.access.ScopeAccessNotGrantedException',
  ])('is a refusal when it says so: %s', (message) => {
    expect(isRefused(orRefused(new Error(message), READ))).toBe(true);
    expect(tellsRefusal(message)).toBe(true);
  });

  it.each(['Connection refused', 'java.net.SocketException: Permission denied', 'Read timed out'])(
    'is rethrown unchanged when it says something else: %s',
    (message) => {
      const thrown = new Error(message);
      expect(orRefused(thrown, READ)).toBe(thrown);
    },
  );

  it('is rethrown unchanged when the app has named it before', () => {
    const error = refused(READ);
    expect(orRefused(error, { operation: 'write', target: 'another' })).toBe(error);
  });
});
