import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-app.ts';
import { healthTable, HEALTH_TABLE } from '../support/health-document.ts';
import { HEALTH_RULES } from '../support/health-rules.ts';
import { HealthWorld } from '../support/health-world.ts';

const LABELS: Readonly<Record<string, string>> = {
  not_configured: 'Not configured',
  healthy: 'Healthy',
  degraded: 'Degraded',
  failing: 'Failing',
  paused: 'Paused',
  stale: 'Stale',
  clone: 'Paused on a clone',
  inactive: 'Inactive',
  starting: 'Starting',
};

/** True for a text that has these parts in their order; `...` stands for anything. */
function reads(text: string, wanted: string): boolean {
  const parts = wanted.split('...').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]+')}`).test(text) && (wanted !== '' || text === '');
}

describe('the health of a configuration', () => {
  const world = new HealthWorld();

  beforeEach(() => world.begin());

  afterAll(() => world.close());

  test.each(HEALTH_RULES.map((rule) => [rule.when, rule] as const))('%s', (_when, rule) => {
    rule.arrange(world);
    const { health = '', reason = '' } = world.status();
    expect({
      health: LABELS[health],
      reason,
      reads: reads(reason, rule.reason),
      mail: world.mails().length > 0,
    }).toEqual({
      health: rule.health,
      reason,
      reads: true,
      mail: rule.mail,
    });
    const last = world.mails().at(-1);
    if (rule.mail) expect(last).toBe(`Sumo Logic: Sumo Logic is ${rule.health}`);
  });

  test('is documented rule by rule', () => {
    const document = readFileSync(join(ROOT, HEALTH_TABLE), 'utf8');
    expect(document).toContain(healthTable(HEALTH_RULES));
  });

  test.each(Object.values(LABELS))('has a rule for %s', (label) => {
    expect(HEALTH_RULES.map(({ health }) => health)).toContain(label);
  });
});
