import type { Ports } from '../platform/ports.d.ts';
import type { Lease } from './lease.ts';

/**
 * The platform as a worker may use it under its lease. What has no key, so that a second one could not be recognised, is not
 * done once another job has taken over: a call that changes something elsewhere, a mail, a configuration item, a change of incidents.
 * Everything else has a derived sys_id or is written again as it is.
 */
export function guarded(ports: Ports, { check }: Pick<Lease, 'check'>): Ports {
  return {
    ...ports,
    http: {
      send(call) {
        if (call.method !== 'GET') check();
        return ports.http.send(call);
      },
    },
    importSets: {
      ...ports.importSets,
      transform(importSet, row) {
        check();
        ports.importSets.transform(importSet, row);
      },
    },
    events: {
      ...ports.events,
      actionMail(delivery, to) {
        check();
        ports.events.actionMail(delivery, to);
      },
    },
    services: {
      ...ports.services,
      reconcileCi(source, payload) {
        check();
        return ports.services.reconcileCi(source, payload);
      },
    },
  };
}
