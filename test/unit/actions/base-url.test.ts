import { originProblem, withoutAdded } from '../../../src/server/actions/base-url.ts';
import { requestsOf, settingsFor } from '../../support/action-settings.ts';
import { anEvent } from '../../support/action-events.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';

describe('an address that was pasted whole', () => {
  test.each([
    [
      'pagerduty',
      'base_url',
      'https://events.eu.pagerduty.com/v2/enqueue',
      'https://events.eu.pagerduty.com/v2/enqueue',
    ],
    ['pagerduty', 'base_url', 'https://events.pagerduty.com/', 'https://events.pagerduty.com/v2/enqueue'],
    ['slack', 'base_url', 'https://slack-gov.com/api/', 'https://slack-gov.com/api/chat.postMessage'],
    [
      'slack',
      'base_url',
      ' https://slack.com/api/chat.postMessage?x=1',
      'https://slack.com/api/chat.postMessage',
    ],
    [
      'hipchat',
      'base_url',
      'https://chat.corp.example/v2/room/7/notification',
      'https://chat.corp.example/v2/room/',
    ],
    [
      'recorded_future',
      'base_url',
      'https://api.recordedfuture.com/v2',
      'https://api.recordedfuture.com/soar/v3/enrichment',
    ],
    [
      'demisto',
      'url',
      'https://xsoar.corp.example/incident/json',
      'https://xsoar.corp.example/incident/json',
    ],
    [
      'demisto',
      'url',
      'https://xsoar.corp.example/acc_soc/incident',
      'https://xsoar.corp.example/acc_soc/incident/json',
    ],
    [
      'demisto',
      'url',
      'https://api-soc.xdr.example/xsoar/public/v1',
      'https://api-soc.xdr.example/incident/json',
    ],
    ['demisto', 'url', 'https://soc.corp.example/xsoar/', 'https://soc.corp.example/xsoar/incident/json'],
    ['demisto', 'url', 'https://xsoar.corp.example/#/home', 'https://xsoar.corp.example/incident/json'],
  ])('of %s, %s %p is cut to what is meant', (name, column, pasted, called) => {
    const type = ACTION_TYPES.find((each) => each.type === name)!;
    const event = anEvent({}, { entity: { entityType: '_ip', value: '9.9.9.9' } });
    const [request] = requestsOf(type, event, settingsFor(name, { [column]: pasted }));
    expect(request!.url.slice(0, called.length)).toBe(called);
  });

  test.each([
    ['https://events.pagerduty.com/services/P123', 'it must read https://<host>, without a path'],
    ['https://events.pagerduty.com/v2/enqueue/', ''],
    ['https://events.pagerduty.com', ''],
    ['https://relay.corp.example/pagerduty', ''],
  ])('%p is refused where nobody can know what is meant', (pasted, problem) => {
    expect(originProblem(pasted, ['v2'], ['pagerduty.com'])).toBe(problem);
  });

  test('a word in the name of a host is none in its path', () => {
    expect(withoutAdded('https://api.example.com/api/x', ['api'])).toBe('https://api.example.com');
    expect(withoutAdded('api.example.com//', ['api'])).toBe('api.example.com');
  });
});
