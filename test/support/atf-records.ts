import type { Transaction } from '../instance/index.ts';
import type { StepKind, TestRun } from './atf.ts';
import { fieldValues, type Inputs } from './atf-inputs.ts';

type Operation = 'read' | 'create' | 'write' | 'delete';

/** Steps that read and write records: under the access controls of the user only where the step says so. */
export const RECORD_STEPS: Readonly<Record<string, StepKind>> = {
  'Record Insert': (run, inputs) => {
    const sysId = asUser(run, (tx) => {
      if (!allowed(run, tx, 'create', inputs)) return undefined;
      const values = fieldValues(inputs['field_values'] ?? '');
      return run.instance.platform.records.insert(tx, tableOf(inputs), values).row?.sys_id;
    });
    meets(inputs, 'record_successfully_inserted', 'record_not_inserted', sysId !== undefined);
    return { outputs: { record_id: sysId ?? '' }, message: inputs['assert_type'] ?? '' };
  },

  'Record Update': (run, inputs) => {
    const id = inputs['record_id'] ?? '';
    const done = asUser(run, (tx) => {
      if (!allowed(run, tx, 'write', inputs)) return false;
      const values = fieldValues(inputs['field_values'] ?? '');
      return run.instance.platform.records.update(tx, tableOf(inputs), id, values).row !== null;
    });
    meets(inputs, 'record_successfully_updated', 'record_not_updated', done);
    return { message: inputs['assert_type'] ?? '' };
  },

  'Record Delete': (run, inputs) => {
    const id = inputs['record_id'] ?? '';
    const done = asUser(
      run,
      (tx) =>
        allowed(run, tx, 'delete', inputs) && run.instance.platform.records.remove(tx, tableOf(inputs), id),
    );
    meets(inputs, 'record_successfully_deleted', 'record_not_deleted', done);
    return { message: inputs['assert_type'] ?? '' };
  },

  'Record Validation': (run, inputs) => {
    const query = `sys_id=${inputs['record_id'] ?? ''}^${inputs['field_values'] ?? ''}`;
    meets(inputs, 'record_validated', 'record_not_found', count(run, inputs, query) === 1);
    return { message: inputs['assert_type'] ?? '' };
  },

  'Record Query': (run, inputs) => {
    const found = count(run, inputs, inputs['field_values'] ?? '');
    meets(inputs, 'records_match_query', 'no_records_match_query', found > 0);
    return { message: `${found} records match` };
  },
};

const tableOf = (inputs: Inputs): string => inputs['table'] ?? '';

function asUser<T>({ instance, user }: TestRun, work: (tx: Transaction) => T): T {
  return instance.platform.transaction({ user, kind: 'request' }, work);
}

function allowed({ instance }: TestRun, tx: Transaction, operation: Operation, inputs: Inputs): boolean {
  if (inputs['enforce_security'] !== '1') return true;
  const row = instance.table(tableOf(inputs)).get(inputs['record_id'] ?? '');
  return instance.platform.acl.can(tx, operation, tableOf(inputs), row);
}

function count(run: TestRun, inputs: Inputs, query: string): number {
  return asUser(run, (tx) =>
    allowed(run, tx, 'read', inputs)
      ? run.instance.platform.records.find(tx, tableOf(inputs), query).length
      : 0,
  );
}

/** Throws unless what happened is what the step asserts. */
function meets(inputs: Inputs, yes: string, no: string, happened: boolean): void {
  const wanted = inputs['assert_type'];
  if (wanted !== yes && wanted !== no) throw new Error(`Assertion ${wanted ?? ''} is not known`);
  if ((wanted === yes) !== happened) throw new Error(`Not met: ${wanted} (${tableOf(inputs)})`);
}
