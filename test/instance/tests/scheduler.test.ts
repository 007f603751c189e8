import type { Instance, Values } from '../index.ts';
import { addFile, addRule, demoInstance, logged, SCOPE, TARGET } from './support/fixture.ts';

let instance: Instance;
const MINUTE = 60_000;
const EVENT = `${SCOPE}.continue`;

beforeEach(() => {
  instance = demoInstance();
});

function addJob(name: string, script: string, more: Values = {}): void {
  const every = {
    run_type: 'periodically',
    run_period: '1970-01-01 00:05:00',
    run_start: '2025-01-01 00:00:00',
  };
  addFile(instance, 'sysauto_script', { name, script, active: '1', ...every, ...more });
}

function addAction(name: string, script: string, more: Values = {}): void {
  addFile(instance, 'sysevent_script_action', { name, event_name: EVENT, script, active: '1', ...more });
}

const register = () => addFile(instance, 'sysevent_register', { event_name: EVENT });

/** Queues the event, `seconds` from now when given. */
function queue(parm1 = '', seconds?: number): void {
  const { platform } = instance;
  const at = seconds === undefined ? undefined : platform.clock.now() + seconds * 1000;
  platform.transaction({ kind: 'job' }, (tx) => platform.events.queue(tx, EVENT, '', '', parm1, '', at));
}

const names = (reports: { name: string }[]) => reports.map(({ name }) => name);

test('a job runs by name whether due or not, and reports its last expression and its operations', () => {
  addJob('Count', `var gr = new GlideRecord('${TARGET}'); gr.query(); ({ rows: gr.getRowCount() });`);

  expect(instance.runJob('Count')).toMatchObject({
    name: 'Count',
    kind: 'job',
    ok: true,
    result: { rows: 0 },
    operations: 1,
  });
});

test('an unknown job is named in the error', () => {
  expect(() => instance.runJob('Nobody')).toThrow('No scheduled job named "Nobody"');
});

test('a job whose script throws is a failed report and an error in the log', () => {
  addJob('Broken', "throw new Error('no way');");

  expect(instance.runJob('Broken')).toMatchObject({ ok: false, error: 'no way' });
  expect(logged(instance)).toContain('error job Broken: no way');
});

test('a conditional job runs when its condition holds', () => {
  addJob('Maybe', '1;', { conditional: '1', condition: "gs.getProperty('demo.on') == 'yes';" });

  expect(instance.runJob('Maybe').result).toBeUndefined();
  instance.property('demo.on', 'yes');
  expect(instance.runJob('Maybe').result).toBe(1);
});

test('a periodic job is due once a period, and once after several were missed', () => {
  addJob('Poll', '1;');
  const { scheduler } = instance.platform;

  expect(scheduler.runDue()).toEqual([]);
  instance.advance(5 * MINUTE);
  expect(names(scheduler.runDue())).toEqual(['Poll']);
  expect(scheduler.runDue()).toEqual([]);
  instance.advance(17 * MINUTE);
  expect(names(scheduler.runDue())).toEqual(['Poll']);
});

test('a daily job is due at its time of day in its time zone', () => {
  addJob('Daily', '1;', { run_type: 'daily', run_time: '1970-01-01 08:00:00', time_zone: 'Europe/Berlin' });

  instance.advance(7 * 60 * MINUTE - 1000);
  expect(instance.platform.scheduler.runDue()).toEqual([]);
  instance.advance(1000);
  expect(names(instance.platform.scheduler.runDue())).toEqual(['Daily']);
});

test('inactive jobs and jobs on demand are never due', () => {
  addJob('Off', '1;', { active: '0' });
  addJob('Manual', '1;', { run_type: 'on_demand' });
  instance.advance(24 * 60 * MINUTE);

  expect(instance.platform.scheduler.runDue()).toEqual([]);
});

test('an event runs its script actions with its parameters', () => {
  register();
  addAction('Say', "gs.info('got ' + event.parm1.toString()); event.parm1.toString();");
  queue('hello');

  expect(instance.platform.scheduler.runDue()).toMatchObject([
    { name: EVENT, kind: 'event', ok: true, result: 'hello' },
  ]);
  expect(instance.table('sysevent').find(`name=${EVENT}`)).toMatchObject([{ state: 'processed' }]);
});

