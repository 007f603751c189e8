import { lineOf, runChecks } from '../../../src/server/setup/check.ts';
import { INSTANCE_CHECKS } from '../../../src/server/setup/instance-checks.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const found = (ports: FakePorts): string[] =>
  runChecks(INSTANCE_CHECKS, { row: aRow({}), configuration: null, problem: '', ports }).map(lineOf);

describe('the checks of the instance', () => {
  it('name the plugin where Security Incident Response is not installed', () => {
    const ports = fakePorts(0);
    ports.rows.lack('sn_si_incident');
    expect(found(ports)).toContain(
      'Error Security Incident Response is not installed: install the plugin com.snc.security_incident and this application again',
    );
  });

  it('refuse another application that turns Insights into incidents, and only such a one', () => {
    const ports = fakePorts(0);
    const scopes = ports.rows.table('sys_scope');
    scopes.set('1', { scope: 'x_sul_sumo_logic_s' });
    scopes.set('2', { scope: 'x_sul_sumo_logic_itsm' });
    ports.rows.lack('x_sul_sumo_logic_itsm_sumo_logic_insights');
    expect(found(ports)).toContain('OK No other application creates Security Incidents from Insights');
    scopes.set('3', { scope: 'x_579138_sumo_logi' });
    expect(found(ports)).toContain(
      'Error Another application also creates Security Incidents from Insights: x_579138_sumo_logi: uninstall one of the two',
    );
  });

  it('leave no row behind, and say so where rows cannot be staged', () => {
    const ports = fakePorts(0);
    expect(found(ports)).toContain('OK Insights can be staged');
    const staging = 'x_sul_sumo_logic_s_sumo_logic_insights';
    expect(ports.rows.table(staging).size).toBe(0);
    ports.rows.refuse(staging);
    expect(found(ports)).toContainEqual(expect.stringMatching(/^Error The platform did not store a row/));
  });

  it('warn where the instance does not know its own address', () => {
    const ports = fakePorts(0);
    ports.settings.instanceUrl = () => '/';
    expect(found(ports)).toContainEqual(
      expect.stringMatching(/^Warning The property glide\.servlet\.uri is empty/),
    );
  });

  it('say whether a clone could be distinguished from this instance', () => {
    const ports = fakePorts(0);
    expect(found(ports)).toContain(
      'OK A clone of this instance, acme (https://acme.service-now.com/), will not poll or send',
    );
    ports.settings.instance = () => ({ id: '', name: '', url: 'https://acme.service-now.com/' });
    expect(found(ports)).toContain(
      'Warning The properties instance_id and instance_name cannot be read: A clone of this instance that keeps its address would also poll and send: set the configuration of a clone inactive before it runs',
    );
    ports.settings.instance = () => ({ id: '', name: '', url: '' });
    expect(found(ports)).toContainEqual(
      expect.stringMatching(/^Warning .* cannot be read: A clone of this instance would also poll/),
    );
  });
});
