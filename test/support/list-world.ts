import type { InProcess } from './in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';

type Values = Record<string, string>;

/** What suites about lists that cannot be read ask of an integration in this process. */
export function lookInto(world: () => InProcess) {
  const rows = (table: string): Values[] => world().instance.table(table).find('');
  const own = (table: string): Values[] => rows(`${SCOPE}_${table}`);
  return {
    rows,
    own,
    incidents: (): string[] => rows('sn_si_incident').map((row) => row['correlation_id'] ?? ''),
    claim: (id: string): Values | undefined => own('insight').find((row) => row['insight_id'] === id),
    /** Columns that are empty are not there. */
    status: (): Values => ({ open_run: '', cursor: '', ...own('sumo_status')[0] }),
    now: (): number => world().instance.platform.clock.now(),
    /** Lets so many turns of five minutes pass. */
    polls(count: number): void {
      for (let turn = 0; turn < count; turn += 1) {
        world().instance.advance(300_000);
        world().instance.rest(5000);
      }
    },
  };
}
