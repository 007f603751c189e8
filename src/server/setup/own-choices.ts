import { COMMON_COLUMNS } from '../actions/columns.ts';
import { ALL_EVENTS } from '../actions/events.ts';
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

/** The values that the code reads and writes in choice columns of this application. A test compares them with the build. */
export const OWN_CHOICES: readonly OwnChoices[] = [
  ...ACTION_CHOICES,
  [TABLE.backfill, 'state', ['cancelled', 'done', 'failed', 'running', 'waiting']],
  [TABLE.configuration, 'closed_in_cse', ['close', 'note', 'off', 'resolve']],
  [TABLE.configuration, 'configuration_items', ['create', 'match', 'off']],
  [TABLE.configuration, 'on_activation', ['continue', 'now']],
  [TABLE.delivery, 'state', ['cancelled', 'delivered', 'failed', 'ready', 'retry', 'suppressed']],
  [TABLE.delivery, 'event', ALL_EVENTS],
  [TABLE.delivery, 'type', ['action', 'close', 'link', 'notice']],
  [TABLE.inboundEvent, 'kind', ['closed', 'created', 'rule', 'unrecognised']],
  [TABLE.inboundEvent, 'state', ['done', 'failed', 'ignored', 'unrecognised', 'waiting']],
  [TABLE.insight, 'state', ['claimed', 'closed', 'enriching', 'error', 'ingested']],
  [TABLE.resolutionMap, 'direction', ['both', 'from_cse', 'to_cse']],
  [TABLE.ruleNotice, 'state', ['cleared', 'disabled']],
  [TABLE.run, 'kind', ['poll', 'push']],
  [TABLE.run, 'outcome', ['failed', 'partial', 'running', 'success']],
  [
    TABLE.status,
    'health',
    ['clone', 'degraded', 'failing', 'healthy', 'inactive', 'not_configured', 'paused', 'stale'],
  ],
  [TABLE.status, 'setup_result', ['error', 'ok', 'warning']],
];
