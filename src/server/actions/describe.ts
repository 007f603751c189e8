import { parseInsight } from '../cse/parse.ts';
import { attackOf, tacticLabel } from '../transform/attack.ts';
import { entityLabel } from '../transform/description.ts';
import { insightUrl } from '../transform/staging-row.ts';
import type { ActionEvent, Json } from './types.d.ts';

/**
 * What an event says about an Insight, from CSE's detail answer. Throws an `invalid` error that names a wrong field.
 * @param text JSON of the whole Insight as CSE has written it, where it is known
 */
export function describeInsight(
  raw: unknown,
  console: string,
  text = '',
): NonNullable<ActionEvent['insight']> {
  const insight = parseInsight(raw);
  const { tactics } = attackOf(insight);
  return {
    id: insight.id,
    readableId: insight.readableId || insight.id,
    name: insight.name || 'Insight without a name',
    severity: insight.severity || 'not given',
    entity: insight.entity === null ? 'no Entity' : entityLabel(insight.entity),
    tactics: tactics.map(tacticLabel),
    url: insightUrl(console, insight.id),
    json: raw as Json,
    text,
  };
}

/** An Insight that was never there: what the Test button sends. It says so wherever it is shown. */
export function testInsight(now: number, console: string): NonNullable<ActionEvent['insight']> {
  const created = new Date(now).toISOString().slice(0, 19);
  const json = {
    id: '00000000-0000-4000-8000-000000000000',
    readableId: 'INSIGHT-0',
    name: 'TEST - please ignore',
    description: 'Test of an Action. This Insight does not exist.',
    created,
    timestamp: created,
    severity: 'LOW',
    status: { name: 'new', displayName: 'New' },
    entity: { id: '_hostname-test', entityType: '_hostname', name: 'test', value: 'test', hostname: 'test' },
    tags: ['_mitreAttackTactic:TA0001'],
    signals: [],
  };
  return describeInsight(json, console);
}
