import type { Configuration } from '../../../../src/server/configuration/configuration.ts';
import { nextFollowed } from '../../../../src/server/sync/follow/followed.ts';
import { TABLE } from '../../../../src/server/core/names.ts';
import { fakePorts } from '../../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 31, 12, 0, 0);

/** Ids of the Insights that are read again, of one with these columns. */
function followed(values: Record<string, string>): string[] {
  const ports = fakePorts(NOW);
  const columns = {
    configuration: 'own',
    insight_id: 'INSIGHT-1',
    'incident.active': 'true',
    'incident.sys_id': 'i',
    ...values,
  };
  ports.rows.table(TABLE.insight).set('a', columns);
  return nextFollowed('', { id: 'own' } as Configuration, ports).map(({ insightId }) => insightId);
}

describe('the Insights that are read again', () => {
  const LONG_AGO = '2026-01-15 12:00:00';

  test.each([
    ['has an open incident', { state: 'ingested', status: 'new' }, true],
    ['has a closed incident', { state: 'ingested', status: 'new', 'incident.active': 'false' }, false],
    [
      'was closed within a week',
      { state: 'closed', status: 'closed', sys_updated_on: '2026-01-26 12:00:00' },
      true,
    ],
    ['was closed before that', { state: 'closed', status: 'closed', sys_updated_on: LONG_AGO }, false],
    [
      'was marked as closed long ago, and its incident never updated',
      { state: 'closed', status: 'new', sys_updated_on: LONG_AGO },
      true,
    ],
  ])('have each that %s: %j', (_which, values, isRead) => {
    expect(followed(values)).toEqual(isRead ? ['INSIGHT-1'] : []);
  });
});
