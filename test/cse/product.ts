import { StubClock } from './clock.ts';
import { CseError } from './errors.ts';
import { FailurePlan, type Failure } from './failures.ts';
import { completeEntity } from './generate/entities.ts';
import { generateInsights } from './generate/index.ts';
import { KeyRing } from './keys.ts';
import { RateLimiter } from './rate-limit.ts';
import type { ListForm } from './list-form.ts';
import { patchRecord, rawRecord } from './raw.ts';
import { defaultResolutions, defaultRules, defaultStatuses, type RuleEntry } from './reference-data.ts';
import { renderInsight, type View } from './render.ts';
import { RequestLog, type LoggedRequest } from './request-log.ts';
import { InsightStore } from './store.ts';
import { chooseStories, lastOf, makeStory, type StoryChoice } from './stories/index.ts';
import { formatMicros } from './time.ts';
import type {
  AccessKey,
  CseOptions,
  Generation,
  InsightRecord,
  JsonObject,
  Resolution,
  StatusOption,
} from './types.ts';

/** Accepted unless the options name others. */
export const DEFAULT_KEYS: readonly AccessKey[] = [{ accessId: 'demo', accessKey: 'demo' }];

const DEFAULT_SPAN_SECONDS = 3600;
const MINUTE_MICROS = 60_000_000;

/** What a hook gets before the stub answers: the n-th API request since the last reset that was let in. */
export interface ArrivingRequest {
  n: number;
  method: string;
  path: string;
  query: Record<string, string>;
}

/** Called before an answer is made; it may change the product's state. */
export type BeforeAnswer = (request: ArrivingRequest) => void;

/** What to generate; every other key is a field set on each Insight made. Times are milliseconds or ISO dates. */
export interface GenerateOptions {
  count: number;
  seed?: number;
  /** Seconds over which the creation times are spread; default one hour. */
  over?: number;
  /** Start of that span; by default it ends now. */
  fromMs?: number;
  generation?: Generation;
  closedShare?: number;
  fields?: JsonObject;
}

/** What {@link Product.snapshot} keeps. */
export interface ProductState {
  insights: InsightRecord[];
  rules: RuleEntry[];
  log: LoggedRequest[];
  counters: Record<'serial' | 'comments' | 'changes' | 'answered', number>;
}

/** The stub's state: one Cloud SIEM tenant, and what tests plan to go wrong with it. */
export class Product {
  readonly store = new InsightStore();
  readonly clock: StubClock;
  readonly keys: KeyRing;
  readonly limiter = new RateLimiter();
  readonly failures = new FailurePlan();
  readonly log = new RequestLog();
  readonly orgId = '00000000005EC0DE';
  statuses: StatusOption[] = [];
  resolutions: Resolution[] = [];
  rules: RuleEntry[] = [];
  limit = true;
  /** How a list must be written in an address: `a,b`, value by value, or either; CSE's OpenAPI allows both readings. */
  listForm: ListForm = 'either';
  /** Largest `limit` that the lists accept, and most entries of a page whatever its `limit`; undefined for no maximum. */
  largestLimit: number | undefined;
  longestPage: number | undefined;
  retryAfter: number | undefined;
  latency = 0;
  private hooks = new Set<BeforeAnswer>();
  private answered = 0;
  private serial = 0;
  private comments = 0;
  private changes = 0;
  private signalOwners = new Map<unknown, InsightRecord>();
  private signalEnrichments = new Map<string, Map<string, JsonObject>>();

  constructor(readonly options: CseOptions = {}) {
    this.clock = new StubClock(options.clock ?? Date.now, options.skew ?? 0);
    this.keys = new KeyRing([]);
    this.reset();
  }

  /** Back to the state the stub was started in: its first Insights, keys, clock and limits; no log, failures or hooks. */
  reset(): void {
    const { options } = this;
    for (const part of [this.limiter, this.failures, this.log]) part.reset();
    this.clock.release();
    this.clock.setSkew(options.skew ?? 0);
    this.keys.replace(options.keys ?? [...DEFAULT_KEYS]);
    this.limit = options.limit ?? true;
    this.listForm = 'either';
    this.largestLimit = options.maxLimit;
    this.longestPage = undefined;
    this.retryAfter = options.retryAfter;
    this.statuses = defaultStatuses();
    this.resolutions = defaultResolutions();
    this.rules = defaultRules();
    this.hooks.clear();
    this.signalOwners.clear();
    this.signalEnrichments.clear();
    this.latency = this.answered = this.serial = this.comments = this.changes = 0;
    this.store.clear();
    const { insights = 0, seed, stories = false } = options;
    if (stories !== false) this.tell(stories);
    if (Array.isArray(insights)) this.add(insights);
    else this.generate({ count: insights, ...(seed === undefined ? {} : { seed }) });
  }

  /** The tenant's Insights, rules and log at this moment, to go back to; planned failures, hooks and keys are not among them. */
  snapshot(): ProductState {
    const { serial, comments, changes, answered } = this;
    return {
      insights: [...this.store.all()].map(copyOf),
      rules: structuredClone(this.rules),
      log: this.log.snapshot(),
      counters: { serial, comments, changes, answered },
    };
  }

  restore({ insights, rules, log, counters }: ProductState): void {
    this.reset();
    this.store.clear();
    this.store.add(insights.map(copyOf));
    this.rules = structuredClone(rules);
    this.log.restore(log);
    Object.assign(this, counters);
  }

  /** CSE's time in microseconds. */
  nowMicros(): number {
    return Math.floor(this.clock.now()) * 1000;
  }

  /** CSE's time as the API writes it; changes within one millisecond get different microseconds. */
  timestamp(): string {
    return formatMicros(this.nowMicros() + (this.changes++ % 1000));
  }

