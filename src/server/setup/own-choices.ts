import {
  BACKFILL_CHOICES,
  CONFIGURATION_CHOICES,
  DELIVERY_CHOICES,
  INBOUND_EVENT_CHOICES,
  INSIGHT_CHOICES,
  JOB_CHOICES,
  INTEGRATION_RUN_CHOICES,
  RESOLUTION_MAP_CHOICES,
  RULE_ALERT_CHOICES,
  SUMO_STATUS_CHOICES,
} from '../core/generated/column-values.ts';
import { COMMON_COLUMNS } from '../actions/columns.ts';
import { ACTION_TYPES } from '../actions/registry.ts';
import { TABLE } from '../core/names.ts';

type OwnChoices = readonly [table: string, element: string, values: readonly string[]];

/** Choice columns of Actions, each once: two types may share one. */
const ACTION_CHOICES: readonly OwnChoices[] = [
  [TABLE.action, 'type', ACTION_TYPES.map(({ type }) => type)],
  ...Array.from(
    new Map(
      [...COMMON_COLUMNS, ...ACTION_TYPES.flatMap(({ fields }) => fields)]
        .filter(({ kind }) => kind === 'choice')
        .map(({ column, choices = [] }) => [column, choices.map(([value]) => value)]),
    ),
  ).map(([column, values]): OwnChoices => [TABLE.action, column, values]),
];

function choicesOf(table: string, columns: Readonly<Record<string, readonly string[]>>): OwnChoices[] {
  return Object.entries(columns).map(([element, values]) => [table, element, values]);
}

/** The values that the code reads and writes in choice columns of this application. A test compares them with the build. */
export const OWN_CHOICES: readonly OwnChoices[] = [
  ...ACTION_CHOICES,
  ...choicesOf(TABLE.backfill, BACKFILL_CHOICES),
  ...choicesOf(TABLE.configuration, CONFIGURATION_CHOICES),
  ...choicesOf(TABLE.delivery, DELIVERY_CHOICES),
  ...choicesOf(TABLE.inboundEvent, INBOUND_EVENT_CHOICES),
  ...choicesOf(TABLE.insight, INSIGHT_CHOICES),
  ...choicesOf(TABLE.job, JOB_CHOICES),
  ...choicesOf(TABLE.resolutionMap, RESOLUTION_MAP_CHOICES),
  ...choicesOf(TABLE.ruleAlert, RULE_ALERT_CHOICES),
  ...choicesOf(TABLE.run, INTEGRATION_RUN_CHOICES),
  ...choicesOf(TABLE.status, SUMO_STATUS_CHOICES),
];
