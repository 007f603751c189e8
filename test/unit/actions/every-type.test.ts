import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import { urlProblem } from '../../../src/server/actions/target-url.ts';
import { utf8Length } from '../../../src/server/actions/well-formed.ts';
import { redact } from '../../../src/server/core/redact.ts';
import { anEvent, aRuleEvent, NASTY, RIGHT_TO_LEFT } from '../../support/action-events.ts';
import { hugeInsight, requestsOf, settingsFor } from '../../support/action-settings.ts';

const HTTP = ACTION_TYPES.filter(({ mail }) => mail === undefined);
const TELLING = HTTP.filter(({ lookup }) => lookup === undefined);
const named = (actionTypes: typeof ACTION_TYPES) =>
  actionTypes.map((actionType) => [actionType.label, actionType] as const);

describe.each(named(HTTP))('%s', (_label, actionType) => {
  const LOOKED_UP = { entity: { entityType: '_ip', value: '9.9.9.9' } };

  test.each(actionType.events.filter((kind) => ['created', 'closed', 'on_demand', 'test'].includes(kind)))(
    'sends the event %s to an address that may be called',
    (kind) => {
      const requests = requestsOf(actionType, anEvent({ kind }, LOOKED_UP));
      expect(requests.length).toBeGreaterThan(0);
      for (const { url, body, method } of requests) {
        const plain = url.replace('kim:basicpass@', '');
        const rules = {
          hosts: actionType.hosts ?? [],
          allowedHosts: '',
          ownHost: 'acme.service-now.com',
          privately: false,
        };
        expect(urlProblem(plain, rules)).toBe('');
        expect(method === 'GET' || body.length > 0).toBe(true);
      }
    },
  );

  test('stays within its limit whatever the Insight contains', () => {
    const base = anEvent({}, hugeInsight());
    const name = String(base.insight!.json['name']);
    const event = { ...base, insight: { ...base.insight!, name, entity: name, tactics: [name, name] } };
    for (const each of [
      event,
      aRuleEvent({ rule: { configuration: name, id: name, name, status: name, reason: name } }),
    ]) {
      for (const { body } of requestsOf(actionType, each))
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(actionType.limit);
    }
  });

  test('lets data be nothing but data', () => {
    const event = anEvent(
      { key: `k${NASTY}` },
      { name: NASTY, description: NASTY, [NASTY]: NASTY, ...LOOKED_UP },
    );
    const insight = { ...event.insight!, name: NASTY, entity: NASTY };
    for (const request of requestsOf(actionType, { ...event, insight })) {
      for (const [name, value] of Object.entries(request.headers))
        expect(`${name}${value}`).toMatch(/^[\x20-\x7e]+$/);
      expect(Buffer.from(request.body).toString()).toBe(request.body);
      expect(request.body).not.toMatch(/\\u[dD][89a-fA-F]/);
      if (request.headers['Content-Type']?.startsWith('application/json'))
        expect(() => JSON.parse(request.body) as unknown).not.toThrow();
    }
  });

  test('puts nothing into a header or an address that would begin another line', () => {
    const evil = '\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1\u2028';
    for (const { column, kind } of actionType.fields) {
      if (kind === 'flag' || kind === 'choice') continue;
      const clean = settingsFor(actionType.type);
      const settings = settingsFor(actionType.type, { [column]: `${clean.text(column)}${evil}` });
      for (const request of requestsOf(actionType, anEvent({}, LOOKED_UP), settings)) {
        for (const [name, value] of Object.entries(request.headers))
          expect([column, `${name}: ${value}`]).toEqual([column, expect.stringMatching(/^[\x20-\x7e]+$/)]);
        const rules = { hosts: [], allowedHosts: '', ownHost: '', privately: false };
        const refused = urlProblem(request.url.replace('kim:basicpass@', ''), rules) !== '';
        expect([column, refused || /^[\x21-\x7e]+$/.test(request.url)]).toEqual([column, true]);
      }
    }
  });

  test('does the same for the same event', () => {
    expect(requestsOf(actionType, anEvent({}, LOOKED_UP))).toEqual(
      requestsOf(actionType, anEvent({}, LOOKED_UP)),
    );
  });

  test('shows none of its secrets when a request is kept', () => {
    const settings = settingsFor(actionType.type);
    const secrets = secretsOf(actionType, settings);
    expect(secrets.length).toBeGreaterThan(0);
    for (const request of requestsOf(actionType, anEvent({}, LOOKED_UP), settings)) {
      for (const kept of [JSON.stringify(request), JSON.stringify({ sent: JSON.stringify(request) })]) {
        const shown = redact(kept, secrets);
        for (const secret of secrets.filter(({ length }) => length >= 4)) {
          expect(shown).not.toContain(secret);
          expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
        }
      }
    }
  });
});

describe.each(named(ACTION_TYPES.filter(({ lookup }) => lookup === undefined)))(
  '%s',
  (_label, actionType) => {
    test('sends right-to-left text as it is, without marks that change its direction', () => {
      const base = anEvent({}, { name: RIGHT_TO_LEFT });
      const insight = {
        ...base.insight!,
        name: `${RIGHT_TO_LEFT}\u202Egnp.exe\u2066`,
        entity: RIGHT_TO_LEFT,
      };
      const event = { ...base, insight };
      const mail = actionType.mail?.(event, settingsFor(actionType.type));
      const bodies = requestsOf(actionType, event).map(({ body, headers }) =>
        headers['Content-Type']?.includes('form') === true
          ? JSON.stringify([...new URLSearchParams(body)])
          : body,
      );
      const sent = [...bodies, ...(mail === undefined ? [] : [mail.subject, mail.html])];
      expect(sent.length).toBeGreaterThan(0);
      for (const each of sent) expect(each).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(sent.join('')).toContain(RIGHT_TO_LEFT);
    });
  },
);

describe.each(named(TELLING))('%s', (_label, actionType) => {
  test('sends the name of a disabled rule and the reason', () => {
    const bodies = requestsOf(actionType, aRuleEvent()).map(({ body }) => body);
    const sent = decodeURIComponent(bodies.join('').replace(/\+/g, ' '));
    expect(sent).toContain('Till shells');
    expect(sent).toContain('more than 100K Signals in an hour');
  });

  test('reports that this integration fails', () => {
    const integration = { configuration: 'Acme', health: 'failing', reason: 'credentials rejected' };
    const bodies = requestsOf(actionType, { kind: 'failing', key: 'k', at: 0, integration, remoteId: '' });
    expect(decodeURIComponent(bodies.map(({ body }) => body).join(''))).toContain('credentials rejected');
  });
});

test('utf8Length counts the bytes of what is sent', () => {
  for (const text of ['', 'a', 'é', '漢', '😀', 'a😀b\ud83d', NASTY])
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});
