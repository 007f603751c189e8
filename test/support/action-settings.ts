import type {
  ActionEvent,
  ActionSettings,
  ActionType,
  TargetRequest,
} from '../../src/server/actions/types.d.ts';
import { TESTED_TYPES } from '../actions/index.ts';
import type { TestedType, Values } from '../actions/type.d.ts';
import { settingsOf, TOOLS } from './action-events.ts';
import { aSignal, type Json } from './insights.ts';

/** What the tests know of a type. */
export function testedType(type: string): TestedType {
  const found = TESTED_TYPES.find(({ actionType }) => actionType.type === type);
  if (found === undefined) throw new Error(`test/actions has no folder of the type ${type}`);
  return found;
}

/** Settings with which a type can be used. */
export function settingsFor(type: string, more: Values = {}): ActionSettings {
  return settingsOf({ ...testedType(type).settings, ...more });
}

/** Requests of a delivery: those that the type builds, and look-ups. */
export function requestsOf(
  actionType: ActionType,
  event: ActionEvent,
  settings = settingsFor(actionType.type),
  reduction = 0,
): readonly TargetRequest[] {
  const { lookup } = actionType;
  if (lookup === undefined) return actionType.build(event, settings, TOOLS, reduction);
  return lookup
    .requests(lookup.indicators(event, settings), settings, reduction)
    .map(({ request }) => request);
}

/** Fields of an Insight of megabytes: records, names and texts. */
export function hugeInsight(): Json {
  const records = Array.from({ length: 400 }, (_each, at) => ({ at, message: 'é'.repeat(3000) }));
  const name = '漢&<"'.repeat(250_000);
  return {
    name,
    description: name,
    [name.slice(0, 9000)]: name,
    signals: [aSignal({ allRecords: records })],
  };
}
