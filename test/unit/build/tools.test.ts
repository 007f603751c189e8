import { runTool } from './run-tool.ts';

describe('the build for another scope', () => {
  test.each([
    'x_sul',
    'X_acme_demo',
    'acme_demo',
    'x_acme_',
    'x_acme_demo_too_long',
    'x_acme_demo; ls',
    '../x_acme_demo',
  ])('refuses %s as a scope name', (scope) => {
    const { status, output } = runTool('build.mjs', '--scope', scope);
    expect(output).toContain(`"${scope}" is no scope name: x_<vendor prefix>_<name>`);
    expect(status).toBe(1);
  });

  test('refuses a scope id that is no sys_id', () => {
    const { status, output } = runTool('build.mjs', '--scope', 'x_acme_demo', '--scope-id', 'abc');
    expect(output).toContain('"abc" is no scope id');
    expect(status).toBe(1);
  });
});

describe('the command line of the tools', () => {
  test('names an option that does not exist, without a stack trace', () => {
    const { status, output } = runTool('build.mjs', '--scop', 'x_acme_demo');
    expect(output).toMatch(/^Unknown option '--scop'/);
    expect(output).not.toContain('    at ');
    expect(status).toBe(1);
  });

  test('says which variables a deployment needs', () => {
    const { status, output } = runTool('deploy.mjs');
    expect(output).toContain('set SN_SDK_INSTANCE_URL, SN_SDK_USER, SN_SDK_USER_PWD');
    expect(status).toBe(1);
  });
});
