import { notEmulated } from '../errors.ts';
import type { GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { constructorFor, expose, namespaceOf, type Exposed } from './expose.ts';
import { CIIdentify, LOOKUP_RULES } from './ci-identify.ts';
import { exposedAggregate, GlideAggregate } from './glide-aggregate.ts';
import { durationBetween, exposedDateTime, GlideDateTime } from './glide-date-time.ts';
import { CertificateEncryption, GlideDigest } from './glide-digest.ts';
import { exposedDuration, GlideDuration } from './glide-duration.ts';
import { GlideImportSetTransformer } from './glide-import-set-transformer.ts';
import { GlideRecord } from './glide-record.ts';
import { STRING_UTIL } from './glide-string-util.ts';
import { exposedSystem, GlideSystem } from './glide-system.ts';
import { wrapRecord } from './record-proxy.ts';
import { identificationEngine } from './identification-engine.ts';
import { RESTMessageV2 } from './rest-message.ts';
import { UNEMULATED_CLASSES } from './unemulated-names.ts';

export type Namespace = Record<string, unknown>;

const exposedRecord: Exposed<GlideRecord> = {
  name: 'GlideRecord',
  implementation: GlideRecord as never,
  wrap: wrapRecord,
};
const exposedMessage = expose('sn_ws.RESTMessageV2', RESTMessageV2);
const exposedIdentify = expose('sn_sec_cmn.CIIdentify', CIIdentify);
const exposedTransformer = expose('GlideImportSetTransformer', GlideImportSetTransformer);
const exposedDigest = expose('GlideDigest', GlideDigest);
const exposedEncryption = expose('CertificateEncryption', CertificateEncryption);

/**
 * What a module imports from `@servicenow/glide` (namespace '') or from `@servicenow/glide/<namespace>`. A name that is not emulated
 * throws NotEmulatedError when it is used.
 */
export function namesOf(context: GlideContext, namespace: string): Namespace {
  if (namespace === '')
    return namespaceOf(
      '',
      { ...mainNames(context), gs: exposedSystem.wrap(new GlideSystem(context)) },
      UNEMULATED_CLASSES,
    );
  return namespaceOf(`${namespace}.`, NAMESPACES[namespace]?.(context) ?? {});
}

/** Namespaces with names of their own. */
const NAMESPACES: Record<string, (context: GlideContext) => Namespace> = {
  sn_ws: webServiceNames,
  sn_cmdb: (context) => ({ IdentificationEngine: identificationEngine(context) }),
  sn_sec_cmn: (context) => ({
    CIIdentify: constructorFor(context, exposedIdentify, () => new CIIdentify(context)),
  }),
};

/** The namespaces that scripts find in their global scope: those of the plugins that this instance has. */
export function scriptNamespaces({ platform }: GlideContext): string[] {
  return ['sn_ws', 'sn_cmdb', ...(platform.schema.has(LOOKUP_RULES) ? ['sn_sec_cmn'] : [])];
}

function webServiceNames(context: GlideContext): Namespace {
  return {
    RESTMessageV2: constructorFor(
      context,
      exposedMessage,
      (...given) => new RESTMessageV2(context, ...given),
    ),
  };
}

function mainNames(context: GlideContext): Namespace {
  const subtract = (start: unknown, end: unknown): object => {
    context.platform.access.requireApi(context.tx, 'GlideDateTime.subtract');
    return exposedDuration.wrap(durationBetween(context, start, end));
  };
  return {
    GlideRecord: constructorFor(
      context,
      exposedRecord,
      (table) => new GlideRecord(context, optionalText(table)),
    ),
    GlideAggregate: constructorFor(
      context,
      exposedAggregate,
      (table) => new GlideAggregate(context, optionalText(table)),
    ),
    GlideDateTime: constructorFor(context, exposedDateTime, (value) => new GlideDateTime(context, value), {
      subtract,
    }),
    GlideDuration: constructorFor(context, exposedDuration, (value) => new GlideDuration(context, value)),
    GlideDigest: constructorFor(context, exposedDigest, () => new GlideDigest(context)),
    GlideStringUtil: stringUtil(context),
    CertificateEncryption: constructorFor(
      context,
      exposedEncryption,
      () => new CertificateEncryption(context),
    ),
    GlideImportSetTransformer: constructorFor(
      context,
      exposedTransformer,
      () => new GlideImportSetTransformer(context),
    ),
  };
}

/** Only functions on the class: it is never constructed. */
function stringUtil({ platform, tx }: GlideContext): object {
  return new Proxy(STRING_UTIL, {
    get(target, member) {
      if (typeof member === 'symbol') return Reflect.get(target, member) as unknown;
      if (!(member in target)) throw notEmulated(`GlideStringUtil.${member}`);
      platform.access.requireApi(tx, `GlideStringUtil.${member}`);
      return Reflect.get(target, member) as unknown;
    },
  });
}
