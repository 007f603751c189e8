import type { FastifyInstance } from 'fastify';
import { displayOfRecord } from '../records/index.ts';
import type { ImportResult, Platform, Row } from '../types.ts';
import { endpoint, type Call } from './api.ts';
import { ApiError } from './api-error.ts';
import { incomingValues } from './incoming-values.ts';
import { requireRight, requireTable } from './table-access.ts';

function present(platform: Platform, base: string, result: ImportResult): Record<string, string> {
  const { schema, store } = platform;
  const table = result.targetTable ?? '';
  const sysId = result.targetSysId ?? '';
  const target = sysId && schema.has(table) ? store.get(table, sysId) : undefined;
  const found = target && {
    display_name: schema.displayColumn(target.sys_class_name ?? table) ?? '',
    display_value: displayOfRecord(platform, table, target),
    record_link: `${base}/api/now/table/${table}/${sysId}`,
  };
  return {
    transform_map: result.mapName ?? '',
    table,
    ...found,
    status: result.state,
    ...(sysId ? { sys_id: sysId } : {}),
    ...(result.message
      ? { [result.state === 'error' ? 'error_message' : 'status_message']: result.message }
      : {}),
  };
}

/** Watches which import set comes to be while a request's row is imported. */
function setWatcher({ store }: Platform): { watch<T>(work: () => T): { result: T; importSet?: Row } } {
  let first: string | undefined;
  store.onChange(({ table, sysId }) => {
    if (table === 'sys_import_set') first ??= sysId;
  });
  return {
    watch(work) {
      first = undefined;
      const result = work();
      return { result, importSet: first === undefined ? undefined : store.get('sys_import_set', first) };
    },
  };
}

function importRow(platform: Platform, watcher: ReturnType<typeof setWatcher>, call: Call): unknown {
  const { tx, request, reply, base } = call;
  const staging = requireTable(platform, call.params.table ?? '');
  if (!platform.schema.lineage(staging).includes('sys_import_set_row')) {
    throw new ApiError(400, `Invalid staging table ${staging}`);
  }
  requireRight(platform, tx, 'create', staging);
  const values = incomingValues(platform, tx, staging, request.body, {
    inputDisplayValue: false,
    operation: 'create',
  });
  const { result: results, importSet } = watcher.watch(() => platform.imports.importRow(tx, staging, values));
  void reply.code(201);
  return {
    import_set: importSet?.number ?? '',
    staging_table: staging,
    result: results.map((result) => present(platform, base, result)),
  };
}

/** The Import Set API: one staging row, transformed at once (ServiceNow documentation, "Import Set API"). */
export function importSetApi(app: FastifyInstance, platform: Platform): void {
  const watcher = setWatcher(platform);
  endpoint(app, platform, '/import/:table', {
    POST: (_platform, call) => importRow(platform, watcher, call),
  });
}
