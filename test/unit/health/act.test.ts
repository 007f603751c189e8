import { TABLE } from '../../../src/server/core/names.ts';
import { act } from '../../../src/server/health/act.ts';
import type { Rights } from '../../../src/server/platform/ports.d.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const may = (write: boolean): Rights => ({
  onRecord: () => ({ read: true, create: write, write, delete: write }),
  readsColumn: () => true,
});

function world(): { ports: FakePorts; events: string[] } {
  const ports = fakePorts(NOW);
  const events: string[] = [];
  Object.assign(ports.events, {
    continueAt: () => events.push('poll'),
    deliverAt: () => events.push('deliver'),
  });
  ports.rows.put(TABLE.configuration, { name: 'A & B', active: 'true' }, 'north');
  ports.rows.put(
    TABLE.status,
    { configuration: 'A & B', paused_until: '2026-01-15 13:00:00', auth_failures: '3' },
    ports.deriveId('status north'),
  );
  return { ports, events };
}

describe('a button of the Health page', () => {
  it('resumes what the button of Sumo Status resumes, and says so as text', () => {
    const { ports, events } = world();
    const { status, body } = act('resume', 'north', ports, may(true));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^A & B is resumed\. Within a minute/),
    });
    expect(ports.rows.table(TABLE.status).get(ports.deriveId('status north'))).toMatchObject({
      ...{ paused_until: '', auth_failures: '0' },
    });
    expect(events).toContain('poll');
  });

  it('resumes an Action that has stopped, and does nothing for one that sends', () => {
    const { ports } = world();
    ports.rows.put(TABLE.action, { name: 'Page', stopped: 'true' }, 'page');
    expect(act('resumeAction', 'page', ports, may(true)).body.ok).toBe(true);
    expect(ports.rows.table(TABLE.action).get('page')).toMatchObject({ stopped: 'false' });
    expect(act('resumeAction', 'page', ports, may(true)).body).toEqual({
      ok: false,
      message: 'The Action is sending already.',
    });
  });

  it('takes nothing over that belongs to this instance already', () => {
    expect(act('takeOver', 'north', world().ports, may(true)).body).toEqual({
      ok: false,
      message: 'This instance works for the configuration already.',
    });
  });

  it('does nothing for a user who may not write the configuration', () => {
    const { ports } = world();
    for (const name of ['validate', 'resume', 'takeOver'])
      expect([name, act(name, 'north', ports, may(false)).status]).toEqual([name, 403]);
  });

  it.each(['unheard of', 'toString', ''])('named "%s" is not known', (name) => {
    expect(act(name, 'north', world().ports, may(true)).status).toBe(404);
  });

  it('of a record that is gone says so', () => {
    for (const name of ['validate', 'resume', 'takeOver', 'resumeAction'])
      expect(act(name, 'gone', world().ports, may(true)).body).toMatchObject({
        ok: false,
        message: 'This record does not exist any more. Load the page again.',
      });
  });
});
