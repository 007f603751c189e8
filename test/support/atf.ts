import { type Instance, type Row, scopeOf, type User } from '../instance/index.ts';
import { inputsOf, type Inputs } from './atf-inputs.ts';
import { RECORD_STEPS } from './atf-records.ts';

/** What one step of a test gave. */
export interface StepOutcome {
  step: string;
  passed: boolean;
  message: string;
}

/** What a run of a test works with. */
export interface TestRun {
  instance: Instance;
  /** Whom the steps run as: `admin`, until a step impersonates another. */
  user: User;
}

/** Returns outputs for later steps; throws when the step fails. */
export type StepKind = (run: TestRun, inputs: Inputs, step: Row) => { outputs?: Outputs; message: string };

export type Outputs = Record<string, string>;

/** Milliseconds that pass between two steps. */
const PAUSE = 1000;

/**
 * Runs an installed test of the Automated Test Framework, step by step, until one fails. Nothing is rolled back: what a
 * test leaves is seen. Step types that are not known here throw.
 */
export function runAtfTest(instance: Instance, name: string): StepOutcome[] {
  const [test] = instance.table('sys_atf_test').find(`name=${name}`);
  if (!test) throw new Error(`There is no test ${name}`);
  const steps = instance.table('sys_atf_step').find(`test=${test.sys_id}^active=true^ORDERBYorder`);
  if (steps.length === 0) throw new Error(`The test ${name} has no steps`);
  const run: TestRun = { instance, user: userCalled(instance, 'admin') };
  const outputs = new Map<string, Outputs>();
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const outcome = runStep(run, step, outputs);
    outcomes.push(outcome);
    if (!outcome.passed) break;
    // Between two steps the platform gets to its queue of async rules.
    instance.platform.scheduler.runQueuedRules();
    instance.advance(PAUSE);
  }
  return outcomes;
}

function runStep(run: TestRun, step: Row, outputs: Map<string, Outputs>): StepOutcome {
  const name = step['display_name'] ?? '';
  const kind = KINDS[name];
  if (!kind) throw new Error(`Steps of type ${name} are not known to the runner`);
  try {
    const given = kind(run, inputsOf(run.instance, step, outputs), step);
    outputs.set(step.sys_id, given.outputs ?? {});
    return { step: name, passed: true, message: given.message };
  } catch (error) {
    return { step: name, passed: false, message: error instanceof Error ? error.message : String(error) };
  }
}

const KINDS: Readonly<Record<string, StepKind>> = {
  ...RECORD_STEPS,
  'Create a User': createUser,
  'Run Server Side Script': runScript,
};

export function userCalled({ platform }: Instance, name: string): User {
  const user = platform.users.byName(name);
  if (!user) throw new Error(`There is no user ${name}`);
  return user;
}

function createUser(run: TestRun, inputs: Inputs): { outputs: Outputs; message: string } {
  const { instance } = run;
  const name = `atf.${instance.table('sys_user').find('').length}`;
  const { sys_id: user } = instance.table('sys_user').insert({
    user_name: name,
    first_name: inputs['first_name'] ?? '',
    last_name: inputs['last_name'] ?? '',
    active: '1',
  });
  for (const role of (inputs['roles'] ?? '').split(',').filter(Boolean))
    instance.table('sys_user_has_role').insert({ user, role, state: 'active' });
  if (inputs['impersonate'] === '1') run.user = userCalled(instance, name);
  return { outputs: { user }, message: `User ${name}` };
}

/** The script gives true, false, or throws; its message is the step's (documentation of the step type). */
function runScript(run: TestRun, inputs: Inputs, step: Row): { outputs: Outputs; message: string } {
  const { platform } = run.instance;
  const outputs: Outputs = {};
  let message = '';
  const variables = {
    outputs,
    steps: () => undefined,
    params: {},
    stepResult: { setOutputMessage: (text: unknown) => void (message = String(text)) },
    assertEqual: () => undefined,
  };
  const passed = platform.transaction({ user: run.user, kind: 'request' }, (tx) => {
    const scope = scopeOf(platform, step);
    return platform.sandbox.run(tx, scope, 'sys_atf_step', inputs['script'] ?? '', variables).value;
  });
  if (passed !== true) throw new Error(message || 'The script did not give true');
  return { outputs, message };
}
