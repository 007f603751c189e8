import { parseArgs } from 'node:util';
import { buildIfStale } from '../support/build-if-stale.ts';
import { measureFanOut } from './fan-out.ts';
import { measure, measureItems, type Measurement } from './ingest.ts';
import { measureList } from './list.ts';
import { measureLoads } from './load.ts';
import { measureOutbox } from './outbox.ts';
import { missedOf, tableOf } from './lines.ts';
import { outboxLines } from './outbox-report.ts';
import { measurePolls, pollLines } from './polls.ts';
import { listTable, loadTable, markdown, missed } from './report.ts';

const USAGE = `Measures the built app on the local instance against the CSE stub, over HTTP between processes.

  npm run bench -- [options]

  --sizes LIST  numbers of Insights (1000,10000); 100000 takes some minutes
  --actions N   Actions that notify about each of 1,000 new Insights (10); 0 leaves the fan-out out
  --json        one JSON object on one line instead of tables
  --help        this text
`;

/** Insights that Actions are notified about. */
const EVENTS = 1000;

/** New Insights with one Action each, and closes of an analyst. */
const ALERTS = 200;
const CLOSES = 2000;

/** Minutes in which ten new Insights arrive each. */
const MINUTES = 91;

/** Records of the list that is opened. */
const ROWS = 100_000;

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      actions: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error('--sizes takes whole numbers, comma separated');
  const actions = Number(values.actions);
  if (!Number.isInteger(actions) || actions < 0 || actions > 100) throw new Error('--actions takes 0 to 100');
  buildIfStale();
  const results: Measurement[] = [];
  for (const size of sizes) {
    process.stderr.write(`${size} Insights, limiter off\n`);
    results.push(await measure(size, { limited: false }));
  }
  process.stderr.write(`${sizes[0]} Insights, limiter on\n`);
  const paced = await measure(sizes[0] ?? 1000, { limited: true });
  process.stderr.write(`${sizes[0]} Insights with configuration items\n`);
  const items = await measureItems(sizes[0] ?? 1000);
  if (actions > 0) process.stderr.write(`${EVENTS} Insights to ${actions} Actions\n`);
  const fanOut = actions > 0 ? await measureFanOut(EVENTS, actions) : null;
  process.stderr.write(`the outbox: ${ALERTS} alerts, ${CLOSES} closes\n`);
  const outbox = measureOutbox(ALERTS, CLOSES, CLOSES);
  process.stderr.write(`polls: ${MINUTES} minutes, and ${CLOSES} Insights at once\n`);
  const polls = measurePolls(MINUTES, CLOSES);
  process.stderr.write('loading each module\n');
  const loads = measureLoads();
  process.stderr.write(`a list of ${ROWS} records\n`);
  const list = await measureList(ROWS);
  for (const problem of [
    ...missed(results, paced, fanOut),
    ...missedOf(outboxLines(outbox)),
    ...missedOf(pollLines(polls)),
  ]) {
    process.stderr.write(`target missed: ${problem}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ results, paced, items, fanOut, outbox, polls, loads, list })}\n`
      : `${markdown(results, paced, items, fanOut)}\n${tableOf("Outbox, by the instance's clock", outboxLines(outbox))}\n${tableOf('Polls', pollLines(polls))}\n${loadTable(loads)}\n${listTable(list)}`,
  );
}
