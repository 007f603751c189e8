import { isRefused } from '../../../src/server/core/refusal.ts';
import { messageOf } from '../../../src/server/core/error.ts';
import { bestEffort, call, naming, quiet } from '../../../src/server/platform/naming.ts';
import type { Events, Log } from '../../../src/server/platform/ports.d.ts';
import { denied } from '../../support/refusing.ts';
import { thrownBy } from '../../support/thrown.ts';

const NOTHING: Log = { error: () => undefined, info: () => undefined, debug: () => undefined };

describe('a port whose accesses are named', () => {
  it('gives what its functions give', () => {
    const port = naming({ add: (a: number, b: number) => a + b }, { add: call('Sum') });
    expect(port.add(1, 2)).toBe(3);
  });

  it('names what the platform has refused, each function its own', () => {
    const port = naming({ one: denied, two: denied }, { one: call('GlideDigest'), two: call('Other') });
    expect(thrownBy(() => port.one()).message).toContain('Cannot call GlideDigest: ServiceNow refused');
    expect(isRefused(thrownBy(() => port.two()))).toBe(true);
  });

  it('rethrows what is no refusal', () => {
    const port = naming({ one: () => JSON.parse('{') as unknown }, { one: call('x') });
    expect(() => port.one()).toThrow(SyntaxError);
  });
});

describe('a log that is denied', () => {
  it('stops no work', () => {
    const log = quiet({ error: denied, info: denied, debug: denied });
    expect(() => [log.error('a', 'b'), log.info('a', 'b'), log.debug('a', 'b')]).not.toThrow();
  });
});

describe('events that are denied', () => {
  const all = (queue: () => void): Omit<Events, 'problem'> => ({
    continueAt: queue,
    deliverAt: queue,
    followAt: queue,
    watchRulesAt: queue,
    receiveAt: queue,
    validateAt: queue,
    healthChanged: queue,
    actionMail: queue,
  });
  const refusing = naming(all(denied), {
    continueAt: call('Events'),
    deliverAt: call('Events'),
    followAt: call('Events'),
    watchRulesAt: call('Events'),
    receiveAt: call('Events'),
    validateAt: call('Events'),
    healthChanged: call('Events'),
    actionMail: call('Events'),
  });

  it('stop nothing, are logged once, and are reported to the caller that asks', () => {
    const lines: string[] = [];
    const events = bestEffort(refusing, { ...NOTHING, error: (_area, message) => void lines.push(message) });
    events.deliverAt('c', 1);
    events.continueAt('c', 1, false);
    expect(lines).toHaveLength(1);
    expect(events.problem()).toContain('Cannot call Events');
    expect(events.problem()).toBe('');
  });

  it('throw where a mail goes by them alone', () => {
    const events = bestEffort(refusing, NOTHING);
    expect(messageOf(thrownBy(() => events.actionMail('d', 'kim@example.com')))).toContain('Cannot call');
  });

  it('throw what is no refusal', () => {
    const events = bestEffort(
      all(() => {
        throw new Error('broken');
      }),
      NOTHING,
    );
    expect(() => events.deliverAt('c', 1)).toThrow('broken');
  });
});
