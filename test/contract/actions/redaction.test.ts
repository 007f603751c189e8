import { secretsOf } from '../../../src/server/actions/secrets.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { anAnswer } from '../../support/ports.ts';
import { TELLING, tellTo } from './targets.ts';

/** Pieces of that length reveal nothing; longer ones are a secret. */
const SHORTEST = 6;

/** Answers in the shapes of the targets' own refusals, with a text in the place where theirs stands. */
const SHAPES: readonly (readonly [what: string, wrap: (text: string) => string])[] = [
  ['plain text', (text) => text],
  ['a JSON message', (text) => JSON.stringify({ message: text, errors: [text], error: text })],
  ['JSON within JSON', (text) => JSON.stringify({ detail: JSON.stringify({ message: text }) })],
  ['Slack’s refusal', (text) => JSON.stringify({ ok: false, error: text })],
  ['an error of AWS', (text) => `<Error><Code>InvalidParameter</Code><Message>${text}</Message></Error>`],
  ['an error in the text of a 200', (text) => `Microsoft Teams endpoint returned HTTP error 400: ${text}`],
  ['an address', (text) => `https://example.com/?a=${encodeURIComponent(text)}`],
];

/** The shortest piece of a secret that would be worth hiding; of an address, that of its path. */
function beginningOf(secret: string): string {
  const host = /^https?:\/\/[^/]*\//.exec(secret)?.[0] ?? '';
  return secret.slice(0, host.length + SHORTEST);
}

const STATUSES = [200, 301, 400, 401, 403, 404, 408, 422, 429, 500, 503];

describe.each(TELLING)('whatever the target of %s answers', (_label, actionType) => {
  const secrets = secretsOf(actionType, settingsFor(actionType.type)).filter(
    ({ length }) => length >= SHORTEST,
  );

  /** What is kept of an answer: the reason, or the note and the name of what was delivered. */
  const kept = (status: number, body: string): string =>
    JSON.stringify(tellTo(actionType, anAnswer(status, body)));

  test.each(SHAPES)('as %s, none of its secrets is in the reason', (_what, wrap) => {
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) {
      for (const status of STATUSES) {
        const shown = kept(status, wrap(`said ${secret} said`));
        for (const piece of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
          expect([status, shown.includes(piece)]).toEqual([status, false]);
      }
    }
  });

  test('a secret that stands where the reason ends leaves no piece behind', () => {
    // What stands on several lines are headers, each a secret by itself.
    for (const secret of secrets.filter((each) => !each.includes('\n'))) {
      const beginning = beginningOf(secret);
      for (let before = 0; before <= 1100; before += before > 900 || before < 320 ? 1 : 20) {
        const shown = kept(400, `${'.'.repeat(before)}${secret}${'.'.repeat(2000)}`);
        expect([before, shown.includes(beginning)]).toEqual([before, false]);
      }
    }
  });

  test('the reason is short, and on one line', () => {
    for (const status of STATUSES) {
      const { verdict } = tellTo(actionType, anAnswer(status, 'x y\r\n'.repeat(100_000)));
      if (verdict.result !== 'delivered') expect(verdict.reason).toMatch(/^[^\r\n]{3,1000}$/);
    }
  });
});
