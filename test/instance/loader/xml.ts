import { XMLParser } from 'fast-xml-parser';

/** One XML element; `text` is its character data, exactly as written. */
export interface XmlNode {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
}

type Ordered = Record<string, Ordered[] | string> & { ':@'?: Record<string, string> };

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  // Scripts outside CDATA are full of entities, and the parser's limits are made for hostile input.
  processEntities: { enabled: true, maxExpandedLength: Infinity, maxTotalExpansions: Infinity },
});

function convert(ordered: Ordered): XmlNode | undefined {
  const tag = Object.keys(ordered).find((key) => key !== ATTRIBUTES);
  if (!tag || tag === TEXT) return undefined;
  const content = ordered[tag];
  const inner = Array.isArray(content) ? content : [];
  const text = inner.map((each) => (typeof each[TEXT] === 'string' ? each[TEXT] : '')).join('');
  const children = inner.map(convert).filter((child) => child !== undefined);
  return { tag, attributes: ordered[ATTRIBUTES] ?? {}, text, children };
}

/** The root element of an XML text. Throws when the text has none. */
export function parseXml(text: string): XmlNode {
  const roots = (parser.parse(text, true) as Ordered[]).map(convert).filter((node) => node !== undefined);
  const root = roots[0];
  if (!root) throw new Error('The XML has no root element');
  return root;
}
