import { ALL } from '../../core/limits.ts';
import { SCOPE, TABLE } from '../../core/names.ts';
import { missingFields } from '../../configuration/configuration.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { knownStatusOf } from '../../status/status.ts';
import type { Named, SetupState } from './contract.d.ts';
import { stepsOf } from './steps.ts';
import { listUrl, recordUrl } from '../../core/urls.ts';

/** What the page shows of a configuration. No secret is part of it. */
export function stateOf(row: Row<'configuration'>, ports: Ports): SetupState {
  const status = knownStatusOf(row.id, ports);
  return {
    configuration: { id: row.id, name: row.text('name') },
    configurations: configurationsIn(ports),
    values: {
      host: row.text('host'),
      accessId: row.text('access_id'),
      hasKey: !missingFields(row).includes('Access Key'),
      query: row.text('query'),
      active: row.flag('active'),
    },
    steps: stepsOf(row, ports),
    links: {
      form: recordUrl(TABLE.configuration, row.id),
      status: status === null ? listUrl(TABLE.status, '') : recordUrl(TABLE.status, status.id),
      health: `/${SCOPE}_health.do`,
    },
  };
}

/** By name. */
export function configurationsIn({ rows }: Ports): Named[] {
  const found: Named[] = [];
  rows.each(TABLE.configuration, { where: [], orderBy: 'name', limit: ALL }, (row) =>
    found.push({ id: row.id, name: row.text('name') }),
  );
  return found;
}
