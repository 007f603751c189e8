import { inScope } from '../sandbox/crossing.ts';
import type { Row } from '../types.ts';
import type { GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { namespaceOf } from './expose.ts';

interface Item {
  className?: string;
  values?: Record<string, string>;
}

/**
 * sn_cmdb.IdentificationEngine (scoped): functions on the class itself. Identifies by name within the class alone, which
 * is less than the platform's rules do, and asks the caller for the rights to create and write configuration items.
 */
const ENGINE = {
  /** IdentificationEngine.createOrUpdateCI(source, input): JSON text in and out (X02, X03, X04). */
  createOrUpdateCI(context: GlideContext, source: unknown, input: unknown): string {
    if (typeof input !== 'string')
      throw new TypeError('IdentificationEngine.createOrUpdateCI: input is JSON text');
    const { items = [] } = JSON.parse(input) as { items?: Item[] };
    return JSON.stringify({ items: items.map((item) => reconcile(context, optionalText(source), item)) });
  },
};

/** The class as scripts find it in the namespace sn_cmdb. */
export function identificationEngine(context: GlideContext): Record<string, unknown> {
  return namespaceOf('sn_cmdb.IdentificationEngine.', {
    createOrUpdateCI: (source: unknown, input: unknown) => {
      context.platform.access.requireApi(context.tx, 'IdentificationEngine.createOrUpdateCI');
      return ENGINE.createOrUpdateCI(context, source, input);
    },
  });
}

function reconcile(context: GlideContext, source: string, { className = '', values = {} }: Item): object {
  const { platform, tx } = context;
  const refusal =
    accessRefusal(context, 'create') ??
    accessRefusal(context, 'write') ??
    inputRefusal(context, source, className, values);
  if (refusal) return failed(className, refusal);
  return inScope(tx, 'global', () => {
    const [known] = platform.records.find(tx, className, `name=${values['name'] ?? ''}`);
    if (known) return written(className, known, update(context, className, known, values));
    const result = platform.records.insert(tx, className, { ...values, discovery_source: source });
    return result.row ? written(className, result.row, 'INSERT') : failed(className, result.reason);
  });
}

function accessRefusal(
  { platform: { access }, tx }: GlideContext,
  operation: 'create' | 'write',
): string | undefined {
  return access.policyRefusal(tx, 'cmdb_ci', operation) ?? access.privilegeRefusal(tx, 'cmdb_ci', operation);
}

function inputRefusal(
  { platform, tx }: GlideContext,
  source: string,
  className: string,
  values: Record<string, string>,
): string | undefined {
  const { schema, records } = platform;
  const choice = `name=cmdb_ci^element=discovery_source^value=${source}^inactive=false`;
  const isChoice = inScope(tx, 'global', () => records.find(tx, 'sys_choice', choice).length > 0);
  if (!isChoice) return `Invalid discovery source: ${source}`;
  if (!schema.has(className) || !schema.lineage(className).includes('cmdb_ci'))
    return `Invalid class: ${className}`;
  const unknown = Object.keys(values).find((column) => !schema.column(className, column));
  if (unknown) return `Invalid attribute: ${unknown}`;
  return values['name'] ? undefined : 'No identifier entry could be evaluated: name is empty';
}

function update(
  context: GlideContext,
  className: string,
  known: Row,
  values: Record<string, string>,
): string {
  const changed = Object.entries(values).filter(([column, value]) => known[column] !== value);
  if (changed.length === 0) return 'NO_CHANGE';
  context.platform.records.update(context.tx, className, known.sys_id, Object.fromEntries(changed));
  return 'UPDATE';
}

/** As the documentation shows an answer. */
function written(className: string, { sys_id: sysId }: Row, operation: string): object {
  return { className, operation, sysId, identificationAttempts: [], errorCount: 0 };
}

function failed(className: string, message: string): object {
  const errors = [{ error: 'ABANDONED', message }];
  return { className, operation: 'NO_CHANGE', sysId: 'Unknown', errors, errorCount: 1 };
}
