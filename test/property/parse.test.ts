import fc from 'fast-check';
import { parseInsight } from '../../src/server/cse/parse.ts';
import { formatDateTime, parseDateTime } from '../../src/server/core/date.ts';
import { isAppError } from '../../src/server/core/error.ts';
import { stagingValues } from '../../src/server/transform/staging-row.ts';
import { anInsight } from '../support/insights.ts';
import { almostInsight } from './arbitraries.ts';

/** The Insight, or null when it was refused as `invalid` with the field's name; fails for anything else that is thrown. */
function parsed(raw: unknown): ReturnType<typeof parseInsight> | null {
  try {
    return parseInsight(raw);
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    expect(thrown.errorClass).toBe('invalid');
    expect(thrown.message).toMatch(/^\[parse\] (Insight|Field \S+) failed: ./);
    return null;
  }
}

describe('parseInsight', () => {
  it('throws nothing but an error that says what is invalid, whatever it gets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => void parsed(raw)),
      { numRuns: 500 },
    );
  });

  it('gives a whole Insight or such an error for anything that is almost one', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(almostInsight, (raw) => {
        const insight = parsed(raw);
        seen[insight === null ? 'refused' : 'read'] += 1;
        if (insight === null) return;
        expect(insight.id).not.toBe('');
        expect(Number.isFinite(insight.created)).toBe(true);
        expect(insight.entities.length).toBeGreaterThanOrEqual(insight.entity === null ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
    // Only an id or a creation time that cannot be read refuses an Insight.
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(10);
  });

  it('gives the same for an Insight with any further fields', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).map((name) => `x${name}`),
          fc.jsonValue(),
        ),
        (more) => {
          expect(parseInsight({ ...more, ...anInsight() })).toEqual(parseInsight(anInsight()));
        },
      ),
    );
  });
});

describe('the staging row of whatever could be parsed', () => {
  it('fits, clears no field and can be sent as UTF-8', () => {
    const context = {
      configuration: '',
      run: '',
      linkBack: true,
      console: 'https://x',
      company: '',
      assignmentGroup: '',
      incidentState: '',
      observables: 'all' as const,
      material: null,
      actions: '',
    };
    fc.assert(
      fc.property(almostInsight, (raw) => {
        const insight = parsed(raw);
        if (insight === null) return;
        const row = stagingValues(insight, raw, context);
        expect(row['description']?.length).toBeLessThanOrEqual(4000);
        expect(row['short_description']?.length).toBeLessThanOrEqual(160);
        expect(Object.values(row)).not.toContain('NULL');
        for (const text of Object.values(row)) expect(() => encodeURIComponent(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a date', () => {
  it('survives being written and read, to the second', () => {
    const anyTime = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2999, 11, 31) });
    fc.assert(
      fc.property(anyTime, (time) => {
        expect(parseDateTime(formatDateTime(time))).toBe(Math.floor(time / 1000) * 1000);
        expect(parseDateTime(new Date(time).toISOString())).toBe(time);
        expect(parseDateTime(new Date(time).toISOString().replace('Z', '456'))).toBe(time);
      }),
    );
  });

  it('is never made of anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const time = parseDateTime(text);
        expect(time === null || Number.isFinite(time)).toBe(true);
      }),
    );
  });
});
