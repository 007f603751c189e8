import type { Result } from '../../actions/type.d.ts';
import { TOOLS } from '../../support/action-events.ts';
import { testedType } from '../../support/action-settings.ts';
import { anAnswer } from '../../support/ports.ts';
import { SENDING, verdictOn } from './targets.ts';

const PAGE = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Bad gateway</body></html>';

/** Bodies that no target answers with, whatever the status says. */
const BODIES: readonly (readonly [what: string, body: string])[] = [
  ['no body', ''],
  ['a web page', PAGE],
  ['a web page after blanks', `\n  ${PAGE}`],
  ['text', 'upstream connect error'],
  ['cut JSON', '{"message":"x'],
  ['JSON that is no object', '[1, 2, "x"]'],
  ['XML', '<?xml version="1.0"?><note>x</note>'],
  ['bytes that are no text', '\ufffd\u0000\u0001\ufffd'],
];

const STATUSES = [0, ...Array.from({ length: 400 }, (_each, at) => 200 + at)];

/** What a status means to most targets (design, outbox; action-targets, result classes). Not of 2xx. */
function usually(status: number): Result {
  if (status === 0 || status === 408 || status === 429 || status >= 500) return 'retry';
  if ([401, 403, 404, 410].includes(status)) return 'rejected';
  return status === 413 ? 'reduce' : 'failed';
}

describe.each(SENDING)('an answer to %s', (_label, actionType) => {
  const { accepts, pages, otherwise, statuses = {}, says } = testedType(actionType.type).target!.verdicts;
  const page = (body: string): boolean => body.trim().startsWith('<');

  function expected(status: number, body: string): Result {
    if (status < 200 || status >= 300) return statuses[status] ?? usually(status);
    // A 204 has no body.
    const read = status === 204 || pages === true || !page(body);
    const taken = accepts.includes(status) && read;
    return taken ? 'delivered' : otherwise;
  }

  test.each(BODIES)('of any status with %s means what that status means', (_what, body) => {
    const given = STATUSES.map((status) => [status, verdictOn(actionType, anAnswer(status, body)).result]);
    expect(given).toEqual(STATUSES.map((status) => [status, expected(status, body)]));
  });

  test.each(['x '.repeat(500_000), `<html>${'<p> </p>'.repeat(120_000)}`, `{"id":"${'9'.repeat(1_000_000)}`])(
    'of a megabyte means the same',
    (body) => {
      const some = [200, 204, 400, 401, 429, 500];
      expect(some.map((status) => verdictOn(actionType, anAnswer(status, body)).result)).toEqual(
        some.map((status) => expected(status, body)),
      );
    },
  );

  test('that is the target’s own is understood', () => {
    for (const { status, body, headers = {}, result, pause } of says) {
      const verdict = verdictOn(actionType, anAnswer(status, body, headers));
      expect([body, verdict.result]).toEqual([body, result]);
      if (verdict.result === 'retry') expect([body, verdict.pause]).toEqual([body, pause ?? false]);
      if (verdict.result === 'delivered') expect(verdict).not.toHaveProperty('reason');
    }
  });

  test('is the same whatever content type it claims', () => {
    for (const { status, body, headers = {}, result } of says) {
      for (const type of ['text/html', 'application/octet-stream', '']) {
        const answer = anAnswer(status, body, { ...headers, 'Content-Type': type });
        expect([body, verdictOn(actionType, answer).result]).toEqual([body, result]);
      }
    }
  });

  test('says why and what to do, each in one line, wherever it is no success', () => {
    const answers = STATUSES.flatMap((status) => BODIES.map(([, body]) => anAnswer(status, body)));
    const own = says.map(({ status, body, headers = {} }) => anAnswer(status, body, headers));
    for (const answer of [...answers, ...own]) {
      const verdict = verdictOn(actionType, answer);
      if (verdict.result === 'delivered') continue;
      expect(verdict.reason).toMatch(/^[^\r\n]*[A-Za-z]{3}[^\r\n]*[^: ]$/);
      if (verdict.result === 'reduce') continue;
      expect(verdict.remedy).toMatch(/^[a-z][A-Za-z ,:-]+[^.;: ]$/);
      expect(verdict.reason).not.toContain(verdict.remedy);
    }
  });

  const inSeconds = (seconds: number): string => new Date(TOOLS.now + seconds * 1000).toUTCString();

  test.each([429, 503])('of %s is patient for as long as it asks, a day at most', (status) => {
    const asked = [
      ['17', 17],
      [inSeconds(17), 17],
      [' 17 ', 17],
      ['86401', 86_400],
      ['99999999999999999999', 86_400],
      [inSeconds(90 * 86_400), 86_400],
      ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400],
    ] as const;
    for (const [header, after] of asked) {
      const verdict = verdictOn(actionType, anAnswer(status, 'x', { 'retry-after': header }));
      expect([header, verdict]).toEqual([
        header,
        expect.objectContaining({ result: 'retry', after, pause: true }),
      ]);
    }
  });

  test.each(['-5', '', 'soon', 'NaN', 'Infinity', inSeconds(-60), 'Fri, 99 Foo 2026 25:61:61 GMT', '1,2'])(
    'that asks for %j is left to the back-off',
    (header) => {
      const verdict = verdictOn(actionType, anAnswer(429, 'x', { 'Retry-After': header }));
      expect(verdict).toMatchObject({ result: 'retry', after: 0, pause: true });
    },
  );
});
