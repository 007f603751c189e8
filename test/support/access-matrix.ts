import type { Instance, Row, Transaction } from '../instance/index.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** Who is asked about: heading of the column, user of the local instance. */
export const WHO = [
  ['No role', 'no.role'],
  ['Viewer', 'sumo.viewer'],
  ['SIR analyst', 'sir.analyst'],
  ['App admin', 'sumo.admin'],
  ['Action admin', 'sumo.actions'],
  ['CSE user', 'sumo.cse_webhook'],
  ['Platform admin', 'admin'],
] as const;

/** One line of the matrix: what is asked for, and what each user may do with it. */
export interface Line {
  subject: string;
  cells: string[];
}

export interface Section {
  title: string;
  about: string;
  lines: Line[];
}

type Operation = 'read' | 'create' | 'write' | 'delete';

/** What the access controls of the built app grant, as the local instance evaluates them. */
export class AccessMatrix {
  constructor(readonly instance: Instance) {
    instance.table('sys_user').insert({ user_name: 'no.role', user_password: 'no.role', active: 'true' });
  }

  sections(): Section[] {
    return [
      this.section(
        'Tables',
        'R read, C create, W write, D delete: by forms, lists and web services.',
        this.tables(),
      ),
      this.section(
        'Columns',
        'Columns with rules of their own: R read, W write, Q name in a query.',
        this.columns(),
      ),
      this.section(
        'Queries along references',
        'Q where a query may name the path: each step and the column must be readable.',
        this.paths(),
      ),
      this.section('Import Set API', 'Y where a row may be posted.', this.imports()),
      this.section('REST resources', 'Y where the resource may be called.', this.resources()),
      this.section(
        'Buttons',
        'Y where a role shows the button on a record that may be read.',
        this.buttons(),
      ),
      this.section('Properties', 'R read, W write, by the roles of the property.', this.properties()),
      this.section('Script includes', 'Y where a browser may call it.', this.includes()),
    ];
  }

  tableNames(): string[] {
    const { schema } = this.instance.platform;
    return schema
      .tables()
      .filter((name) => name.startsWith(`${SCOPE}_`))
      .sort();
  }

  may(user: string, operation: Operation, table: string, column?: string): boolean {
    return this.as(user, (tx) => this.instance.platform.acl.can(tx, operation, table, undefined, column));
  }

  mayQuery(user: string, path: string, table: string): boolean {
    const { schema, acl } = this.instance.platform;
    const [column = '', ...rest] = path.split('.');
    if (!this.as(user, (tx) => acl.canQuery(tx, 'query_range', table, column))) return false;
    const target = schema.column(table, column)?.reference ?? '';
    return rest.length === 0 || this.mayQuery(user, rest.join('.'), target);
  }

  /** Columns of the app that a rule of their own guards. */
  guarded(): [table: string, column: string][] {
    const names = this.instance
      .table('sys_security_acl')
      .find('')
      .map((row) => row['name'] ?? '')
      .filter((name) => name.startsWith(`${SCOPE}_`) && name.includes('.'));
    return [...new Set(names)].sort().map((name) => name.split('.') as [string, string]);
  }

  private as<T>(user: string, work: (tx: Transaction) => T): T {
    const { platform } = this.instance;
    const found = platform.users.byName(user);
    if (!found) throw new Error(`No user ${user}`);
    return platform.transaction({ user: found, kind: 'request', interactive: true }, work);
  }

  private section(title: string, about: string, lines: Line[]): Section {
    return { title, about, lines };
  }

  private line(subject: string, cell: (user: string) => string): Line {
    return { subject, cells: WHO.map(([, user]) => cell(user) || '-') };
  }

  private tables(): Line[] {
    const letters: [Operation, string][] = [
      ['read', 'R'],
      ['create', 'C'],
      ['write', 'W'],
      ['delete', 'D'],
    ];
    return this.tableNames().map((table) =>
      this.line(short(table), (user) =>
        letters.map(([operation, letter]) => (this.may(user, operation, table) ? letter : '')).join(''),
      ),
    );
  }

  private columns(): Line[] {
    return this.guarded().map(([table, column]) =>
      this.line(`${short(table)}.${column}`, (user) =>
        [
          this.may(user, 'read', table, column) ? 'R' : '',
          this.may(user, 'write', table, column) ? 'W' : '',
          this.mayQuery(user, column, table) ? 'Q' : '',
        ].join(''),
      ),
    );
  }

