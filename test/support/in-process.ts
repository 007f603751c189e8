import { createCse, type Cse } from '../cse/index.ts';
import {
  createInstance,
  type EngineOptions,
  type HttpOut,
  type Instance,
  type InstanceOptions,
} from '../instance/index.ts';
import { APP_USERS } from './app-users.ts';
import { patchModules } from './installed-modules.ts';
import { watch, type Monitor } from './monitor.ts';
import { answersOf } from './servers.ts';
import { watchStates } from './states.ts';

export const START = Date.UTC(2026, 0, 15, 12, 0, 0);
export const STUB_HOST = '127.0.0.1:9';

/** The built app on an instance and the CSE stub in one process: fast enough for hundreds of cases. Both share the instance's clock. */
export interface InProcess {
  instance: Instance;
  cse: Cse;
  /** Looks whether the status lies; not there where a guard was taken out. */
  monitor: Monitor | undefined;
  /** The steps from state to state that records have taken, see watchStates; not there where a guard was taken out. */
  steps: ReadonlySet<string> | undefined;
  /** Fails where the status lies, or a record took a step that it must not. Looks by itself whenever the instance has come to rest. */
  look(): void;
  /** Back to the freshly installed and configured instance, and an empty stub. */
  reset(): void;
}

const SCOPE = 'x_sul_sumo_logic_s';

/** A change to the built app, to show that a test sees it. */
export interface Removal {
  /** Source file, below src/server. */
  module: string;
  /** Text of the file as it is emitted, and what stands there instead. */
  find: string;
  replace: string;
}

/**
 * @param app folder of the built package
 * @param removal a guard to be taken out of every installed module that contains it
 * @param without plugins that the instance lacks
 * @param target answers calls of any other host than the stub's
 * @param engine how the engine of the instance differs, and how its field maps take dates
 */
export function createInProcess(
  app = 'dist/app',
  removal?: Removal,
  without: readonly string[] = [],
  target?: HttpOut['send'],
  engine: EngineOptions & Pick<InstanceOptions, 'importDates'> = {},
): InProcess {
  let now = (): number => START;
  const cse = createCse({ clock: () => now() });
  const instance = createInstance({
    app,
    clock: 'virtual',
    startAt: START,
    http: httpTo(cse, target),
    without,
    users: APP_USERS,
    ...engine,
  });
  now = () => instance.platform.clock.now();
  instance.property(`${SCOPE}.allowed_hosts`, STUB_HOST);
  const [configuration] = instance.table(`${SCOPE}_configuration`).find('');
  instance.table(`${SCOPE}_configuration`).update(configuration?.sys_id ?? '', {
    host: STUB_HOST,
    access_id: 'demo',
    access_key: 'demo',
  });
  if (removal !== undefined) {
    const { module, find, replace } = removal;
    patchModules(instance, module, find, replace);
  }
  const fresh = instance.snapshot();
  // A guard that was taken out may let the status lie: that is then what the test is about.
  const steps = removal === undefined ? watchStates(instance) : undefined;
  const watched = removal === undefined ? watch(instance, cse, steps?.check) : undefined;
  return {
    instance,
    cse,
    monitor: watched?.monitor,
    steps: steps?.seen,
    look: () => watched?.look(),
    reset() {
      steps?.check();
      instance.restore(fresh);
      cse.product.reset();
      watched?.monitor.forget();
    },
  };
}

function httpTo(cse: Cse, target?: HttpOut['send']): HttpOut {
  const answer = answersOf(cse);
  return {
    send: (request) =>
      target !== undefined && new URL(request.url).host !== STUB_HOST ? target(request) : answer(request),
    close: () => undefined,
  };
}

/** Makes an instance another one: a clone has all records of its source, and an id and a name of its own. */
export function becomeCopy(instance: Pick<Instance, 'property'>): void {
  instance.property('instance_id', 'c'.repeat(32));
  instance.property('instance_name', 'copy');
}

/** An analyst closes every incident, as a false positive. */
export function closeIncidents({ table }: Pick<Instance, 'table'>): void {
  const incidents = table('sn_si_incident');
  const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
  incidents.find('').forEach((row) => void incidents.update(row.sys_id, values));
}

/** The set-up is validated after the first run, as it comes: what that reads is not to be among what a test counts. */
export function withoutValidation({ table }: Pick<Instance, 'table'>): void {
  for (const action of table('sysevent_script_action').find('name=Validate Setup'))
    table('sysevent_script_action').update(action.sys_id, { active: 'false' });
}
