import { readOffer } from '../coverage/offer.ts';

describe('what the instance offers', () => {
  const offer = readOffer(process.cwd());

  test('leaves out what only refuses', () => {
    expect([...(offer.implemented.get('gs') ?? [])]).not.toContain('setProperty');
    expect([...(offer.implemented.get('GlideRecord') ?? [])]).not.toContain('addJoinQuery');
  });

  test('has a test for each behaviour case', () => {
    const ids = offer.cases.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => !offer.tested.has(id))).toEqual([]);
  });

  test('knows the case of each test that names one', () => {
    const ids = new Set(offer.cases.map(({ id }) => id));
    expect([...offer.tested].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('says of each case what it is and how certain it is', () => {
    for (const { text, confidence } of offer.cases) {
      expect(text).toMatch(/^\S.{10,120}\S$/);
      expect(['doc', 'field', 'ambig']).toContain(confidence);
    }
  });
});
