import { anInsight } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const CREATED = '2026-01-15 11:45:30';

describe.each(['stored', 'zone', 'display'] as const)(
  'Opened of a new incident, where the platform takes dates as %s',
  (importDates) => {
    let world: InProcess;

    beforeEach(() => {
      world = createInProcess(undefined, undefined, undefined, undefined, { importDates });
      const users = world.instance.table('sys_user');
      const user = users.insert({
        user_name: 'poller',
        time_zone: 'America/New_York',
        date_format: 'dd/MM/yyyy',
        active: 'true',
      });
      for (const role of ['sn_si.integration_user', 'sn_si.basic', 'import_transformer'])
        world.instance.table('sys_user_has_role').insert({
          user: user.sys_id,
          role: world.instance.table('sys_user_role').find(`name=${role}`)[0]?.sys_id ?? '',
        });
      const jobs = world.instance.table('sysauto_script');
      const job = jobs.find('name=Poll Insights')[0];
      jobs.update(job?.sys_id ?? '', { run_as: user.sys_id });
    });

    afterEach(() => world.instance.close());

    const incident = (): Record<string, string> | undefined =>
      world.instance.table('sn_si_incident').find('')[0];
    const findings = (): string =>
      world.instance.table(`${SCOPE}_sumo_status`).find('')[0]?.['findings'] ?? '';
    const poll = (): void => {
      world.instance.runJob('Poll Insights');
      world.instance.rest(1000);
    };

    test('is when the Insight was created, and a finding says what was put right', () => {
      world.cse.product.add([anInsight({ id: '1' })]);
      poll();
      expect(incident()?.['opened_at']).toBe(CREATED);
      const isPutRight = findings().includes('the platform changed Opened of new Security Incidents');
      expect(isPutRight).toBe(importDates !== 'stored');
      const [status] = world.instance.table(`${SCOPE}_sumo_status`).find('');
      expect(status?.['health']).toBe('healthy');
      expect(world.instance.table(`${SCOPE}_insight`).find('')[0]?.['note']).toBeUndefined();
    });

    test('stays as an analyst changes it later', () => {
      world.cse.product.add([anInsight({ id: '1' })]);
      poll();
      world.instance.table('sn_si_incident').update(incident()?.['sys_id'] ?? '', {
        opened_at: '2026-01-15 09:00:00',
      });
      world.instance.advance(300_000);
      poll();
      expect(incident()?.['opened_at']).toBe('2026-01-15 09:00:00');
    });

    test('is what the map of an administrator takes instead', () => {
      const entries = world.instance.table('sys_transform_entry');
      const entry = entries.find('target_field=opened_at')[0];
      entries.update(entry?.sys_id ?? '', {
        use_source_script: 'true',
        source_script: "answer = '2026-01-15 10:00:00';",
        date_format: 'yyyy-MM-dd HH:mm:ss',
      });
      world.cse.product.add([anInsight({ id: '1' })]);
      poll();
      expect(incident()?.['opened_at']).not.toBe(CREATED);
      expect(findings()).not.toContain('Opened of new');
    });
  },
);
