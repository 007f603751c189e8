export { addMonths, evaluateValue } from './dynamic-values.ts';
export { resolveField, shownText, type Field } from './fields.ts';
export { compareStored } from './compare.ts';
export { operatorNamed } from './operators.ts';
export { formatQuery, parseQuery } from './parse.ts';
export { NO_ROWS, isValidQuery, matching, matchesRow, selectRows } from './select.ts';