  nextCommentId(): string {
    return String(++this.comments);
  }

  /** Makes Insights and adds them; the same calls on a fresh stub at the same time make the same Insights. */
  generate({
    count,
    over = DEFAULT_SPAN_SECONDS,
    fromMs,
    fields,
    ...rest
  }: GenerateOptions): InsightRecord[] {
    if (!Number.isInteger(count) || count < 0) throw new CseError(400, "'count' must be a whole number.");
    const start = fromMs ?? this.clock.now() - over * 1000;
    const made = generateInsights({
      count,
      seed: rest.seed ?? this.options.seed ?? 1,
      firstSerial: this.serial + 1,
      fromMs: Math.floor(start),
      toMs: Math.floor(start + over * 1000),
      generation: rest.generation ?? this.options.generation ?? '2024',
      closedShare: rest.closedShare ?? this.options.closedShare ?? 0,
      orgId: this.orgId,
    });
    this.serial += count;
    if (fields) for (const record of made) patchRecord(record, withWholeEntity(fields), this.statuses);
    this.store.add(made);
    return made;
  }

  /** Makes Insights of stories: the last of them is created now, the others as much earlier as they tell. */
  tell(choice: StoryChoice): InsightRecord[] {
    const stories = chooseStories(choice);
    const [now, seed] = [this.nowMicros(), this.options.seed ?? 1];
    const made = stories.map((story) => {
      const createdMicros = now - (lastOf(stories) - story.after) * MINUTE_MICROS;
      return makeStory(story, { seed, serial: ++this.serial, createdMicros, orgId: this.orgId });
    });
    this.store.add(made);
    return made;
  }

  /** Adds objects as Insights just as they are, malformed ones too. */
  add(objects: unknown[]): InsightRecord[] {
    const records = objects.map((object) => rawRecord(object, ++this.serial, this.nowMicros()));
    this.store.add(records);
    return records;
  }

  /** The Insight with this UUID or readable id, or a 404. */
  insight(id: string): InsightRecord {
    const record = this.store.find(id);
    if (!record) throw new CseError(404, `Insight '${id}' does not exist.`);
    return record;
  }

  /** Replaces fields of an Insight behind the API's back. */
  patch(id: string, fields: JsonObject): InsightRecord {
    const record = this.insight(id);
    this.store.remove(record.key);
    patchRecord(record, fields, this.statuses);
    this.store.add([record]);
    return record;
  }

  /** Takes an Insight away, as CSE's user interface can. */
  remove(id: string): void {
    this.store.remove(this.insight(id).key);
  }

  /** An Insight as an answer shows it. */
  render(record: InsightRecord, view: View): JsonObject {
    if (record.raw || (view.exclude.has('signals') && !view.summaryFields?.length))
      return renderInsight(record, view, []);
    const signals = record.signals();
    for (const signal of signals) this.signalOwners.set(signal.id, record);
    return renderInsight(record, view, signals);
  }

  /** The Signal with this id, or a 404. Known are the Signals of Insights that were added raw or answered before. */
  signal(id: string): JsonObject {
    const owner = this.signalOwners.get(id);
    const owners = owner ? [owner] : [...this.store.all()].filter((record) => record.raw);
    const signal = owners.flatMap((record) => record.signals()).find((one) => one.id === id);
    if (!signal) throw new CseError(404, `Signal '${id}' does not exist.`);
    return signal;
  }

  /** Enrichments of a Signal by their type, to look at and to change; a 404 without that Signal. */
  enrichmentsOfSignal(id: string): Map<string, JsonObject> {
    this.signal(id);
    const known = this.signalEnrichments.get(id) ?? new Map<string, JsonObject>();
    this.signalEnrichments.set(id, known);
    return known;
  }

  /** The enrichments that a Signal has, to show; none where it is not known. */
  shownEnrichmentsOfSignal(id: string): readonly JsonObject[] {
    return [...(this.signalEnrichments.get(id)?.values() ?? [])];
  }

  /** Lets the next requests fail: `failNext(503, 2)`, or in full with {@link Failure}. */
  failNext(failure: number | Failure, times = 1): void {
    this.failures.add(typeof failure === 'number' ? { status: failure, times } : failure);
  }

  /** Takes back every failure that was planned. */
  stopFailing(): void {
    this.failures.reset();
  }

  /** The API requests since the last reset, oldest first. */
  requests(): LoggedRequest[] {
    return this.log.list();
  }

  /** Registers a hook and answers the function that takes it away again. */
  beforeAnswer(hook: BeforeAnswer): () => void {
    this.hooks.add(hook);
    return () => this.hooks.delete(hook);
  }

  /** Tells the hooks of a request that was let in. */
  arrive(request: Omit<ArrivingRequest, 'n'>): void {
    const arriving = { n: ++this.answered, ...request };
    for (const hook of [...this.hooks]) hook(arriving);
  }
}

function copyOf(record: InsightRecord): InsightRecord {
  const { body, comments, enrichments, history } = record;
  return {
    ...record,
    body: structuredClone(body),
    ...(history && { history: structuredClone(history) }),
    ...(comments && { comments: structuredClone(comments) }),
    ...(enrichments && { enrichments: structuredClone(enrichments) }),
  };
}

/** An entity set on generated Insights may be given by type and value alone; it is then the one involved, too. */
function withWholeEntity(fields: JsonObject): JsonObject {
  if (typeof fields.entity !== 'object' || fields.entity === null) return fields;
  const entity = completeEntity(fields.entity as JsonObject);
  return { involvedEntities: [entity], ...fields, entity };
}
