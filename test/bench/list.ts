import { createInProcess } from '../support/in-process.ts';
import { basic } from '../support/rest.ts';
import { serve } from '../instance/index.ts';

const TABLE = 'x_sul_sumo_logic_s_insight';

/** How long a list of many records takes, as a person opens it. */
export interface ListTime {
  rows: number;
  /** Median of several, milliseconds to the first byte. */
  firstByte: number;
}

/** Opened that often; the first warms the page up and is not counted. */
const TIMES = 6;

/** Opens the list of Insights in its default order. */
export async function measureList(rows: number): Promise<ListTime> {
  const { instance } = createInProcess();
  const insights = instance.table(TABLE);
  for (let n = 1; n <= rows; n += 1)
    insights.insert({
      insight_id: `list-${n}`,
      readable_id: `INSIGHT-${n}`,
      state: 'ingested',
      severity: 'HIGH',
    });
  const server = await serve(instance);
  const times: number[] = [];
  try {
    for (let time = 0; time < TIMES; time += 1) times.push(await firstByte(`${server.url}/${TABLE}_list.do`));
  } finally {
    await server.close();
    instance.close();
  }
  const counted = times.slice(1).sort((one, other) => one - other);
  return { rows, firstByte: counted[Math.floor(counted.length / 2)] ?? 0 };
}

async function firstByte(url: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${url}?sysparm_query=ORDERBYDESCsys_created_on`, {
    headers: { Accept: 'text/html', Authorization: basic('admin') },
  });
  const time = performance.now() - began;
  if (answer.status !== 200) throw new Error(`The list was answered with ${answer.status}`);
  await answer.text();
  return time;
}
