import {
  CertificateEncryption,
  GlideDateTime,
  GlideDigest,
  GlideImportSetTransformer,
  GlideRecord,
  gs,
} from '@servicenow/glide';
import { createError } from '../error.ts';
import {
  ACTION_MAIL_EVENT,
  CONTINUE_EVENT,
  DELIVER_EVENT,
  FOLLOW_EVENT,
  HEALTH_EVENT,
  RECEIVE_EVENT,
  SCOPE,
  TABLE,
  VALIDATE_EVENT,
  WATCH_RULES_EVENT,
} from '../names.ts';
import { redact } from '../redact.ts';
import type { Clock, Events, Hashes, ImportSets, Log, Settings } from './ports.d.ts';

/** The types of @servicenow/glide 27.0.5 make it static; the documentation calls it on an instance. */
const MacMaker = CertificateEncryption as unknown as new () => {
  generateMac(keyBase64: string, algorithm: string, text: string): string;
};

export const clock: Clock = {
  now: () => Number(new GlideDateTime().getNumericValue()),
};

export const settings: Settings = {
  text: (name) => gs.getProperty(`${SCOPE}.${name}`, '') ?? '',
  integer(name, fallback) {
    const value = parseInt(settings.text(name), 10);
    return Number.isFinite(value) && value > 0 ? value : fallback;
  },
  /** glide.servlet.uri: the base system's property for links in e-mails. */
  instanceUrl() {
    const url = gs.getProperty('glide.servlet.uri', '') || '/';
    return url.endsWith('/') ? url : `${url}/`;
  },
};

/** Log lines as documented: every one begins with `Sumo CSE`, and only errors are written unless `sumo_debug` is true. */
export const log: Log = {
  error: (area, message) => gs.error(line('ERROR', area, message)),
  info: (area, message) => {
    if (verbose()) gs.info(line('INFO', area, message));
  },
  debug: (area, message) => {
    if (verbose()) gs.info(line('DEBUG', area, message));
  },
};

/** An error's message names its area already. */
function line(level: string, area: string, message: string): string {
  const named = message.indexOf('[') === 0 ? message : `[${area}] ${message}`;
  return `Sumo CSE ${level} ${redact(named)}`;
}

function verbose(): boolean {
  return settings.text('sumo_debug') === 'true';
}

export const events: Omit<Events, 'problem'> = {
  continueAt: (configuration, at, startNew) =>
    schedule(CONTINUE_EVENT, configuration, startNew ? 'poll' : '', at),
  deliverAt: (configuration, at) => schedule(DELIVER_EVENT, configuration, '', at),
  followAt: (configuration, at, turn) => schedule(FOLLOW_EVENT, configuration, String(turn), at),
  watchRulesAt: (configuration, at, turn) => schedule(WATCH_RULES_EVENT, configuration, String(turn), at),
  receiveAt: (configuration, at, turn) => schedule(RECEIVE_EVENT, configuration, String(turn), at),
  validateAt: (configuration, at, step) =>
    schedule(VALIDATE_EVENT, configuration, step === undefined ? '' : String(step), at),
  healthChanged(status, configuration, change) {
    const record = new GlideRecord(TABLE.status);
    if (record.get('sys_id', status)) gs.eventQueue(HEALTH_EVENT, record, configuration, change);
  },
  actionMail(delivery, to) {
    const record = new GlideRecord(TABLE.delivery);
    if (record.get('sys_id', delivery)) gs.eventQueue(ACTION_MAIL_EVENT, record, to, '');
  },
};

/** eventQueueScheduled (scoped GlideSystem API): worked by the event processor once the time has come. */
function schedule(event: string, configuration: string, parameter: string, at: number): void {
  const due = new GlideDateTime();
  due.setNumericValue(Math.ceil(at / 1000) * 1000);
  const record = new GlideRecord(TABLE.configuration);
  record.get('sys_id', configuration);
  gs.eventQueueScheduled(event, record, configuration, parameter, due);
}

export const importSets: ImportSets = {
  open(description, table = TABLE.staging) {
    const set = new GlideRecord(TABLE.importSet);
    set.newRecord();
    set.setValue('table_name', table);
    set.setValue('short_description', description);
    set.setValue('state', 'loading');
    return set.insert() || null;
  },

  loaded(importSet) {
    const set = new GlideRecord(TABLE.importSet);
    if (!set.get('sys_id', importSet)) return;
    set.setValue('state', 'loaded');
    set.update();
  },

  /** GlideImportSetTransformer (scoped API) is asynchronous unless told otherwise. */
  transform(importSet, row) {
    const set = new GlideRecord(TABLE.importSet);
    if (!set.get('sys_id', importSet)) return;
    const transformer = new GlideImportSetTransformer();
    transformer.setSyncImport(true);
    if (row === undefined) transformer.transformAllMaps(set);
    else transformer.transformAllMaps(set, row);
    if (transformer.isError()) {
      throw createError(
        'transform',
        `Import set ${importSet}`,
        'the platform reports an error; see its log',
        {
          errorClass: 'server',
        },
      );
    }
  },
};

/** GlideDigest and CertificateEncryption (scoped APIs). */
export const hashes: Hashes = {
  sha256Hex: (text) => new GlideDigest().getSHA256Hex(text).toLowerCase(),
  hmacBase64: (key, text) => new MacMaker().generateMac(key, 'HmacSHA256', text),
};

/** The same text always gives the same sys_id: the primary key then refuses a second record for it. */
export function deriveId(text: string): string {
  return hashes.sha256Hex(text).slice(0, 32);
}
