import { TABLE } from '../names.ts';

/** The values that the code reads and writes in choice columns of this application. A test compares them with the build. */
export const OWN_CHOICES: readonly (readonly [table: string, element: string, values: readonly string[]])[] =
  [
    [TABLE.backfill, 'state', ['cancelled', 'done', 'failed', 'running', 'waiting']],
    [TABLE.configuration, 'closed_in_cse', ['close', 'note', 'off', 'resolve']],
    [TABLE.configuration, 'configuration_items', ['create', 'match', 'off']],
    [TABLE.configuration, 'on_activation', ['continue', 'now']],
    [TABLE.delivery, 'state', ['cancelled', 'delivered', 'failed', 'ready', 'retry']],
    [TABLE.delivery, 'type', ['close', 'link']],
    [TABLE.insight, 'state', ['claimed', 'closed', 'enriching', 'error', 'ingested']],
    [TABLE.resolutionMap, 'direction', ['both', 'from_cse', 'to_cse']],
    [TABLE.run, 'kind', ['poll']],
    [TABLE.run, 'outcome', ['failed', 'partial', 'running', 'success']],
    [TABLE.status, 'health', ['degraded', 'failing', 'healthy', 'not_configured', 'paused', 'stale']],
    [TABLE.status, 'setup_result', ['error', 'ok', 'warning']],
  ];
