import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync(join(__dirname, '../ASSUMPTIONS.md'), 'utf8');

interface Assumption {
  number: string;
  fact: string;
  confidence: string;
  source: string;
  otherwise: string;
  seenBy: string;
  test: string;
}

const ENTRY =
  /^### (?<number>A\d+): (?<fact>.+)\n\n- Source \((?<confidence>\w+)\): (?<source>.+)\n- If it does not hold: (?<otherwise>.+)\n- Seen by: (?<seenBy>.+)\n- Test: (?<test>.+)\n/gm;

describe('ASSUMPTIONS.md', () => {
  const assumptions = [...text.matchAll(ENTRY)].map(({ groups }) => groups as unknown as Assumption);

  test('says of each assumption what it is, how certain, how the app goes on without it, and what shows that', () => {
    const headings = text.match(/^### .+$/gm) ?? [];
    expect(assumptions.map(({ number, fact }) => `### ${number}: ${fact}`)).toEqual(headings);
    expect(assumptions.length).toBeGreaterThan(140);
    for (const { number, confidence } of assumptions)
      expect([number, ['HIGH', 'MED', 'LOW'].includes(confidence)]).toEqual([number, true]);
  });

  test('numbers them in order, each number once', () => {
    const numbers = assumptions.map(({ number }) => Number(number.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  });

  test('puts the five riskiest first', () => {
    const riskiest = [...text.matchAll(/^\d\. \*\*(A\d+)\*\*/gm)].map(([, number]) => number);
    expect(riskiest).toHaveLength(5);
    expect(assumptions.map(({ number }) => number)).toEqual(expect.arrayContaining(riskiest));
  });
});
