import fc from 'fast-check';
import type { Insight } from '../../src/server/cse/types.d.ts';
import { parseInsight } from '../../src/server/cse/parse.ts';
import { materialOf, readMaterial } from '../../src/server/enrich/material.ts';
import { readAddress } from '../../src/server/transform/address.ts';
import { observablesOf } from '../../src/server/transform/observables.ts';
import { sendersOf, usersOf } from '../../src/server/transform/users.ts';
import { anInsight } from '../support/insights.ts';
import { insightFields } from './arbitraries.ts';

const insight = insightFields.map((fields) => parseInsight(anInsight(fields)));

/** An Insight that names only what was found in the first one. */
const onlyWith = (base: Insight, values: readonly { name: string; value: string }[]): Insight => ({
  ...base,
  entity: null,
  entities: [],
  summaryFields: [],
  artifacts: values,
});

const FIELD_OF: Readonly<Record<string, string>> = {
  ip4: 'device_ip',
  ip6: 'device_ip',
  host: 'device_hostname',
  domain: 'dns_queryDomain',
  url: 'http_url',
  md5: 'file_hash_md5',
  sha1: 'file_hash_md5',
  sha256: 'file_hash_md5',
  email: 'email_sender',
  file: 'file_basename',
};

describe('observables of any Insight', () => {
  it('are each one line of sound text, distinct regardless of case, and the same when read again', () => {
    fc.assert(
      fc.property(insight, (any) => {
        const found = observablesOf(any, 'all');
        for (const { value: text } of found) {
          expect(text).not.toBe('');
          expect(text.length).toBeLessThanOrEqual(1000);
          // eslint-disable-next-line no-control-regex
          expect(text).not.toMatch(/[\u0000-\u001f\u2028\u2029]/);
          expect(() => encodeURIComponent(text)).not.toThrow();
        }
        const again = found.map(({ kind, value: text }) => ({ name: FIELD_OF[kind] ?? '', value: text }));
        expect(observablesOf(onlyWith(any, again), 'all')).toEqual(found);
        const others = found.filter(({ kind }) => kind !== 'url');
        expect(new Set(others.map(({ kind, value: text }) => `${kind} ${text.toLowerCase()}`)).size).toBe(
          others.length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are without private addresses those that are not private', () => {
    fc.assert(
      fc.property(insight, (any) => {
        const isPrivate = (text: string): boolean => readAddress(text)?.isPrivate === true;
        const wanted = observablesOf(any, 'all').filter(
          ({ kind, value: text }) => !['ip4', 'ip6'].includes(kind) || !isPrivate(text),
        );
        const found = observablesOf(any, 'public');
        expect(found.slice(0, wanted.length)).toEqual(wanted.slice(0, found.length));
      }),
      { numRuns: 200 },
    );
  });

  it('fit the staging row with everything else that is staged, and come back from it as they were', () => {
    fc.assert(
      fc.property(insight, (any) => {
        const material = materialOf(any, 'all');
        const text = JSON.stringify({ material });
        expect(text.length).toBeLessThanOrEqual(65_000);
        expect(readMaterial(text)).toEqual(material);
        for (const name of [...usersOf(any), ...sendersOf(any)]) expect(name.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 200 },
    );
  });
});
