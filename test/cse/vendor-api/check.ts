/** A schema in the compact notation of operations.json: a type word, or an object of them. */
export type Schema = string | { [key: string]: Schema };

/** The part of operations.json that checking needs. */
export type Schemas = Record<string, Schema>;

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;

/** Everything in which a value departs from a schema, each with its path; empty when it satisfies it. */
export function departures(value: unknown, schema: Schema, schemas: Schemas, path = 'data'): string[] {
  if (typeof schema === 'object') return objectDepartures(value, schema, schemas, path);
  if (schema.includes(' or ')) {
    const tries = schema.split(' or ').map((one) => departures(value, one, schemas, path));
    return tries.find((found) => found.length === 0) ?? tries.flat();
  }
  if (schema.startsWith('@')) return departures(value, schemas[schema.slice(1)]!, schemas, path);
  if (schema.startsWith('[')) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((one, index) => departures(one, schema.slice(1, -1), schemas, `${path}[${index}]`));
  }
  return isOfType(value, schema) ? [] : [`${path} is ${JSON.stringify(value)?.slice(0, 60)}, not ${schema}`];
}

function objectDepartures(
  value: unknown,
  schema: Record<string, Schema>,
  schemas: Schemas,
  path: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const fields = fieldsOf(schema, schemas);
  const known = new Set(Object.keys(fields).map((key) => key.replace('?', '')));
  const extra = Object.keys(value).filter((key) => !known.has(key));
  const found = extra.map((key) => `${path}.${key} is not in the schema`);
  for (const [key, type] of Object.entries(fields)) {
    const name = key.replace('?', '');
    const one = (value as Record<string, unknown>)[name];
    if (key.endsWith('?') && (one === undefined || one === null)) continue;
    found.push(
      ...(one === undefined
        ? [`${path}.${name} is missing`]
        : departures(one, type, schemas, `${path}.${name}`)),
    );
  }
  return found;
}

function fieldsOf(schema: Record<string, Schema>, schemas: Schemas): Record<string, Schema> {
  const { extends: base, ...own } = schema;
  return typeof base === 'string'
    ? { ...fieldsOf(schemas[base] as Record<string, Schema>, schemas), ...own }
    : own;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'date') return typeof value === 'string' && DATE.test(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (['string', 'number', 'boolean'].includes(type)) return typeof value === type;
  return type.split('|').includes(String(value));
}
