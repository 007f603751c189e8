import { KilledError, serveScripted, type RestAnswer } from '../instance/index.ts';
import { anInsight } from '../support/insights.ts';
import { createInProcess, type InProcess, type Removal } from '../support/in-process.ts';
import { ID } from '../support/push-scene.ts';
import { basic } from '../support/rest.ts';
import { BARE, cseTime } from '../support/scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const RECEIVE = 'Continue Runs';
const POLL = 'Poll Insights';

const DAY = 86_400_000;

/** The process dies, the database fails, or another worker runs a job. */
type Kind = 'kill' | 'fail' | 'job';

/** Insights that CSE has, and posts. The third does not match the query of the configuration. */
const MATCHING = 2;
const ALL = 3;

class Pushed {
  readonly world: InProcess;
  private readonly fresh: unknown;
  private readonly before: unknown;

  constructor(count: number, removal?: Removal, settings: Record<string, string> = {}) {
    this.world = createInProcess('dist/app', removal);
    const { instance } = this.world;
    const [configuration] = this.table('configuration').find('');
    this.table('configuration').update(configuration?.sys_id ?? '', {
      ...BARE,
      link_back: 'false',
      push: 'true',
      ...settings,
    });
    instance.runJob(POLL);
    instance.rest(100);
    instance.advance(1000);
    this.addInsights();
    this.fresh = instance.snapshot();
    for (let nr = 1; nr <= count; nr += 1) this.post(nr);
    this.before = instance.snapshot();
  }

  /** Works on the posts, disturbed at the n-th record operation; false when there are fewer. */
  disturb(kind: Kind, at: number): boolean {
    const { instance } = this.world;
    instance.restore(this.before);
    return this.disturbed(kind, at, () => instance.runJob(RECEIVE));
  }

  /** A post that is disturbed; gives what CSE is answered, null when the process dies. */
  disturbPost(kind: Kind, at: number): { answer: RestAnswer | null; disturbed: boolean } {
    this.world.instance.restore(this.fresh);
    let answer: RestAnswer | null = null;
    const disturbed = this.disturbed(kind, at, () => (answer = this.post(1)));
    return { answer, disturbed };
  }

  post(nr: number): RestAnswer {
    return serveScripted(this.world.instance.platform, {
      method: 'POST',
      uri: `/api/${SCOPE}/v1/cse/events`,
      headers: { authorization: basic('sumo.cse_webhook'), 'content-type': 'application/json' },
      body: JSON.stringify({ id: ID(nr), readableId: `INSIGHT-${nr}` }),
    });
  }

  /** The lease of a dead worker runs out, and what is due is done; the poll helps only if requested. */
  comeToRest(polls: boolean): string {
    const { instance } = this.world;
    for (let turn = 0; turn < 2; turn += 1) {
      instance.advance(301_000);
      if (polls) instance.runJob(POLL);
      instance.runJob(RECEIVE);
      instance.rest(1);
    }
    const incidents = instance.table('sn_si_incident').find('ORDERBYcorrelation_id');
    return [
      incidents.map((incident) => String(incident['correlation_id']).slice(-2)).join(' '),
      this.table('insight')
        .find('ORDERBYinsight_id')
        .map((row) => row['state'])
        .join(' '),
      this.table('inbound_event')
        .find('ORDERBYsubject')
        .map((row) => row['state'])
        .join(' '),
    ].join(' | ');
  }

  table(name: string) {
    return this.world.instance.table(`${SCOPE}_${name}`);
  }

  private disturbed(kind: Kind, at: number, work: () => unknown): boolean {
    const { faults, metrics } = this.world.instance.platform;
    metrics.reset();
    faults.arm(kind === 'job' ? { at, kind, job: POLL } : { at, kind });
    try {
      work();
    } catch (error) {
      if (!(error instanceof KilledError)) throw error;
    }
    faults.clear();
    return metrics.report().total >= at;
  }

