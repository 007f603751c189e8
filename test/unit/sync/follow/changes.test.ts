import { parseInsight } from '../../../../src/server/cse/parse.ts';
import { differenceOf } from '../../../../src/server/sync/follow/changes.ts';
import { anInsight, aSignal, type Json } from '../../../support/insights.ts';

const KNOWN = { severity: 'HIGH', status: 'new', assignee: 'kim@example.com', signal_count: '2' };
const NOTHING = { severity: '', status: '', assignee: '', signal_count: '' };

const differenceTo = (fields: Json, known = KNOWN): ReturnType<typeof differenceOf> =>
  differenceOf(known, parseInsight(anInsight(fields)));

describe('what changed of an Insight', () => {
  test('is nothing where its record says the same', () => {
    expect(differenceTo({})).toEqual({ values: {}, lines: {} });
  });

  test.each([
    ['severity', { severity: 'CRITICAL' }, 'CRITICAL', 'Severity: HIGH -> CRITICAL'],
    ['status', { status: { name: 'inprogress' } }, 'inprogress', 'Status: new -> inprogress'],
    ['assignee', { assignee: { name: 'Team Blue' } }, 'Team Blue', 'Assignee: kim@example.com -> Team Blue'],
    ['assignee', { assignee: null, assignedTo: null }, '', 'Assignee: kim@example.com -> unassigned'],
    ['signal_count', { signals: [aSignal(), aSignal(), aSignal()] }, '3', 'Signals: 2 -> 3'],
    ['signal_count', { signals: [] }, '0', 'Signals: 2 -> 0'],
  ])('is its %s, with the old and the new value', (column, fields, value, line) => {
    expect(differenceTo(fields)).toEqual({ values: { [column]: value }, lines: { [column]: line } });
  });

  test('names a first assignee, once anything else is known of the Insight', () => {
    const { lines } = differenceTo({}, { ...KNOWN, assignee: '' });
    expect(lines).toEqual({ assignee: 'Assignee: unassigned -> kim@example.com' });
  });

  test('is learnt without a word where nothing was known', () => {
    expect(differenceTo({}, NOTHING)).toEqual({ values: KNOWN, lines: {} });
  });

  test('is nothing where CSE leaves a value out', () => {
    expect(differenceTo({ severity: null, status: null })).toEqual({ values: {}, lines: {} });
  });

  test('compares what fits into the columns', () => {
    const long = 'x'.repeat(150);
    const { values } = differenceTo({ assignee: { username: long } });
    expect(values.assignee).toHaveLength(100);
    expect(
      differenceTo({ assignee: { username: long } }, { ...KNOWN, assignee: values.assignee ?? '' }).values,
    ).toEqual({});
  });
});
