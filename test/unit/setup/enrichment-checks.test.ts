import { lineOf, runChecks } from '../../../src/server/setup/check.ts';
import { ENRICHMENT_CHECKS } from '../../../src/server/setup/enrichment-checks.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const ALL_ON = {
  configuration_items: 'create',
  attack_links: 'true',
  observables: 'true',
  affected_users: 'true',
};
const RULES = 'sn_sec_cmn_ci_lookup_rule';
const LACKING = [RULES, 'sn_ti_stix2_attack_pattern', 'sn_ti_observable', 'sn_si_m2m_task_affected_user'];

const found = (ports: FakePorts, columns: Record<string, string> = ALL_ON): string[] =>
  runChecks(ENRICHMENT_CHECKS, { row: aRow(columns), configuration: null, problem: '', ports }).map(lineOf);

describe('the checks of what incidents are enriched with', () => {
  it('warn of each part whose tables this instance lacks', () => {
    const ports = fakePorts(0);
    for (const table of LACKING) ports.rows.lack(table);
    const lines = found(ports);
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Warning This instance has no CI Lookup Rules',
      'Warning Threat Intelligence is not installed, so ATT&CK links are skipped',
      'Warning Threat Intelligence is not installed, so Observables are skipped',
      'Warning This instance has no list of affected users',
    ]);
  });

  it('say nothing of what is switched off', () => {
    expect(found(fakePorts(0), { configuration_items: 'off' })).toEqual([]);
  });

  it('look for active CI Lookup Rules of the own source, and name the action that makes some', () => {
    const ports = fakePorts(0);
    const lacking =
      /^Warning No CI Lookup Rule of the source "Sumo Logic CSE" is active: press Create CI Lookup Rules/;
    ports.rows.table(RULES).set('1', { active: 'true', source: 'of another' });
    expect(found(ports)[0]).toMatch(lacking);
    ports.rows.table('sn_sec_int_integration').set('own', { name: 'Sumo Logic CSE' });
    ports.rows.table(RULES).set('2', { active: 'false', source: 'own' });
    expect(found(ports)[0]).toMatch(lacking);
    ports.rows.table(RULES).set('3', { active: 'true', source: 'own' });
    expect(found(ports)[0]).toBe('OK CI Lookup Rules of the source "Sumo Logic CSE" are active');
  });

  it('look for the discovery source among the choices, where items are created', () => {
    const ports = fakePorts(0, { ci_discovery_source: 'Sumo Logic' });
    const source = (): string | undefined => found(ports).find((line) => /discovery source/.test(line));
    expect(source()).toMatch(
      /^Warning The discovery source Sumo Logic is not a choice .*: add the choice to/,
    );
    expect(found(ports, { ...ALL_ON, configuration_items: 'match' }).join()).not.toMatch(/discovery source/);
    ports.rows.table('sys_choice').set('1', {
      name: 'cmdb_ci',
      element: 'discovery_source',
      value: 'Sumo Logic',
      inactive: 'false',
    });
    expect(source()).toMatch(/^OK /);
  });

  it('distinguish Threat Intelligence without techniques from one that is loaded', () => {
    const ports = fakePorts(0);
    const techniques = ports.rows.table('sn_ti_stix2_attack_pattern');
    expect(found(ports)).toContainEqual(
      expect.stringMatching(/^Warning Threat Intelligence contains no ATT&CK techniques: execute/),
    );
    techniques.set('1', { name: 'Phishing' });
    expect(found(ports)).toContain('OK ATT&CK techniques are loaded');
  });

  it('find the tables of observables and affected users', () => {
    const ports = fakePorts(0);
    for (const name of ['sn_ti_observable', 'sn_ti_m2m_task_observable', 'sn_si_m2m_task_affected_user'])
      ports.rows.table(name);
    const lines = found(ports);
    expect(lines).toContain('OK Observables can be read');
    expect(lines).toContain('OK Affected users can be read');
  });
});
