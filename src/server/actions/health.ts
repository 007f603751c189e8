import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import type { Health } from '../status/health.ts';
import { orderSystemEvent } from './dispatch.ts';

/** What needs somebody: nothing comes in, and it does not mend itself. */
const FAILS: readonly string[] = ['failing', 'stale'] satisfies readonly Health[];

/**
 * Notifies Actions that a configuration fails, or no longer fails. Transient trouble, and a change from one kind of failure to another,
 * do not notify.
 * @param occurrence distinguishes this change from every other
 * @param change `<old> -> <new>`, values of health
 */
export function notifyHealth(statusId: string, occurrence: string, change: string, ports: Ports): void {
  const [before = '', health = ''] = change.split(' -> ');
  // An instance that must not act has nothing to say of the tenant: neither that it fails nor that it works again.
  if (health === 'clone' || health === 'inactive') return;
  if (FAILS.includes(before) === FAILS.includes(health)) return;
  const status = ports.rows.byId(TABLE.status, statusId);
  if (status === null) return;
  const configuration = status.text('configuration');
  const about = {
    configuration: status.display('configuration'),
    health,
    reason: status.text('health') === health ? status.text('reason') : '',
  };
  const kind = FAILS.includes(health) ? 'failing' : 'recovered';
  orderSystemEvent({ kind, configuration, occurrence, about }, ports);
  ports.events.deliverAt(configuration, ports.clock.now());
}
