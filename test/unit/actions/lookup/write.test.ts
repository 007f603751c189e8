import { progressOf, withEnrichments } from '../../../../src/server/actions/lookup/progress.ts';
import { writeEnrichments } from '../../../../src/server/actions/lookup/write.ts';
import type { Enrichment } from '../../../../src/server/actions/types.d.ts';
import { createError } from '../../../../src/server/core/error.ts';
import type { Sending } from '../../../../src/server/outbox/send.ts';
import { fakePorts } from '../../../support/ports.ts';
import { aRow } from '../../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

const enrichment = (nr: number, text = ''): Enrichment => ({
  ...{ subject: nr === 0 ? 'insights' : 'signals', id: `s${nr}`, type: `RecordedFuture-8.8.8.${nr}` },
  body: { detail: { text } },
});
const FIVE = [0, 1, 2, 3, 4].map((nr) => enrichment(nr));

const refusal = (status: number): Error =>
  createError('cse', 'Call to Cloud SIEM', 'no', {
    errorClass: status === 403 ? 'auth' : status >= 500 ? 'server' : 'client',
    status,
    operation: 'PUT /signals/{id}/enrichments',
    remedy: '',
  });

/** CSE with room for so many calls, and answers to single Signals. */
function cse(room: number, failures: Record<string, number> = {}) {
  const written: string[] = [];
  const forbidden: string[] = [];
  const client = {
    ready: () => written.length < room,
    putEnrichment(id: string, type: string, _body: unknown, subject = 'insights') {
      const status = failures[id];
      if (status !== undefined) throw refusal(status);
      written.push(`${subject}/${id}/${type}`);
    },
  };
  const permits = {
    allows: (what: string) => !forbidden.includes(what),
    forbid: (what: string) => forbidden.push(what),
    allow: () => undefined,
  };
  const sending = { client, permits, ports: fakePorts(NOW), mayGoOn: () => true } as unknown as Sending;
  return { written, forbidden, sending };
}

const begun = (enrichments: readonly Enrichment[]) =>
  withEnrichments({ ...progressOf(aRow({})), found: '2 looked up' }, enrichments);

describe('enrichments', () => {
  test('are written while the rate limit has room; the next slice continues, behind the others', () => {
    const values: Record<string, string> = {};
    const first = cse(3);
    expect(writeEnrichments(aRow(values), begun(FIVE), first.sending)).toEqual({
      state: 'ready',
      values: { next_attempt_at: '2026-01-15 12:00:00' },
    });
    expect(first.written).toEqual([
      'insights/s0/RecordedFuture-8.8.8.0',
      'signals/s1/RecordedFuture-8.8.8.1',
      'signals/s2/RecordedFuture-8.8.8.2',
    ]);
    expect(values['step']).toBe('3');
    const second = cse(3);
    expect(writeEnrichments(aRow(values), begun(FIVE), second.sending)).toMatchObject({
      verdict: { result: 'delivered', note: '2 looked up; 5 enrichments written' },
    });
    expect(second.written).toHaveLength(2);
    expect(values).toMatchObject({ step: '0', payload: '{}' });
  });

  test('that CSE does not take are left out and counted, over all slices', () => {
    const values: Record<string, string> = {};
    const failures = { s0: 400, s4: 404 };
    writeEnrichments(aRow(values), begun(FIVE), cse(2, failures).sending);
    const note = writeEnrichments(aRow(values), progressOf(aRow(values)), cse(9, failures).sending);
    expect(note).toMatchObject({ verdict: { result: 'delivered' } });
    expect(JSON.stringify(note)).toContain(
      '3 enrichments written; 2 refused: [cse] Call to Cloud SIEM failed: no [400]',
    );
  });

  test('have failed if CSE accepts none, and start over when they are sent again', () => {
    const values: Record<string, string> = {};
    expect(() =>
      writeEnrichments(aRow(values), begun(FIVE.slice(0, 1)), cse(9, { s0: 400 }).sending),
    ).toThrow('Enrichment of the Insight failed: CSE rejected all enrichments: [cse]');
    expect(values).toMatchObject({ step: '0', payload: '{}' });
  });

  test('wait where the key may not write them, and are not asked for one by one', () => {
    const values: Record<string, string> = {};
    const { sending, forbidden } = cse(9, { s1: 403 });
    const ending = writeEnrichments(aRow(values), begun(FIVE), sending);
    expect(ending).toMatchObject({
      state: 'retry',
      values: { error_class: 'auth', next_attempt_at: '2026-01-15 12:15:00' },
    });
    expect([forbidden, values['step']]).toEqual([['enrichments'], '1']);
    const again = cse(9);
    again.forbidden.push('enrichments');
    expect(writeEnrichments(aRow(values), begun(FIVE), again.sending)).toMatchObject({ state: 'retry' });
    expect(again.written).toEqual([]);
  });

  test('stand where they are when CSE fails', () => {
    const values: Record<string, string> = {};
    expect(() => writeEnrichments(aRow(values), begun(FIVE), cse(9, { s2: 503 }).sending)).toThrow('[503]');
    expect(values['step']).toBe('2');
  });

  test('are as many as fit into the delivery, the first ones, and the note counts the others', () => {
    const long = [0, 1, 2].map((nr) => enrichment(nr, '"'.repeat(12_000)));
    const progress = begun(long);
    expect(progress.enrichments).toEqual(long.slice(0, 2));
    expect(JSON.stringify(progress).length).toBeLessThan(65_000);
    expect(JSON.stringify(writeEnrichments(aRow({}), progress, cse(9).sending))).toContain(
      '2 enrichments written; 1 skipped, because there are too many',
    );
  });

  test('of a payload that is none are none', () => {
    for (const payload of ['', 'null', '{', '{}'])
      expect(progressOf(aRow({ payload })).enrichments).toBeNull();
  });
});
