import type { GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { constructorFor, expose, type Exposed } from './expose.ts';
import { GlideRecord } from './glide-record.ts';
import { wrapRecord } from './record-proxy.ts';
import { RESTMessageV2 } from './rest-message.ts';

export type Namespace = Record<string, unknown>;

const exposedRecord: Exposed<GlideRecord> = { name: 'GlideRecord', implementation: GlideRecord as never, wrap: wrapRecord };
const exposedMessage = expose('sn_ws.RESTMessageV2', RESTMessageV2);

/** What a module imports from `@servicenow/glide` or one of its namespaces; empty for a namespace that is not emulated. */
export function moduleExports(context: GlideContext, namespace: string): Namespace {
  if (namespace === 'sn_ws') {
    return { RESTMessageV2: constructorFor(exposedMessage, (...given) => new RESTMessageV2(context, ...given)) };
  }
  if (namespace !== '') return {};
  return {
    GlideRecord: constructorFor(exposedRecord, (table) => new GlideRecord(context, optionalText(table))),
  };
}
