import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { capabilityFor } from '../cse/failure.ts';
import { formatDateTime, parseDateTime } from '../core/date.ts';
import type { AppError } from '../core/error.ts';
import { RETRY, waitAfterWait } from '../core/retry.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { findingsOf, LACKS } from '../status/findings.ts';
import { saveHealth } from '../status/save-health.ts';
import { isBeyond } from '../core/times.ts';

/** Something that CSE forbids the key of a configuration. Times in milliseconds since 1970 UTC. */
interface Denial {
  since: number;
  /** It is not tried again before that. */
  until: number;
  /** Capability that the key's role lacks. */
  capability: string;
}

/**
 * What the key of a configuration may do, by type of delivery; `comment` and `enrichments` for these parts of others, `rules`
 * for reading rules. A key that may read and not write is no reason to stop polling, nor are comments a reason not to close.
 */
export interface Permits {
  /** False while it is forbidden: nothing is tried before its time has come. */
  allows(what: string): boolean;
  /** Notes a 403: it waits, twice as long each time, and Sumo Status says what the key lacks. */
  forbid(what: string, error: AppError): void;
  /** Notes a success: what was forbidden before is no longer. */
  allow(what: string): void;
}

const LINE = /^(\w+) until (.{19}), since (.{19}): (.*)$/;

/** The column `blocked`, a line each, as an administrator may read it: `link until <time>, since <time>: <capability>`. */
function denialsOf(blocked: string): Map<string, Denial> {
  const denials = new Map<string, Denial>();
  for (const line of blocked.split('\n')) {
    const [, what = '', until = '', since = '', capability = ''] = LINE.exec(line) ?? [];
    const times = [parseDateTime(until), parseDateTime(since)] as const;
    if (times[0] !== null && times[1] !== null)
      denials.set(what, { until: times[0], since: times[1], capability });
  }
  return denials;
}

/**
 * The lines of the column `blocked` that are still valid. Saving the configuration ends every denial that is older: the
 * credentials may be others. What is switched off asks for nothing that could be forbidden. A denial that a clock was ahead to
 * note is invalid: its subject is retried.
 */
export function activeDenials(blocked: string, configuration: Configuration, now: number): string {
  const uses: Readonly<Record<string, boolean>> = {
    link: configuration.linkBack,
    close: configuration.closeInsight,
    reopen: configuration.reopenedStatus !== '',
    comment: configuration.linkComment || configuration.closeComment,
    rules: configuration.watchRules,
  };
  const denials = denialsOf(blocked);
  denials.forEach((denial, what) => {
    const isOver = denial.since <= configuration.savedAt || isBeyond(denial.since, now, 0);
    if (isOver || uses[what] === false) denials.delete(what);
  });
  return textOf(denials);
}

function textOf(denials: ReadonlyMap<string, Denial>): string {
  return Array.from(denials)
    .map(
      ([what, denial]) =>
        `${what} until ${formatDateTime(denial.until)}, since ${formatDateTime(denial.since)}: ${denial.capability}`,
    )
    .join('\n');
}

/** What comes of a denial of something that is no type of delivery. */
const EFFECTS: Readonly<Record<string, string>> = {
  comment: 'comments, which are skipped',
  enrichments: 'enrichments by Actions, which stay pending',
  rules: 'reading rules, so disabled rules are not detected',
};

/** One finding about all that is forbidden, for Sumo Status: what waits and what to do. Takes what `activeDenials` gives. */
export function denialFindings(blocked: string): string[] {
  const denials = Array.from(denialsOf(blocked));
  if (denials.length === 0) return [];
  const effects = denials.map(([what]) => EFFECTS[what] ?? `deliveries of type ${what}, which stay pending`);
  const until = formatDateTime(Math.min(...denials.map(([, denial]) => denial.until)));
  const capabilities = Array.from(new Set(denials.map(([, { capability }]) => capability)));
  const word = capabilities.length === 1 ? 'capability' : 'capabilities';
  return [
    `The access key lacks permission for ${effects.join('; ')}. The next attempt is at ${until} UTC. Add the ${word} ${capabilities.join(', ')} to its role, then press Resume`,
  ];
}

/** The permits of a configuration, as its status knows them. */
export function readPermits(status: Row<'sumo_status'>, configuration: Configuration, ports: Ports): Permits {
  const denials = denialsOf(activeDenials(status.text('blocked'), configuration, ports.clock.now()));
  return {
    allows: (what) => (denials.get(what)?.until ?? 0) <= ports.clock.now(),
    forbid(what, error) {
      const now = ports.clock.now();
      const before = denials.get(what);
      const wait = waitAfterWait(RETRY.denied, before === undefined ? 0 : before.until - before.since);
      denials.set(what, { since: now, until: now + wait, capability: capabilityFor(error.operation) });
      noteDenial(status, textOf(denials), error, ports);
    },
    allow(what) {
      if (denials.delete(what)) status.save({ blocked: textOf(denials) });
    },
  };
}

/** A healthy configuration is degraded from now on; anything worse stays as it is. The next run says the same. */
function noteDenial(status: Row<'sumo_status'>, blocked: string, error: AppError, ports: Ports): void {
  const denials = denialFindings(blocked);
  const wasHealthy = status.text('health') === 'healthy';
  // What was said of the key before is part of what is said now.
  const others = findingsOf(status.text('findings')).filter((line) => line.indexOf(LACKS) !== 0);
  const values = {
    health: wasHealthy ? 'degraded' : status.text('health'),
    ...(wasHealthy ? { reason: clip(denials.join('\n'), SUMO_STATUS_LENGTH.reason) } : {}),
    blocked,
    findings: clip([...others, ...denials].join('\n'), SUMO_STATUS_LENGTH.findings),
    last_error: clip(error.message, SUMO_STATUS_LENGTH.last_error),
    last_error_at: formatDateTime(ports.clock.now()),
  };
  saveHealth(status, values, ports);
  ports.log.error('outbox', error.message);
}
