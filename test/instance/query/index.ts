export { addMonths, evaluateValue } from './dynamic-values.ts';
export { resolveField, shownText } from './fields.ts';
export { operatorNamed } from './operators.ts';
export { formatQuery, parseQuery } from './parse.ts';
export { NO_ROWS, isValidQuery, matching, matchesRow, selectRows } from './select.ts';
