/** Formats of the platform's REST APIs (ServiceNow documentation, "REST APIs": Data format headers). */
export type Format = 'json' | 'xml';

const FORMATS: Record<string, Format> = {
  '*/*': 'json',
  'application/*': 'json',
  'application/json': 'json',
  'application/xml': 'xml',
};

/** The format that an Accept header prefers, JSON without one; undefined where it takes none of them. */
export function formatOf(accept = ''): Format | undefined {
  if (accept.trim() === '') return 'json';
  return acceptedTypes(accept)
    .map((type) => FORMATS[type])
    .find((format) => format !== undefined);
}

/** The media types of an Accept header, the preferred one first; those with q=0 are left out. */
export function acceptedTypes(accept: string): string[] {
  const entries = accept.split(',').map((entry) => {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const wanted = entries.filter(({ quality }) => quality > 0);
  return wanted.sort((one, other) => other.quality - one.quality).map(({ type }) => type);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The XML text of an answer: `result` elements within `response`, one for each record of a list. */
export function toXml(body: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element('response', body)}`;
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => element(name, each)).join('');
  if (value === null || value === undefined || value === '') return `<${name}/>`;
  const inner =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([child, each]) => element(child, each))
          .join('')
      : String(value as string).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<${name}>${inner}</${name}>`;
}
