/** Operators of encoded queries that need a value or two fields; ServiceNow documentation, "Operators available for filters and queries". */
export const OPERATORS = [
  'GT_OR_EQUALS_FIELD',
  'LT_OR_EQUALS_FIELD',
  'DOES NOT CONTAIN',
  'ISNOTEMPTY',
  'EMPTYSTRING',
  'STARTSWITH',
  'CHANGESFROM',
  'RELATIVEGT',
  'RELATIVEGE',
  'RELATIVELE',
  'RELATIVELT',
  'RELATIVEEE',
  'VALCHANGES',
  'CHANGESTO',
  'ENDSWITH',
  'NOT LIKE',
  'GT_FIELD',
  'LT_FIELD',
  'CONTAINS',
  'ANYTHING',
  'NSAMEAS',
  'NOTLIKE',
  'BETWEEN',
  'ISEMPTY',
  'NOT IN',
  'SAMEAS',
  'NOTON',
  'LIKE',
  'ON',
  'IN',
  '!=',
  '<=',
  '>=',
  '=',
  '<',
  '>',
] as const;

export type Operator = (typeof OPERATORS)[number];

/** Operators that the platform has and this instance refuses. */
export const REFUSED = [
  'IN_HIERARCHY_DYNAMIC',
  'IN_HIERARCHY',
  'MATCH_PAT',
  'MATCH_RGX',
  'INSTANCEOF',
  'DATEPART',
  'MORETHAN',
  'LESSTHAN',
  'HASVARIABLE',
  'HASITEMVARIABLE',
  'HASQUESTION',
  'DYNAMIC',
  'TOPN',
] as const;

/** Whole segments that the platform has and this instance refuses, by how they begin. */
export const REFUSED_SEGMENTS = ['SUBQUERY', 'ENDSUBQUERY', '123TEXTQUERY321', 'HAVING'] as const;

/** Other spellings of the same operator. */
const SYNONYMS: Record<string, Operator> = {
  CONTAINS: 'LIKE',
  'DOES NOT CONTAIN': 'NOT LIKE',
  NOTLIKE: 'NOT LIKE',
};

const known = new Set<string>(OPERATORS);

/** The operator under its one name; undefined where the platform knows none of that name. */
export function operatorNamed(name: string): Operator | undefined {
  const upper = name.trim().toUpperCase();
  if (SYNONYMS[upper]) return SYNONYMS[upper];
  return known.has(upper) ? (upper as Operator) : undefined;
}