  private addInsights(): void {
    const created = cseTime(this.world.instance.platform.clock.now() - 500);
    const insights = Array.from({ length: ALL }, (_, index) =>
      anInsight({
        id: ID(index + 1),
        readableId: `INSIGHT-${index + 1}`,
        created,
        ...(index >= MATCHING ? { status: { name: 'closed', displayName: 'Closed' } } : {}),
      }),
    );
    this.world.cse.product.add(insights);
  }
}

const WANTED = '01 02 | ingested ingested | done done';

describe('the work on what CSE posted', () => {
  const pushed = new Pushed(MATCHING);

  test('comes to the wanted end undisturbed, without a poll', () => {
    pushed.disturb('kill', 100_000);
    expect(pushed.comeToRest(false)).toBe(WANTED);
  });

  test.each(['kill', 'fail', 'job'] as const)(
    'loses nothing and makes nothing twice, whatever happens at any of its record operations: %s',
    (kind) => {
      const wrong: string[] = [];
      let at = 1;
      for (; pushed.disturb(kind, at); at += 1) {
        const end = pushed.comeToRest(true);
        if (end !== WANTED) wrong.push(`${at}: ${end}`);
      }
      expect(at).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    },
  );
});

describe('a post', () => {
  const pushed = new Pushed(1);

  test.each(['kill', 'fail'] as const)(
    'that is answered with 202 or 200 is worked on, whatever happens at any of its record operations: %s',
    (kind) => {
      for (let at = 1; ; at += 1) {
        const { answer, disturbed } = pushed.disturbPost(kind, at);
        if (!disturbed) break;
        const accepted = [200, 202].includes(answer?.status ?? 0);
        const kept = pushed.table('inbound_event').find('').length;
        if (accepted) expect([at, kept]).toEqual([at, 1]);
        expect([at, pushed.post(1).status >= 300]).toEqual([at, false]);
        expect(pushed.comeToRest(false)).toBe('01 | ingested | done');
      }
    },
  );
});

test('what the time of an event does not suffice for is gone on with at once, by a poll', () => {
  const pushed = new Pushed(MATCHING);
  const { instance, cse } = pushed.world;
  let calls = 0;
  cse.product.beforeAnswer(() => {
    calls += 1;
    if (calls === 1) instance.advance(6000);
  });
  instance.advance(2000);
  instance.rest(20);
  const incidents = instance.table('sn_si_incident').find('');
  const runs = pushed.table('integration_run').find('ORDERBYDESCstarted');
  expect([incidents.length, runs.map(({ kind, created }) => `${kind} ${created}`).slice(0, 2)]).toEqual([
    MATCHING,
    ['poll 2', 'push 0'],
  ]);
});

describe('what guards it', () => {
  const QUERY: Removal = {
    module: 'ingest/push/process-batch.ts',
    find: ' ${work.configuration.query}`.trim()',
    replace: '`',
  };
  const OPEN: Removal = {
    module: 'ingest/push/session.ts',
    find: 'status.save({ open_run: run.id });',
    replace: ';',
  };

  test.each<[Removal | undefined, string]>([
    [undefined, '01 02 | ingested ingested | done done ignored'],
    [QUERY, '01 02 03 | ingested ingested ingested | done done done'],
  ])('the configured query keeps out what the poll would not take', (removal, end) => {
    const pushed = new Pushed(ALL, removal);
    pushed.disturb('kill', 100_000);
    expect(pushed.comeToRest(false)).toBe(end);
  });

  /** Kills of a slice that defers one of two Insights; how often the next day does not bring it. */
  function lostToTheCap(removal?: Removal): number {
    const pushed = new Pushed(MATCHING, removal, { daily_cap: '1' });
    let lost = 0;
    for (let at = 30; pushed.disturb('kill', at); at += 2) {
      pushed.comeToRest(true);
      pushed.world.instance.advance(DAY);
      if (!pushed.comeToRest(true).startsWith('01 02 |')) lost += 1;
    }
    return lost;
  }

  test('an open run shows the poll after a crash that Insights may be deferred', () => {
    expect(lostToTheCap()).toBe(0);
    expect(lostToTheCap(OPEN)).toBeGreaterThan(0);
  });
});
