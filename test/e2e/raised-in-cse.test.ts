import { ID, useActionScene } from '../support/action-scene.ts';
import { CLOSED, FollowScene } from '../support/follow-scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

const actions = useActionScene();

const LOW = { severity: 'LOW' };

/** A new Insight with these fields, and what follows it. */
async function begin(fields: Json = LOW, nr = 1): Promise<{ scene: FollowScene; incident: TableRow }> {
  const scene = new FollowScene(actions.scene.both);
  await actions.newInsight(ID(nr), fields);
  await scene.deliver();
  const [incident = {}] = await scene.incidentsOf(ID(nr));
  return { scene, incident };
}

/** The severity in CSE is this from now on, and everything that follows from it is done. */
async function raise(
  scene: FollowScene,
  incident: TableRow,
  severity: string,
  more: Json = {},
): Promise<void> {
  await scene.inCse(incident, { severity, ...more });
  await scene.follow();
  await scene.deliver();
}

/** Which Actions were notified of which events, in alphabetical order. */
async function told(): Promise<string[]> {
  const rows = await actions.deliveries();
  const name = ({ name = '', state = '' }: TableRow): string => `${name.split(',')[0] ?? ''}, ${state}`;
  return rows.map(name).sort();
}

async function priority(scene: FollowScene, incident: TableRow): Promise<string> {
  return (await scene.incidentNow(incident))['priority'] ?? '';
}

