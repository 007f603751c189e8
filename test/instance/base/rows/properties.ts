import { derivedId } from '../ids.ts';
import { row, type BaseRow } from './base-row.ts';

/** The properties by which the platform names an instance, a new one for each: `instance_name` and `instance_id`. */
export function nameInstance(name: string): [property: string, value: string][] {
  return [
    ['instance_name', name],
    ['instance_id', derivedId('instance', name)],
  ];
}

/** The properties that the base system brings. */
export function propertyRows(): BaseRow[] {
  return nameInstance('local').map(([name, value]) => row('sys_properties', name, { name, value }));
}
