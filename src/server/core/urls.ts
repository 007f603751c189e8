/** Path of a record's form, below the address of the instance. */
export function recordUrl(table: string, id: string): string {
  return `/${table}.do?sys_id=${id}`;
}

/** Path of a list. */
export function listUrl(table: string, query: string): string {
  return `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}`;
}
