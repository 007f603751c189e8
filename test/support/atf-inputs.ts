import type { Instance, Row } from '../instance/index.ts';
import type { Outputs } from './atf.ts';

/** Inputs of a step by the names that this runner gives them. */
export type Inputs = Readonly<Record<string, string>>;

/** Input variables of the step types, by their sys_ids in the base system (ServiceNow SDK 4.9.0 build output). */
const VARIABLES: Readonly<Record<string, string>> = {
  // Run Server Side Script
  '989d9e235324220002c6435723dc3484': 'script',
  '42f2564b73031300440211d8faf6a777': 'jasmine_version',
  // Create a User
  '1778a7480f20101091d0f00c97767e03': 'field_values',
  '1985e0ceff2433008d3f5d9ad53bf1ba': 'first_name',
  '6f69fc4aff6433008d3f5d9ad53bf18c': 'last_name',
  '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
  '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
  b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
  ff06ab840f20101091d0f00c97767e6d: 'table',
  // Record Query
  '02fb0027531000109e02ddeeff7b120b': 'enforce_security',
  '78b8d86b531000109e02ddeeff7b12f3': 'table',
  '915990ab531000109e02ddeeff7b12f8': 'field_values',
  b86c0427531000109e02ddeeff7b1227: 'assert_type',
  // Record Insert
  '90144b535320220002c6435723dc3488': 'table',
  '9024a37f671003007ba405225685efe5': 'assert_type',
  dd54cf535320220002c6435723dc34fd: 'field_values',
  e6e3c7535320220002c6435723dc3496: 'enforce_security',
  // Record Update
  '334b7bb7675003007ba405225685ef72': 'assert_type',
  '46dbcb535320220002c6435723dc3409': 'enforce_security',
  '501c8f535320220002c6435723dc34da': 'record_id',
  '53fb0f535320220002c6435723dc34ec': 'table',
  bc4c43935320220002c6435723dc34a2: 'field_values',
  // Record Validation
  '52ed1e5b5360220002c6435723dc3421': 'record_id',
  '67400008676003007ba405225685efa4': 'assert_type',
  '6aad5a575360220002c6435723dc34b0': 'table',
  cbddfa135320220002c6435723dc3415: 'enforce_security',
  ff6e125353a0220002c6435723dc3442: 'field_values',
  // Record Delete
  '3d6d8b935320220002c6435723dc349c': 'table',
  '8f7d0f935320220002c6435723dc3471': 'record_id',
  c7e483f3671003007ba405225685effb: 'assert_type',
  d13d0b935320220002c6435723dc34c8: 'enforce_security',
};

/** Values of a step's inputs; `{{step['<sys_id>'].name}}` stands for the output of an earlier step. */
export function inputsOf(instance: Instance, step: Row, outputs: ReadonlyMap<string, Outputs>): Inputs {
  const inputs: Record<string, string> = {};
  for (const row of instance.table('sys_variable_value').find(`document_key=${step.sys_id}`)) {
    const name = VARIABLES[row['variable'] ?? ''];
    if (!name)
      throw new Error(
        `Input variable ${row['variable'] ?? ''} of ${step['display_name'] ?? ''} is not known`,
      );
    inputs[name] = resolve(row['value'] ?? '', outputs);
  }
  return inputs;
}

function resolve(value: string, outputs: ReadonlyMap<string, Outputs>): string {
  return value.replace(/\{\{step\['(\w+)'\]\.(\w+)\}\}/g, (_text, step: string, name: string) => {
    const given = outputs.get(step)?.[name];
    if (!given) throw new Error(`An earlier step gave no ${name}`);
    return given;
  });
}

/** `a=1^b=2^EQ`, as steps store the values of fields. */
export function fieldValues(encoded: string): Record<string, string> {
  const pairs = encoded.split('^').filter((pair) => pair !== '' && pair !== 'EQ');
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}
