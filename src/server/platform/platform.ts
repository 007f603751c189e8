import { TABLE } from '../core/names.ts';
import { clock } from './clock.ts';
import { events } from './events.ts';
import { services } from './foreign.ts';
import { deriveId, hashes } from './hashes.ts';
import { http, probeHttp } from './http.ts';
import { importSets } from './import-sets.ts';
import { log } from './log.ts';
import { bestEffort, call, naming, quiet } from './naming.ts';
import type { Ports } from './ports.d.ts';
import { rows } from './rows.ts';
import { settings } from './settings.ts';

/** As Cross-Scope Access records name them. */
const DATES = call('GlideDateTime');
const DIGEST = call('GlideDigest');
const MAC = call('CertificateEncryption');
const EVENTS = call('Glide API: event management');
const PROPERTIES = call('Glide API: properties');

const safeLog = quiet(log);

/** The platform as the app sees it; entry modules hand it down. What it refuses is named here. */
export const platform: Ports = {
  rows,
  http,
  probeHttp,
  log: safeLog,
  clock: naming(clock, { now: DATES }),
  settings: naming(settings, {
    text: PROPERTIES,
    integer: PROPERTIES,
    instanceUrl: PROPERTIES,
    instance: PROPERTIES,
  }),
  events: bestEffort(
    naming(events, {
      continueAt: EVENTS,
      deliverAt: EVENTS,
      followAt: EVENTS,
      watchRulesAt: EVENTS,
      receiveAt: EVENTS,
      validateAt: EVENTS,
      healthChanged: EVENTS,
      actionMail: EVENTS,
    }),
    safeLog,
  ),
  importSets: naming(importSets, {
    open: { operation: 'create', target: TABLE.importSet },
    loaded: { operation: 'write', target: TABLE.importSet },
    transform: call('GlideImportSetTransformer'),
  }),
  services: naming(services, {
    identifyCi: call('CIIdentify'),
    reconcileCi: call('IdentificationEngine'),
    sha256Hex: DIGEST,
    hmacBase64: MAC,
  }),
  hashes,
  deriveId,
};
