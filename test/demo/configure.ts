import { resolve } from 'node:path';
import { testedType } from '../support/action-settings.ts';
import { loadAttack, OPTIONAL_PACKAGE } from '../support/threat-intelligence.ts';
import type { World } from './serve.ts';
import { TECHNIQUES } from './techniques.ts';

export const SCOPE = 'x_sul_sumo_logic_s';

/** Nobody who tries it waits for five minutes: how often the jobs run here, as their period has it. */
const PERIODS: Record<string, string> = {
  'Poll Insights': '1970-01-01 00:00:15',
  Deliver: '1970-01-01 00:00:15',
};

/**
 * What an administrator would have to do for servers on this machine, which have no public address and no https, and for Threat
 * Intelligence.
 */
export async function prepare({ instance, cse, targets }: World): Promise<void> {
  const hosts = { allowed_hosts: new URL(cse.url).host, allowed_action_hosts: targets.host };
  for (const [name, value] of Object.entries(hosts)) {
    const row = await instance.first('sys_properties', `name=${SCOPE}.${name}`);
    await instance.update('sys_properties', row['sys_id'] ?? '', { value });
  }
  await instance.control('import', { file: resolve(OPTIONAL_PACKAGE) });
  for (const [name, period] of Object.entries(PERIODS)) {
    const job = await instance.first('sysauto_script', `name=${name}`);
    await instance.update('sysauto_script', job['sys_id'] ?? '', { run_period: period });
  }
}

/** Sets the app up as its documents say, with one Action, and polls for the first time. */
export async function configure(world: World): Promise<void> {
  const { instance, cse, targets } = world;
  await prepare(world);
  const insert = async (table: string, values: Record<string, string>): Promise<string> =>
    (await instance.insert(table, values))['sys_id'] ?? '';
  await loadAttack(insert, TECHNIQUES);
  const table = `${SCOPE}_configuration`;
  const { sys_id: sysId = '' } = await instance.first(table);
  await instance.update(table, sysId, {
    ...{ host: cse.url, access_id: 'demo', access_key: 'demo', default_incident_state: 'Analysis' },
  });
  await instance.control('ui-action', { table, sysId, action: 'Create CI Lookup Rules' });
  await instance.insert(`${SCOPE}_action?sysparm_input_display_value=true`, {
    ...{ name: 'Tell the SOC channel', type: 'slack_webhook' },
    ...{ on_created: 'true', on_closed: 'true', on_demand: 'true' },
    ...testedType('slack_webhook').form(targets.url),
  });
  await instance.runJob('Poll Insights');
}
