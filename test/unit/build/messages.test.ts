import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPLAINED } from '../../build/messages/catalogue.ts';
import { DOCUMENT, withMessages } from '../../build/messages/document.ts';
import { REASONS } from '../../build/messages/reasons.ts';
import { scanMessages } from '../../build/messages/scan.ts';
import { ROOT } from '../../support/built-app.ts';
import { HEALTH_RULES } from '../../support/health-rules.ts';

const messages = scanMessages();
const explained = Object.values(EXPLAINED).flat();
const findings = messages.filter(({ kind }) => kind === 'finding');
const reasons = HEALTH_RULES.map(({ reason }) => reason).filter((reason) => /^[^[]/.test(reason));

/** The longest text of a message that never differs. */
function constantOf(message: string): string {
  return message.split('...').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Whether a message may be that reason; the reasons of the rules leave out what follows `...`. */
function explains(message: string, reason: string): boolean {
  if (reason.includes(constantOf(message))) return true;
  const [start = '', shown = ''] = [message.split('...')[0], reason.split('...')[0]];
  return start !== '' && (start.startsWith(shown) || shown.startsWith(start));
}

describe('the messages of the manual', () => {
  test('explain every finding that the source can raise: else add it to test/build/messages', () => {
    const known = explained.map(({ message }) => message);
    const missing = findings.filter(({ text }) => !known.includes(text));
    expect(missing.map(({ text, at }) => `${at} ${text}`)).toEqual([]);
  });

  test('explain nothing that is raised no more', () => {
    const raised = findings.map(({ text }) => text);
    const others = explained.filter((each) => !REASONS.includes(each) && !raised.includes(each.message));
    expect(others.map(({ message }) => message)).toEqual([]);
    // Another test shows that the reasons of the rules are as they are.
    const gone = REASONS.filter(({ message }) => !reasons.some((reason) => explains(message, reason)));
    expect(gone.map(({ message }) => message)).toEqual([]);
  });

  test('explain every reason of a health', () => {
    expect(reasons.length).toBeGreaterThan(20);
    const missing = reasons.filter((reason) => !explained.some(({ message }) => explains(message, reason)));
    expect(missing).toEqual([]);
  });

  test('name each message once, with a cause and with what to do', () => {
    expect(new Set(explained.map(({ message }) => message)).size).toBe(explained.length);
    expect(explained.filter(({ cause, remedy }) => cause === '' || remedy === '')).toEqual([]);
  });

  test('are read from the source: what has no text of its own is said elsewhere', () => {
    const opaque = messages.filter(({ kind }) => kind === 'opaque').map(({ text }) => text);
    expect(opaque.sort()).toEqual(['hint', 'listed.finding']);
    expect(messages.filter(({ kind, remedy }) => kind === 'setup' && remedy === '')).toEqual([]);
  });

  test('say what failed, why, and then what to do, in this order and once', () => {
    const failures = messages.filter(({ kind }) => kind === 'error' || kind === 'target');
    expect(failures.length).toBeGreaterThan(40);
    // Their reason is the message of another place, which ends with what to do.
    const elsewhere = /^\[(?:actions\] Enrichment of the Insight|configuration\] Configuration)/;
    const mute = failures.filter(({ text, remedy }) => remedy === '' && !elsewhere.test(text));
    expect(mute.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
    const twice = failures.filter(({ text, remedy }) => remedy.length > 3 && text.includes(remedy));
    expect(twice.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
    const advises = /\b(?:check|correct|enter|press|see the|set the property|add) [a-zA-Z]/;
    const early = failures.filter(({ text }) => advises.test(text));
    expect(early.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
    const shouted = failures.filter(({ remedy }) => /^[A-Z]|(?<!\.\.)[.;:]$/.test(remedy));
    expect(shouted.map(({ at, remedy }) => `${at} ${remedy}`)).toEqual([]);
  });

  test('stand in the manual as they are today: else run npm run generate:messages', () => {
    // Prettier pads the tables.
    const unpadded = (text: string): string => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
    const document = readFileSync(join(ROOT, DOCUMENT), 'utf8');
    expect(unpadded(withMessages(document, messages))).toBe(unpadded(document));
  });
});
