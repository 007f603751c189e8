import { describeInsight } from '../../../src/server/actions/describe.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { createCseClient } from '../../../src/server/cse/client.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import { requestsOf, settingsFor } from '../../support/action-settings.ts';
import { anEvent } from '../../support/action-events.ts';
import { anInsight } from '../../support/insights.ts';
import { anAnswer } from '../../support/ports.ts';

const CLOCK = { now: () => Date.UTC(2026, 0, 15, 12, 0, 0) };
const RECORDS = '[{"flow":9007199254740993,"bytes":18446744073709551615,"ratio":1.50,"score":1E5}]';

/** An Insight as CSE answers with it: JSON in which the numbers of the records are written in their own way. */
function answered(): string {
  const signals = [{ id: 's', name: 'S', allRecords: 'RECORDS' }];
  return JSON.stringify({ data: anInsight({ signals }), errors: [] }).replace('"RECORDS"', RECORDS);
}

test.each(['aws_sns', 'demisto', 'http_post_v2', 'slack_webhook'])(
  '%s gets the numbers of the records digit by digit',
  (name) => {
    const type = ACTION_TYPES.find((each) => each.type === name)!;
    const http = { send: () => anAnswer(200, answered()) };
    const credentials = { api: 'https://api.example.com', accessId: 'a', accessKey: 'b' };
    const client = createCseClient(http, CLOCK, createPace(CLOCK, ''), credentials);
    const insight = describeInsight(client.getWholeInsight('x'), 'https://cse.example.com');
    const settings = settingsFor(name, { include_signals: true, include_records: true });
    const [request] = requestsOf(type, { ...anEvent(), insight }, settings);
    // Within a text of JSON or a form, quotes are escaped, each level again; the Slack Webhook indents.
    const plain = decodeURIComponent(request!.body).replace(/\\n|[\\\s]/g, '');
    expect(plain).toContain(RECORDS.slice(1, -1));
  },
);