test("an event about a record gives it to the action as current, if the action's condition holds", () => {
  register();
  addAction('Say', "gs.info('about ' + current.name);", { condition_script: "current.name == 'one'" });
  for (const name of ['one', 'two']) {
    const row = instance.table(TARGET).insert({ name });
    const { platform } = instance;
    platform.transaction({ kind: 'job' }, (tx) =>
      platform.events.queue(tx, EVENT, TARGET, row.sys_id, '', ''),
    );
  }

  instance.rest();
  expect(logged(instance).filter((line) => line.includes('about'))).toEqual(['info about one']);
});

test('an event that nobody registered is dropped with a warning', () => {
  queue('lost');

  expect(instance.table('sysevent').find(`name=${EVENT}`)).toEqual([]);
  expect(logged(instance).join()).toContain(`warn Event ${EVENT} is not registered`);
});

test('an event whose action throws ends as an error and stops nothing else', () => {
  register();
  addAction('Fail', "if (event.parm1 == 'bad') throw new Error('bad event');");
  queue('bad');
  queue('good');

  expect(instance.platform.scheduler.runDue().map(({ ok }) => ok)).toEqual([false, true]);
  expect(instance.table('sysevent').find('state=error')).toMatchObject([{ error_message: 'bad event' }]);
});

test('rest moves a virtual clock to the next event and never to the next run of a job', () => {
  register();
  addAction('Say', 'event.parm1.toString();');
  addJob('Poll', '1;');
  queue('later', 90);
  queue('sooner', 30);
  const start = instance.platform.clock.now();

  const { ran, done } = instance.rest();
  expect(ran.map(({ result }) => result)).toEqual(['sooner', 'later']);
  expect(done).toBe(true);
  expect(instance.platform.clock.now() - start).toBe(90_000);
});

test('a job that falls due while rest waits for events runs once', () => {
  register();
  addAction('Say', '1;');
  addJob('Poll', '1;');
  queue('a', 301);
  queue('b', 1000);

  expect(names(instance.rest().ran).sort()).toEqual(['Poll', EVENT, EVENT].sort());
});

test('rest ends at its limit and says that work is left', () => {
  register();
  addAction('Again', `gs.eventQueueScheduled('${EVENT}', null, '', '', new GlideDateTime());`);
  queue();

  const { ran, done } = instance.rest(5);
  expect(ran).toHaveLength(5);
  expect(done).toBe(false);
});

test('a real clock waits out a short pause and jumps a long one', () => {
  instance = demoInstance({ clock: 'real' });
  register();
  addAction('Say', 'event.parm1.toString();');
  queue('soon', 1);
  queue('tomorrow', 24 * 60 * 60);

  expect(instance.rest().ran.map(({ result }) => result)).toEqual(['soon', 'tomorrow']);
});

test('jobs run as the user that they name, async rules as the one who wrote', () => {
  const user = instance.platform.users.byName('sir.analyst');
  addJob('Who', 'gs.getUserName();', { run_as: user?.sysId ?? '' });
  addRule(instance, 'who', 'gs.getUserName();', { when: 'async' });
  instance.table(TARGET).insert({ name: 'by admin' });

  expect(instance.runJob('Who').result).toBe('sir.analyst');
  expect(instance.rest().ran).toMatchObject([{ kind: 'async rule', result: 'admin' }]);
});

test('a snapshot takes store, clock, log, metrics, faults and queues back', () => {
  addJob('Poll', '1;');
  addRule(instance, 'later', '1;', { when: 'async' });
  instance.table(TARGET).insert({ name: 'kept' });
  const saved = instance.snapshot();
  const before = [instance.platform.clock.now(), instance.metrics(), instance.log()];

  instance.advance(5 * MINUTE);
  instance.platform.faults.arm({ at: 1, kind: 'fail' });
  instance.rest();
  instance.restore(saved);

  expect([instance.platform.clock.now(), instance.metrics(), instance.log()]).toEqual(before);
  expect(instance.table(TARGET).find()).toMatchObject([{ name: 'kept' }]);
  expect(names(instance.rest().ran)).toEqual(['later']);
  instance.advance(5 * MINUTE);
  expect(names(instance.rest().ran)).toEqual(['Poll']);
});