describe('a severity that is raised in CSE', () => {
  test('notifies each Action once whose minimum it reaches, and none that knows of the Insight already', async () => {
    for (const minimum_severity of ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])
      await actions.addAction('http_post_v2', { name: minimum_severity, minimum_severity });
    const { scene, incident } = await begin({ severity: 'MEDIUM' });
    const first = ['LOW: Created, delivered', 'MEDIUM: Created, delivered'];
    expect(await told()).toEqual(first);
    await raise(scene, incident, 'HIGH');
    const second = ['HIGH: Severity raised, delivered', ...first];
    expect(await told()).toEqual(second);
    for (const severity of ['LOW', 'HIGH', 'MEDIUM']) await raise(scene, incident, severity);
    expect(await told()).toEqual(second);
    await raise(scene, incident, 'CRITICAL');
    expect(await told()).toEqual(['CRITICAL: Severity raised, delivered', ...second]);
    const events = actions.targets.to('/hook').map(({ headers }) => headers['x-cse-event']);
    expect(events.slice(2)).toEqual(['insight.raised', 'insight.raised']);
  });

  test('notifies at once where it is raised by more than one step, and the close follows', async () => {
    await actions.addAction('pagerduty', { minimum_severity: 'HIGH' });
    const { scene, incident } = await begin();
    await raise(scene, incident, 'CRITICAL');
    await raise(scene, incident, 'LOW', CLOSED);
    const [opened, ended, ...more] = actions.targets
      .to('/v2/enqueue')
      .map(({ body }) => JSON.parse(body) as Json);
    expect(opened).toMatchObject({
      event_action: 'trigger',
      dedup_key: `sumo-cse-insight-${ID(1)}`,
      payload: {
        severity: 'critical',
        summary: expect.stringMatching(/^Severity raised: \[CRITICAL\] /) as string,
      },
    });
    expect(ended).toMatchObject({ event_action: 'resolve', dedup_key: `sumo-cse-insight-${ID(1)}` });
    expect(more).toEqual([]);
  });

  test('meets conditions with the severity and the priority that the Insight and its incident have then', async () => {
    const minimum_severity = 'HIGH';
    await actions.addAction('slack', { name: 'met', minimum_severity, condition: 'severity=CRITICAL' });
    await actions.addAction('slack', { name: 'met too', minimum_severity, condition: 'incident.priority=1' });
    await actions.addAction('slack', { name: 'not met', minimum_severity, condition: 'severity=LOW' });
    const { scene, incident } = await begin();
    await raise(scene, incident, 'CRITICAL');
    expect(await told()).toEqual(['met too: Severity raised, delivered', 'met: Severity raised, delivered']);
  });

  test('counts as one of the hour of an Action that has a limit', async () => {
    await actions.addAction('http_post_v2', { minimum_severity: 'HIGH', max_per_hour: '1' });
    const { scene, incident } = await begin();
    await actions.newInsight(ID(2), { severity: 'HIGH' });
    await scene.deliver();
    await raise(scene, incident, 'HIGH');
    expect(await told()).toEqual([
      'http_post_v2: Created, delivered',
      'http_post_v2: Severity raised, suppressed',
    ]);
    await raise(scene, incident, 'CRITICAL');
    await raise(scene, incident, 'CRITICAL', CLOSED);
    expect(await told()).toEqual([
      'http_post_v2: Closed, suppressed',
      'http_post_v2: Created, delivered',
      'http_post_v2: Severity raised, suppressed',
    ]);
  });

  test('notifies nobody of an Insight that is closed in CSE', async () => {
    await actions.addAction('slack', { minimum_severity: 'HIGH', on_closed: 'false' });
    const { scene, incident } = await begin();
    await raise(scene, incident, 'CRITICAL', CLOSED);
    await raise(scene, incident, 'CRITICAL');
    expect(await told()).toEqual([]);
    expect(await priority(scene, incident)).toBe('4');
  });

  test('raises the priority of the incident, and a lowered one does not lower it', async () => {
    const { scene, incident } = await begin();
    expect(await priority(scene, incident)).toBe('4');
    const seen: string[] = [];
    for (const severity of ['HIGH', 'LOW', 'MEDIUM', 'CRITICAL']) {
      await raise(scene, incident, severity);
      seen.push(await priority(scene, incident));
    }
    expect(seen).toEqual(['2', '2', '2', '1']);
    const notes = (await scene.journal(incident)).join('\n');
    expect(notes.match(/^Priority: .*$/gm)?.sort()).toEqual([
      'Priority: 2 - High -> 1 - Critical',
      'Priority: 4 - Low -> 2 - High',
    ]);
  });

  test('leaves a priority alone that somebody has changed, even to what it would become', async () => {
    const { scene, incident } = await begin();
    await scene.both.instance.update('sn_si_incident', incident['sys_id'] ?? '', { priority: '2' });
    for (const severity of ['HIGH', 'CRITICAL']) {
      await raise(scene, incident, severity);
      expect(await priority(scene, incident)).toBe('2');
    }
  });

  test('leaves the priority alone where the option is off, or the incident is closed', async () => {
    const { scene, incident } = await begin();
    await scene.both.configure({ raise_priority: 'false' });
    await raise(scene, incident, 'MEDIUM');
    expect(await priority(scene, incident)).toBe('4');
    await scene.both.configure({ raise_priority: 'true', close_insight: 'false' });
    await scene.close(incident);
    await raise(scene, incident, 'CRITICAL');
    expect(await priority(scene, incident)).toBe('4');
  });

  test('raises the priority without a work note where changes are not noted', async () => {
    const { scene, incident } = await begin();
    await scene.both.configure({ note_changes: 'false' });
    await raise(scene, incident, 'CRITICAL');
    expect([await priority(scene, incident), await scene.journal(incident)]).toEqual(['1', []]);
  });

  test('is reported once where the instance refuses the priority, and does not keep the status degraded', async () => {
    const { scene, incident } = await begin();
    await scene.both.instance.insert('sys_script', {
      ...{ name: 'No priorities', collection: 'sn_si_incident', when: 'before', action_update: 'true' },
      ...{ active: 'true', advanced: 'true', order: '60' },
      script: 'if (current.priority.changes()) current.setAbortAction(true);',
    });
    await raise(scene, incident, 'CRITICAL');
    await raise(scene, incident, 'CRITICAL');
    const refused = (await scene.journal(incident)).filter((note) => /Severity: LOW -> CRITICAL/.test(note));
    expect(refused).toEqual([expect.stringMatching(/aborted/)]);
    expect(await priority(scene, incident)).toBe('4');
    expect((await scene.job('follow'))['problem']).toBe('');
  });
});
