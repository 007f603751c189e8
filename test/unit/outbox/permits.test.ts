import type { Configuration } from '../../../src/server/configuration/configuration.ts';
import { createError, type AppError } from '../../../src/server/core/error.ts';
import {
  denialFindings,
  activeDenials,
  readPermits,
  type Permits,
} from '../../../src/server/outbox/permits.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const refused = (operation: string): AppError =>
  createError('cse', 'Call to Cloud SIEM', 'no', { errorClass: 'auth', status: 403, operation, remedy: '' });
const ENRICHMENT = refused('PUT /insights/{id}/enrichments');
const COMMENT = refused('POST /insights/{id}/comments');

const configured = (values: Partial<Configuration> = {}): Configuration =>
  ({
    savedAt: NOW - HOUR,
    linkBack: true,
    linkComment: true,
    closeInsight: true,
    closeComment: false,
    ...values,
  }) as Configuration;

let ports: FakePorts;
let status: Record<string, string>;
let configuration: Configuration;

beforeEach(() => {
  ports = fakePorts(NOW);
  ports.log.error = () => undefined;
  ports.events.healthChanged = () => undefined;
  status = { health: 'healthy' };
  configuration = configured();
});

/** As each slice reads them again. */
const permits = (): Permits => readPermits(aRow(status), configuration, ports);

describe('reading rules', () => {
  const RULES = refused('GET /rules');

  it('is forbidden apart from deliveries, and the status says what is not seen', () => {
    configuration = configured({ watchRules: true });
    permits().forbid('rules', RULES);
    expect([permits().allows('rules'), permits().allows('close')]).toEqual([false, true]);
    expect(status['findings']).toBe(
      'The access key lacks permission for reading rules, so disabled rules are not detected. The next attempt is at 2026-01-15 12:15:00 UTC. Add the capability View Rules to its role, then press Resume',
    );
  });

  it('is forbidden no longer where nobody wants it', () => {
    configuration = configured({ watchRules: true });
    permits().forbid('rules', RULES);
    expect(activeDenials(status['blocked'] ?? '', configured({ watchRules: false }), NOW)).toBe('');
  });
});

describe('what CSE forbids', () => {
  it('is pending, and blocks nothing else', () => {
    permits().forbid('link', ENRICHMENT);
    expect([permits().allows('link'), permits().allows('close')]).toEqual([false, true]);
    ports.pass(15 * MINUTE - 1000);
    expect(permits().allows('link')).toBe(false);
    ports.pass(1000);
    expect(permits().allows('link')).toBe(true);
  });

  it('waits twice as long each time, six hours at most', () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      permits().forbid('link', ENRICHMENT);
      const from = ports.clock.now();
      while (!permits().allows('link')) ports.pass(15 * MINUTE);
      waits.push((ports.clock.now() - from) / HOUR);
    }
    expect(waits).toEqual([0.25, 0.5, 1, 2, 4, 6, 6]);
  });

  it('is said in the status, with what the key lacks and what to do', () => {
    permits().forbid('link', ENRICHMENT);
    permits().forbid('comment', COMMENT);
    permits().forbid('enrichments', refused('PUT /signals/{id}/enrichments'));
    expect(status).toMatchObject({
      health: 'degraded',
      last_error: refused('PUT /signals/{id}/enrichments').message,
    });
    expect(denialFindings(status['blocked'] ?? '')).toEqual([
      'The access key lacks permission for deliveries of type link, which stay pending; comments, which are skipped; enrichments by Actions, which stay pending. The next attempt is at 2026-01-15 12:15:00 UTC. Add the capabilities Manage Enrichments, Comment on Insights to its role, then press Resume',
    ]);
  });

  it('makes nothing of a worse health', () => {
    status = { health: 'failing', reason: 'No answer' };
    permits().forbid('link', ENRICHMENT);
    expect(status).toMatchObject({ health: 'failing', reason: 'No answer' });
  });

  it('is allowed again after a success', () => {
    permits().forbid('link', ENRICHMENT);
    permits().forbid('close', refused('PUT /insights/{id}/status'));
    permits().allow('link');
    expect([permits().allows('link'), permits().allows('close')]).toEqual([true, false]);
  });

  it('is retried, with the first wait, once the configuration is saved: its credentials may be others', () => {
    permits().forbid('link', ENRICHMENT);
    permits().forbid('link', ENRICHMENT);
    ports.pass(MINUTE);
    configuration = configured({ savedAt: NOW + MINUTE });
    expect(permits().allows('link')).toBe(true);
    ports.pass(MINUTE);
    permits().forbid('link', ENRICHMENT);
    ports.pass(15 * MINUTE);
    expect(permits().allows('link')).toBe(true);
  });

  it('is no longer said once the configuration was saved, or what it is about was switched off', () => {
    for (const what of ['link', 'close', 'comment']) permits().forbid(what, ENRICHMENT);
    const live = (values: Partial<Configuration>): string[] =>
      activeDenials(status['blocked'] ?? '', configured(values), NOW)
        .split('\n')
        .map((line) => line.split(' ')[0] ?? '');
    expect(live({})).toEqual(['link', 'close', 'comment']);
    expect(live({ savedAt: NOW })).toEqual(['']);
    expect(live({ linkBack: false })).toEqual(['close', 'comment']);
    expect(live({ closeInsight: false })).toEqual(['link', 'comment']);
    expect(live({ linkComment: false })).toEqual(['link', 'close']);
  });

  it('is nothing where the column says what nobody understands', () => {
    status = { blocked: 'link for ever\n{"x": 1}' };
    expect(permits().allows('link')).toBe(true);
    expect(denialFindings('link for ever')).toEqual([]);
  });
});
