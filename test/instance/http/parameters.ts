/** Query parameters of a request, each as its last text. */
export type Query = Record<string, string>;

/** What the `sysparm_` parameters of the Table API ask for. */
export interface TableParameters {
  fields?: string[];
  limit: number;
  offset: number;
  displayValue: 'false' | 'true' | 'all';
  excludeReferenceLink: boolean;
  inputDisplayValue: boolean;
  suppressPagination: boolean;
  noCount: boolean;
}

/** Rows of a list when the request names no limit, as documented for the Table API. */
const DEFAULT_LIMIT = 10_000;

function whole(text: string | undefined, fallback: number): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : fallback;
}

/** The raw query object of a request with one text for each name. */
export function toQuery(raw: unknown): Query {
  const entries = Object.entries((raw ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]),
  );
}

/** Reads the parameters; what is missing or malformed takes its documented default. */
export function tableParameters(query: Query): TableParameters {
  const display = query.sysparm_display_value;
  const fields = (query.sysparm_fields ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    ...(fields.length > 0 ? { fields } : {}),
    limit: whole(query.sysparm_limit, DEFAULT_LIMIT),
    offset: whole(query.sysparm_offset, 0),
    displayValue: display === 'true' || display === 'all' ? display : 'false',
    excludeReferenceLink: query.sysparm_exclude_reference_link === 'true',
    inputDisplayValue: query.sysparm_input_display_value === 'true',
    suppressPagination: query.sysparm_suppress_pagination_header === 'true',
    noCount: query.sysparm_no_count === 'true',
  };
}
