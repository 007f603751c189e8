import { defineBase, seedBase } from './base/index.ts';
import type { Tracking } from './access/applications.ts';
import { setCallerAccess, type CallerMode } from './access/callers.ts';
import type { ExceptionText } from './access/denied.ts';
import type { ForeignTableRules } from './access/foreign-rules.ts';
import { ScopeAccess } from './access/scope-access.ts';
import { AccessControl } from './engine/acl.ts';
import { RuleEngine } from './engine/business-rules.ts';
import { createCatalog } from './engine/catalog.ts';
import { createClock } from './engine/clock.ts';
import { EventQueue } from './engine/events.ts';
import { createFaults, type ResettableFaults } from './engine/faults.ts';
import { ImportEngine } from './engine/imports.ts';
import { createLog } from './engine/log.ts';
import { newSysId } from './records/index.ts';
import { createMetrics, type ResettableMetrics } from './engine/metrics.ts';
import { RuledRecords } from './engine/query-rules.ts';
import { WorkScheduler } from './engine/scheduler.ts';
import { createTransactions } from './engine/transactions.ts';
import { createUsers } from './engine/users.ts';
import { createGlide } from './glide/index.ts';
import { withLoopback } from './http/loopback.ts';
import { withAnswerTime } from './http/answer-time.ts';
import { createHttpOut } from './http/outbound.ts';
import { createSandbox, type EngineOptions } from './sandbox/index.ts';
import { createSchema } from './schema/index.ts';
import { createStore } from './store/index.ts';
import type { Clock, HttpOut, Millis, Platform } from './types.ts';

export interface PlatformOptions extends EngineOptions {
  /** Default strict. */
  mode?: Platform['mode'];
  /** Default virtual. */
  clock?: Clock['mode'];
  /** Where the clock begins; a virtual one at 2026-01-01T00:00:00Z by default. */
  startAt?: Millis;
  /** Outbound HTTP; a worker over real sockets unless given. */
  http?: HttpOut;
  /** Default stored; see Platform. */
  importDates?: Platform['importDates'];
  /** Plugins of the base system that this instance lacks, such as `com.snc.threat.intelligence`. */
  without?: readonly string[];
  /**
   * Runtime access tracking that applications get when they are installed. Enforcing unless given, which is what an instance
   * makes of an application that was published with Tracking; `built` leaves it as the build has it.
   */
  tracking?: Tracking | 'built';
  /** What `String()` of the exception of a denied access does; it throws by default. */
  exceptionText?: ExceptionText;
  /** Business rules of applications on tables of others; `async-only` unless given. */
  foreignTableRules?: ForeignTableRules;
  /** Tables whose secrets scripts of other applications may decrypt, too; none unless given (ASSUMPTIONS.md, A79). */
  readableSecrets?: readonly string[];
  /** Restricted Caller Access by table, or by the scope of tables; Security Incident Response tracks unless given. */
  callerAccess?: Record<string, CallerMode>;
  /** What the key of password2 columns is made from: keep it with the data; random unless given. */
  passwordSecret?: string;
}

/** Parts whose state a snapshot holds, by name. */
type Part = { snapshot(): unknown; restore(snapshot: never): void };

/** The state of all parts at one moment, to go back to: cheap, as rows are shared and never changed in place. */
export interface SnapshotHolder {
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

function holderOf(parts: Record<string, Part>): SnapshotHolder {
  return {
    snapshot: () => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.snapshot()])),
    restore(snapshot) {
      for (const [name, part] of Object.entries(parts))
        part.restore((snapshot as Record<string, never>)[name] as never);
    },
  };
}

/** What tests have of a platform beyond what its scripts have. */
export interface TestHandles extends SnapshotHolder {
  /** Runs a test's own reads and writes: they count in no metrics and meet no fault. */
  aside<T>(work: () => T): T;
}

function asideOf(metrics: ResettableMetrics, faults: ResettableFaults): TestHandles['aside'] {
  return (work) => {
    const counted = metrics.snapshot();
    const armed = faults.snapshot();
    faults.clear();
    try {
      return work();
    } finally {
      metrics.restore(counted);
      faults.restore(armed);
    }
  };
}

/** It is on in Security Incident Response; one instance was seen to track there (ASSUMPTIONS.md, A159). */
const CALLER_ACCESS: Record<string, CallerMode> = { sn_si: 'tracking' };

const DEFAULT_FOREIGN_RULES: ForeignTableRules = 'async-only';

/** Wires the parts together over a base system without apps: its tables, users, roles, choices, ACLs. */
export function createPlatform(options: PlatformOptions = {}): Platform & TestHandles {
  const schema = createSchema();
  const store = createStore(schema);
  const clock = createClock(options.clock ?? 'virtual', options.startAt);
  const metrics = createMetrics();
  const log = createLog(clock, ({ at, level, source, message }) => {
    const row = { level, message: message.slice(0, 4000), source, app_scope: source };
    store.put('syslog_app_scope', { sys_id: newSysId(), ...row, sys_created_on: at, sys_updated_on: at });
  });
  const faults = createFaults(clock, (name) => void platform.scheduler.runJob(name));
  const catalog = createCatalog(store);
  const transaction = createTransactions(() => platform);
  const http = withLoopback(withAnswerTime(options.http ?? createHttpOut(), clock), () => platform);
  // Parts find one another through this object when they are called, so the order below only matters for constructors.
  const basics = { schema, store, clock, metrics, log, faults, transaction, http };
  const settings = {
    foreignTableRules: options.foreignTableRules ?? DEFAULT_FOREIGN_RULES,
    readableSecrets: options.readableSecrets ?? [],
  };
  const platform: Platform = Object.assign({} as Platform, basics, {
    settings,
    mode: options.mode ?? 'strict',
    importDates: options.importDates ?? 'stored',
  });
  defineBase(schema, options.without);
  platform.access = new ScopeAccess(platform, options.exceptionText);
  platform.users = createUsers(platform, catalog);
  platform.acl = new AccessControl(platform, catalog);
  platform.sandbox = createSandbox(platform, catalog, options);
  const rules = new RuleEngine(platform, catalog, (queued) => scheduler.enqueue(queued));
  platform.rules = rules;
  platform.records = new RuledRecords(platform, catalog, options.passwordSecret);
  platform.glide = createGlide(platform);
  platform.imports = new ImportEngine(platform, catalog);
  const events = new EventQueue(platform);
  platform.events = events;
  const scheduler = new WorkScheduler(platform, rules, events);
  platform.scheduler = scheduler;
  seedBase(platform);
  for (const [target, mode] of Object.entries(options.callerAccess ?? CALLER_ACCESS))
    setCallerAccess(platform, target, mode);

  const parts = { store, clock, log, metrics, faults, scheduler };
  return Object.assign(platform, holderOf(parts), { aside: asideOf(metrics, faults) });
}
