import type { Instance } from '../index.ts';
import {
  addFile,
  addModule,
  addRule,
  demoInstance,
  evaluate,
  modulePath,
  SCOPE,
  STAGING,
  TARGET,
} from './support/fixture.ts';

let instance: Instance;

beforeEach(() => {
  instance = demoInstance();
});

const insertScript = (name: string) =>
  `var gr = new GlideRecord('${TARGET}'); gr.name = '${name}'; gr.insert();`;
const names = () =>
  instance
    .table(TARGET)
    .find()
    .map((row) => row['name'])
    .sort();

test('a fail fault makes the n-th operation fail and no other', () => {
  instance.platform.faults.arm({ at: 2, kind: 'fail' });

  expect(evaluate(instance, insertScript('first'))).toHaveLength(32);
  expect(evaluate(instance, insertScript('second'))).toBeNull();
  expect(evaluate(instance, insertScript('third'))).toHaveLength(32);
  expect(names()).toEqual(['first', 'third']);
});

test('a fault for one table and operation lets others pass', () => {
  instance.platform.faults.arm({ at: 1, kind: 'fail', table: TARGET, operation: 'insert' });

  expect(evaluate(instance, `var gr = new GlideRecord('${TARGET}'); gr.get('name', 'nobody');`)).toBe(false);
  expect(evaluate(instance, insertScript('failed'))).toBeNull();
});

test('a kill fault ends the transaction: what is committed stays, nothing later happens', () => {
  instance.platform.faults.arm({ at: 2, kind: 'kill' });

  expect(() =>
    evaluate(instance, insertScript('first') + insertScript('second') + insertScript('third')),
  ).toThrow('The transaction was killed');
  expect(names()).toEqual(['first']);
});

test('a script that catches everything does not outlive a kill', () => {
  const stubborn = `for (var i = 0; i < 5; i++) { try { ${insertScript('again')} } catch (e) {} } 'survived';`;
  instance.platform.faults.arm({ at: 3, kind: 'kill' });

  expect(() => evaluate(instance, stubborn)).toThrow('The transaction was killed');
  expect(names()).toEqual(['again', 'again']);
});

test('a kill inside a business rule ends the write that started it', () => {
  addRule(instance, 'reader', `var gr = new GlideRecord('${STAGING}'); gr.get('name', 'any');`);
  instance.platform.faults.arm({ at: 1, kind: 'kill', table: STAGING });

  expect(() => evaluate(instance, insertScript('never'))).toThrow('The transaction was killed');
  expect(names()).toEqual([]);
});

test('a killed job is a failed report, and the next one works', () => {
  addFile(instance, 'sysauto_script', {
    name: 'Writer',
    script: insertScript('by job'),
    active: '1',
    run_type: 'on_demand',
  });
  instance.platform.faults.arm({ at: 1, kind: 'kill' });

  expect(instance.runJob('Writer')).toMatchObject({
    ok: false,
    error: 'KilledError: The transaction was killed',
  });
  expect(instance.runJob('Writer')).toMatchObject({ ok: true });
  expect(names()).toEqual(['by job']);
});

test('a job fault lets another worker run to its end between two operations', () => {
  addFile(instance, 'sysauto_script', {
    name: 'Other',
    script: insertScript('other'),
    active: '1',
    run_type: 'on_demand',
  });
  instance.platform.faults.arm({ at: 1, kind: 'job', job: 'Other' });
  const count = `var gr = new GlideRecord('${TARGET}'); gr.query(); gr.getRowCount();`;

  expect(evaluate(instance, count)).toBe(1);
});

test('a sleep fault passes the time and lets another worker run to its end before the operation', () => {
  const script = insertScript('other');
  addFile(instance, 'sysauto_script', { name: 'Other', script, active: '1', run_type: 'on_demand' });
  const before = instance.platform.clock.now();
  instance.platform.faults.arm({ at: 1, kind: 'sleep', seconds: 301, job: 'Other' });

  expect(evaluate(instance, `var gr = new GlideRecord('${TARGET}'); gr.query(); gr.getRowCount();`)).toBe(1);
  expect(instance.platform.clock.now() - before).toBe(301_000);
});

test('an advance fault moves the clock before the operation', () => {
  const before = instance.platform.clock.now();
  instance.platform.faults.arm({ at: 1, kind: 'advance', seconds: 90 });

  evaluate(instance, insertScript('late'));
  expect(instance.platform.clock.now() - before).toBe(90_000);
});

test('what a test reads and writes by itself meets no fault and counts in no metrics', () => {
  instance.platform.metrics.reset();
  instance.platform.faults.arm({ at: 1, kind: 'kill' });

  instance.table(TARGET).insert({ name: 'by the test' });
  expect(names()).toEqual(['by the test']);
  expect(instance.metrics().total).toBe(0);
  expect(() => evaluate(instance, insertScript('by the app'))).toThrow('The transaction was killed');
});

test('cleared faults do not strike', () => {
  instance.platform.faults.arm({ at: 1, kind: 'kill' });
  instance.platform.faults.clear();

  expect(evaluate(instance, insertScript('fine'))).toHaveLength(32);
});

test('a kill reaches through a module', () => {
  addModule(
    instance,
    'write.ts',
    `import { GlideRecord } from '@servicenow/glide';
    export function write() { try { const gr = new GlideRecord('${TARGET}'); gr.setValue('name', 'm'); return gr.insert(); } catch (e) { return 'caught'; } }`,
  );
  instance.platform.faults.arm({ at: 1, kind: 'kill' });

  expect(() => evaluate(instance, `require('${modulePath('write.ts')}').write();`, SCOPE)).toThrow(
    'The transaction was killed',
  );
});
