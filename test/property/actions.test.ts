import fc from 'fast-check';
import { base64OfBytes, base64ToBytes, hexOfBytes, utf8Bytes } from '../../src/server/core/base64.ts';
import { formEncode } from '../../src/server/actions/types/aws-sns/signature.ts';
import { reduceInsight } from '../../src/server/actions/reduce.ts';
import { ACTION_TYPES } from '../../src/server/actions/registry.ts';
import { jsonText, wellFormed } from '../../src/server/core/json.ts';
import { utf8Length } from '../../src/server/actions/well-formed.ts';
import { requestsOf, settingsFor } from '../support/action-settings.ts';
import { event, json, text } from './arbitraries.ts';

describe.each(ACTION_TYPES.map((actionType) => [actionType.label, actionType] as const))(
  '%s',
  (_label, actionType) => {
    it('says something within its limits about any Insight, and never throws', () => {
      fc.assert(
        fc.property(
          event,
          fc.constantFrom(...actionType.events),
          fc.nat({ max: 3 }),
          (each, kind, reduction) => {
            for (const request of requestsOf(
              actionType,
              { ...each, kind },
              settingsFor(actionType.type),
              reduction,
            )) {
              expect(Buffer.byteLength(request.body)).toBeLessThanOrEqual(actionType.limit);
              expect(wellFormed(request.body)).toBe(request.body);
              for (const value of Object.values(request.headers)) expect(value).toMatch(/^[\x20-\x7e]*$/);
            }
            const mail = actionType.mail?.({ ...each, kind }, settingsFor(actionType.type));
            if (mail === undefined) return;
            expect(mail.subject).not.toMatch(/[\r\n]|\$\{/);
            expect(mail.html).not.toContain('${');
            expect(Buffer.byteLength(mail.html)).toBeLessThanOrEqual(actionType.limit);
          },
        ),
        { numRuns: 100 },
      );
    });

    it('has a verdict on any answer', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 599 }),
          fc.oneof(text, fc.json()),
          fc.oneof(text, fc.constant(null)),
          (status, body, header) => {
            const verdict = actionType.classify({ status, body, took: 0, header: () => header }, 0);
            expect(['delivered', 'retry', 'reduce', 'failed', 'rejected']).toContain(verdict.result);
            if (verdict.result === 'retry') expect(verdict.after).toBeGreaterThanOrEqual(0);
          },
        ),
        { numRuns: 200 },
      );
    });
  },
);

it('reduces to any size that is not tiny, and marks what it has reduced', () => {
  fc.assert(
    fc.property(
      json,
      fc.integer({ min: 1000, max: 5000 }),
      fc.nat({ max: 3 }),
      (insight, bytes, reduction) => {
        const wanted = { signals: true, records: true, recordFields: [] };
        const reduced = reduceInsight(
          { json: insight, text: '', url: 'https://x.example/1' },
          wanted,
          bytes,
          reduction,
        );
        expect(Buffer.byteLength(jsonText(reduced.json))).toBeLessThanOrEqual(bytes);
        expect(reduced.text).toBe(jsonText(reduced.json));
        expect(reduced.reduction).toBeGreaterThanOrEqual(reduction);
        if (reduced.reduction > 0) expect(reduced.json).toHaveProperty('reduced');
        else expect(reduced.json).toEqual(insight);
      },
    ),
    { numRuns: 300 },
  );
});

it('form encoding is undone by a reader of forms', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (pairs) => {
      const encoded = formEncode(pairs);
      expect(encoded).toMatch(/^[A-Za-z0-9._~%=&-]*$/);
      // An empty name and value alone is no pair to a reader.
      fc.pre(pairs.every(([name, value]) => name + value !== ''));
      expect([...new URLSearchParams(encoded)]).toEqual(pairs.map((pair) => pair.map(wellFormed)));
    }),
  );
});

it('Base64, hexadecimal and bytes are those of Node', () => {
  fc.assert(
    fc.property(text, (each) => {
      const buffer = Buffer.from(each, 'utf8');
      expect(utf8Bytes(each)).toEqual([...buffer]);
      expect(base64OfBytes([...buffer])).toBe(buffer.toString('base64'));
      expect(hexOfBytes(base64ToBytes(buffer.toString('base64')))).toBe(buffer.toString('hex'));
      expect(utf8Length(each)).toBe(buffer.length);
    }),
    { numRuns: 500 },
  );
});
