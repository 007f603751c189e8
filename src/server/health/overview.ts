import { formatDateTime } from '../core/date.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import { listUrl } from '../core/urls.ts';
import type { Ports, Rights } from '../platform/ports.d.ts';
import { ownCharts } from './charts.ts';
import type { Chart, Overview } from './contract.d.ts';
import { incidentCharts } from './incident-charts.ts';
import { look } from './sight.ts';
import { tileOf } from './tiles.ts';
import { fineLines, todoOf } from './todo.ts';

const ORDER: readonly Chart['id'][] = ['insights', 'severity', 'delay', 'deliveries', 'runTime', 'calls'];

/** Everything that the Health page shows. Each table is read once or twice, however many records there are; no call of Cloud SIEM. */
export function overview(ports: Ports, rights: Rights): Overview {
  const now = ports.clock.now();
  const sight = look(ports, rights);
  const [first] = sight.configurations;
  const ofIncidents = incidentCharts(ports, rights);
  const charts = [...ownCharts(sight, now), ...ofIncidents];
  return {
    at: formatDateTime(now),
    mayAct: first !== undefined && rights.onRecord(TABLE.configuration, first.id).write,
    tiles: sight.configurations.map(tileOf),
    todo: todoOf(sight),
    fine: fineLines(sight),
    charts: charts.sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id)),
    hidesIncidents: ofIncidents.length === 0,
    links: { setup: `/${SCOPE}_setup.do`, status: listUrl(TABLE.status, '') },
  };
}
