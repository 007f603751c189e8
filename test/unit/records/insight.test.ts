import { parseInsight } from '../../../src/server/cse/parse.ts';
import { claimValues } from '../../../src/server/records/insight.ts';
import { anInsight } from '../../support/insights.ts';
import { aRow } from '../../support/rows.ts';

const SEEN = ['status', 'severity', 'assignee', 'signal_count'];

/** What a claim learns of an Insight in this status when it is read again. */
function learnt(status: string, claim: Record<string, string>): Record<string, string | undefined> {
  const insight = parseInsight(
    anInsight({ status: { name: status, displayName: status }, severity: 'HIGH' }),
  );
  return { ...claimValues(insight, 'https://cse.example.com/1', aRow(claim)) };
}

describe('the record of an Insight that is read again', () => {
  test('says nothing that its incident does not know yet', () => {
    const values = learnt('closed', { incident: 'i', status: 'new', severity: 'LOW' });
    expect(SEEN.filter((column) => column in values)).toEqual([]);
    expect(values['url']).toBe('https://cse.example.com/1');
  });

  test.each([
    ['was never read', {}],
    ['has no incident yet', { status: 'new', severity: 'LOW' }],
  ])('learns everything when it %s', (_when, claim) => {
    expect(learnt('inprogress', claim)).toMatchObject({ status: 'inprogress', severity: 'HIGH' });
  });

  test.each([
    ['was never read', {}],
    ['has no incident yet', { status: 'new' }],
    ['has one, and was never read', { incident: 'i' }],
  ])('leaves it to the next slice to find that it was closed meanwhile, when it %s', (_when, claim) => {
    const values = learnt('closed', claim);
    expect(values).not.toHaveProperty('status');
    expect(values['severity']).toBe('HIGH');
  });
});