  /** Every reference of one of our tables, or of an incident's deliveries, to a column that is guarded. */
  private paths(): Line[] {
    const { schema } = this.instance.platform;
    const guarded = [...this.guarded(), [`${SCOPE}_configuration`, 'access_id'] as [string, string]];
    return this.tableNames().flatMap((table) =>
      schema
        .columns(table)
        .flatMap(({ name, reference }) =>
          guarded
            .filter(([target]) => target === reference)
            .map(([, column]) =>
              this.line(`${short(table)}: ${name}.${column}`, (user) =>
                this.mayQuery(user, `${name}.${column}`, table) ? 'Q' : '',
              ),
            ),
        ),
    );
  }

  private imports(): Line[] {
    const { schema } = this.instance.platform;
    return this.tableNames()
      .filter((table) => schema.lineage(table).includes('sys_import_set_row'))
      .map((table) =>
        this.line(short(table), (user) =>
          schema.table(table).access.webService && this.may(user, 'create', table) ? 'Y' : '',
        ),
      );
  }

  private resources(): Line[] {
    const { acl } = this.instance.platform;
    return this.instance
      .table('sys_ws_operation')
      .find('ORDERBYoperation_uri')
      .map((row) =>
        this.line(`${row['http_method'] ?? ''} ${row['operation_uri'] ?? ''}`, (user) => {
          const rules = (row['enforce_acl'] ?? '').split(',').filter(Boolean);
          const open = row['requires_authentication'] === '0' || row['requires_acl_authorization'] === '0';
          return open || this.as(user, (tx) => rules.some((rule) => acl.passes(tx, rule))) ? 'Y' : '';
        }),
      );
  }

  private buttons(): Line[] {
    const roles = this.rolesOf('sys_ui_action_role', 'sys_ui_action');
    return this.instance
      .table('sys_ui_action')
      .find(`sys_scope.scope=${SCOPE}^ORDERBYtable^ORDERBYname`)
      .map((row) =>
        this.line(`${short(row['table'] ?? '')}: ${row['name'] ?? ''}`, (user) => {
          const wanted = roles.get(row.sys_id) ?? [];
          const has = this.as(user, (tx) => [...wanted, 'admin'].some((role) => tx.user.roles.has(role)));
          return (wanted.length === 0 || has) && this.may(user, 'read', row['table'] ?? '') ? 'Y' : '';
        }),
      );
  }

  private properties(): Line[] {
    const holds = (user: string, list: string): boolean =>
      this.as(user, (tx) => ['admin', ...list.split(',')].some((role) => tx.user.roles.has(role)));
    return this.instance
      .table('sys_properties')
      .find(`nameSTARTSWITH${SCOPE}.^ORDERBYname`)
      .map((row) =>
        this.line(short(row['name'] ?? ''), (user) =>
          [
            holds(user, row['read_roles'] ?? '') ? 'R' : '',
            holds(user, row['write_roles'] ?? '') ? 'W' : '',
          ].join(''),
        ),
      );
  }

  private includes(): Line[] {
    return this.instance
      .table('sys_script_include')
      .find('ORDERBYname')
      .map((row) => this.line(row['name'] ?? '', () => (row['client_callable'] === '1' ? 'Y' : '')));
  }

  private rolesOf(table: string, column: string): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const row of this.instance.table(table).find('')) {
      const role = this.instance.table('sys_user_role').get(row['sys_user_role'] ?? '') as Row | undefined;
      const owner = row[column] ?? '';
      found.set(owner, [...(found.get(owner) ?? []), role?.['name'] ?? '']);
    }
    return found;
  }
}

function short(name: string): string {
  return name.replace(new RegExp(`^${SCOPE}[_.]`), '');
}

/** The matrix as in docs/access.md. */
export function asMarkdown(sections: readonly Section[]): string {
  const head = WHO.map(([name]) => name);
  const parts = sections.map(({ title, about, lines }) => {
    const rows = [
      ['', ...head],
      ['---', ...head.map(() => '---')],
      ...lines.map(({ subject, cells }) => [subject, ...cells]),
    ];
    return `## ${title}\n\n${about}\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  });
  return `# Who may do what

Made from the built app by \`npm run generate:access\`; a test keeps it true. Names of tables and properties are without the scope.
Users hold one role each; \`-\` is nothing. Scripts of the application are not bound by access controls, and what a business rule
refuses besides is not shown.

${parts.join('\n')}`;
}
