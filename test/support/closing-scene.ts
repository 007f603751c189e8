import { createInProcess, type InProcess } from './in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';

type Values = Record<string, string | undefined>;

/** One Insight with its incident, and what people on both sides do with them. */
export interface ClosingScene {
  world: InProcess;
  /** A fresh instance with one Insight that was polled and linked. */
  begin(configuration?: Record<string, string>): void;
  /** A minute goes by, and all jobs run. */
  minute(count?: number): void;
  incident(): Values;
  /** Saves the incident as an analyst does; the platform then runs its rules. */
  save(values: Record<string, string>): void;
  insight(): Values;
  deliveries(type: string): Values[];
  configuration(values: Record<string, string>): void;
  own(table: string): ReturnType<InProcess['instance']['table']>;
  /** The Insight as CSE has it. */
  inCse(): Record<string, unknown>;
  statusInCse(): string;
  patchCse(fields: Record<string, unknown>): void;
  comments(): string[];
  enrichment(): Record<string, string>;
  notes(): string;
  health(): Values;
}

export function closingScene(): ClosingScene {
  const world = createInProcess();
  const { instance, cse } = world;
  const own = (name: string) => instance.table(`${SCOPE}_${name}`);
  const incidents = instance.table('sn_si_incident');
  const record = () => [...cse.product.store.all()][0];
  const incident = (): Values => incidents.find('correlation_display=Sumo Logic CSE')[0] ?? {};
  const configuration = (values: Record<string, string>): void =>
    own('configuration')
      .find('')
      .forEach((row) => own('configuration').update(row.sys_id, values));
  const minute = (count = 1): void => {
    for (let each = 0; each < count; each += 1) {
      instance.advance(60_000);
      instance.platform.scheduler.runDue();
      instance.rest(200);
    }
  };
  return {
    world,
    own,
    minute,
    incident,
    configuration,
    begin(values = {}) {
      world.reset();
      configuration({ configuration_items: 'off', ...values });
      const end = instance.platform.clock.now() - 60_000;
      cse.product.generate({ count: 1, seed: 7, fromMs: end - 600_000, over: 600 });
      minute(6);
    },
    save(values) {
      incidents.update(incident()['sys_id'] ?? '', values);
      instance.platform.scheduler.runQueuedRules();
    },
    insight: () => own('insight').find('')[0] ?? {},
    deliveries: (type) => own('delivery').find(`type=${type}^ORDERBYsys_created_on`),
    inCse: () => record()?.body ?? {},
    statusInCse: () => (record()?.body['status'] as { name: string } | undefined)?.name ?? '',
    patchCse: (fields) => void cse.product.patch(record()?.key ?? '', fields),
    comments: () => (record()?.comments ?? []).map(({ body }) => body),
    enrichment: () => (record()?.enrichments?.get('ServiceNow')?.['detail'] ?? {}) as Record<string, string>,
    notes: () =>
      instance
        .table('sys_journal_field')
        .find(`element_id=${incident()['sys_id'] ?? ''}^element=work_notes^ORDERBYsys_created_on`)
        .map((row) => row['value'] ?? '')
        .join('\n---\n'),
    health: () => own('sumo_status').find('')[0] ?? {},
  };
}
