import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientInstance, describeWith, type ClientInstance } from './instance.ts';
import { run } from './run.ts';

/** A play whose tasks use the module `ansible.builtin.uri`; Ansible reads JSON where it reads YAML. */
function play(tasks: object[]): string {
  const defaults = {
    'ansible.builtin.uri': {
      url_username: 'admin',
      url_password: 'admin',
      force_basic_auth: true,
      ca_path: '{{ certificate }}',
      body_format: 'json',
      return_content: true,
    },
  };
  return JSON.stringify([
    { hosts: 'localhost', connection: 'local', gather_facts: false, module_defaults: defaults, tasks },
  ]);
}

const uri = (name: string, parameters: object, more: object = {}): object => ({
  name,
  'ansible.builtin.uri': parameters,
  ...more,
});

const TASKS = [
  uri(
    'make',
    {
      url: '{{ instance }}/api/now/table/incident',
      method: 'POST',
      body: { short_description: 'Made by Ansible' },
      status_code: 201,
    },
    { register: 'made' },
  ),
  uri(
    'change',
    {
      url: '{{ instance }}/api/now/table/incident/{{ made.json.result.sys_id }}',
      method: 'PATCH',
      body: { state: '2' },
    },
    { register: 'changed', failed_when: "changed.json.result.state != '2'" },
  ),
  uri(
    'find',
    {
      url: '{{ instance }}/api/now/table/incident?sysparm_query=state=2&sysparm_fields=number&sysparm_display_value=true',
    },
    { register: 'found', failed_when: 'found.json.result[0].number != made.json.result.number' },
  ),
  uri('see what is missing', {
    url: '{{ instance }}/api/now/table/incident/00000000000000000000000000000000',
    status_code: 404,
  }),
];

describeWith('ansible-playbook', 'REQUIRE_ANSIBLE')('the module uri of Ansible', () => {
  let served: ClientInstance;

  beforeAll(async () => {
    served = await clientInstance();
  });

  afterAll(() => served.close());

  test('makes, changes and finds an incident', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'play-')), 'play.json');
    writeFileSync(file, play(TASKS));
    const variables = JSON.stringify({ instance: served.url, certificate: served.certificateFile });
    const args = ['-i', 'localhost,', '-e', variables, file];
    const ended = await run('ansible-playbook', args, { ANSIBLE_LOCALHOST_WARNING: 'false' });
    expect([ended.code, ended.stdout.match(/ok=\d+ .*/)?.[0]]).toEqual([
      0,
      expect.stringMatching(/^ok=4 .*failed=0/),
    ]);
    expect(served.instance.table('incident').find('short_description=Made by Ansible')).toHaveLength(1);
  });
});
