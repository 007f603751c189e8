import type { Instance, Row } from '../instance/index.ts';

/** What a user sees after a button was pressed. */
export interface Pressed {
  messages: string[];
  /** A message is red. */
  isError: boolean;
  /** The form was opened again. */
  redirected: boolean;
}

/**
 * Presses the button of a form, as the platform does it: for a user with one of its roles, while its condition is met.
 * Undefined where the form does not show it.
 */
export function press(
  instance: Instance,
  name: string,
  table: string,
  row: Row,
  user: string,
): Pressed | undefined {
  const { platform } = instance;
  const [action] = instance.table('sys_ui_action').find(`name=${name}^table=${table}^active=true`);
  const who = platform.users.byName(user);
  if (!action || !who) throw new Error(`no action ${name} on ${table}, or no user ${user}`);
  const roles = instance.table('sys_ui_action_role').find(`sys_ui_action=${action.sys_id}`);
  const names = roles.map(
    (role) => instance.table('sys_user_role').get(role['sys_user_role'] ?? '')?.['name'],
  );
  if (names.length === 0) throw new Error(`${name} asks for no role`);
  if (!names.some((role) => who.roles.has(role ?? ''))) return undefined;
  return platform.transaction({ user: who, kind: 'request', interactive: true }, (tx) => {
    const current = platform.glide.over(tx, table, row, { previous: row }).proxy;
    let redirected = false;
    const variables = { current, action: { setRedirectURL: () => (redirected = true) } };
    const run = (script: string): unknown =>
      platform.sandbox.run(tx, 'x_sul_sumo_logic_s', name, script, variables).value;
    if (run(action['condition'] ?? '') !== true) return undefined;
    run(action['script'] ?? '');
    const isError = tx.messages.some(({ level }) => level === 'error');
    return { messages: tx.messages.map(({ text }) => text), isError, redirected };
  });
}
