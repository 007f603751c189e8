import type { Row, Values } from '../../platform/ports.d.ts';

/** A configuration as it would be with other values: judged like a stored one, and never saved. */
export function withValues(
  row: Row<'configuration'>,
  values: Values<'configuration'>,
  key = '',
): Row<'configuration'> {
  const given: Readonly<Record<string, string | undefined>> = values;
  return {
    id: row.id,
    table: row.table,
    text: (column) =>
      (given[column] as ReturnType<typeof row.text<typeof column>> | undefined) ?? row.text(column),
    display: (column) => given[column] ?? row.display(column),
    journal: (column) => row.journal(column),
    integer: (column) => row.integer(column),
    flag: (column) => row.flag(column),
    time: (column) => row.time(column),
    secret: (column) => (key === '' ? row.secret(column) : key),
    save: () => false,
  };
}
