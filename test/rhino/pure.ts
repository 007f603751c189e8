import { ACTION_TYPES } from '../../src/server/actions/registry.ts';
import { reduceInsight } from '../../src/server/actions/reduce.ts';
import { urlProblem, type UrlRules } from '../../src/server/actions/target-url.ts';
import type { ActionEvent, ActionSettings, Json, ActionType } from '../../src/server/actions/types.d.ts';
import { hexOfBytes, utf8Bytes } from '../../src/server/core/base64.ts';
import { sourceOf } from '../../src/server/cse/source.ts';
import { parseInsight } from '../../src/server/cse/parse.ts';
import { idQuery, restrictsCreated, windowQuery } from '../../src/server/cse/query.ts';
import { formatDateTime, parseDateTime } from '../../src/server/core/date.ts';
import { parseExactJson } from '../../src/server/core/exact-number.ts';
import { oneLine, stagedText } from '../../src/server/core/inert.ts';
import { isNestedDeeply, jsonText, parseJson, wellFormed } from '../../src/server/core/json.ts';
import { redact } from '../../src/server/core/redact.ts';
import { hmacSha256Base64, sha256 } from '../../src/server/core/sha256.ts';
import { attackOf } from '../../src/server/transform/attack.ts';
import { describe } from '../../src/server/transform/description.ts';
import { machinesOf } from '../../src/server/transform/machines.ts';
import { observablesOf } from '../../src/server/transform/observables.ts';
import { stagingValues } from '../../src/server/transform/staging-row.ts';
import { clip, escapeHtml, readable } from '../../src/server/core/text.ts';
import { sendersOf, usersOf } from '../../src/server/transform/users.ts';

/** The pure parts of the app as functions of JSON: the same text runs in V8 and in Rhino. */

type Settings = Readonly<Record<string, string | boolean>>;

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const URL = 'https://service.us2.sumologic.com/sec/insight/x';
const CONTEXT = {
  ...{ configuration: 'c', run: 'r', linkBack: true, console: 'https://service.us2.sumologic.com' },
  ...{
    company: '',
    assignmentGroup: '',
    incidentState: '',
    observables: 'all' as const,
    material: null,
    actions: '',
  },
};
const TOOLS = {
  now: NOW,
  sha256Hex: (text: string): string => hexOfBytes(sha256(utf8Bytes(text))),
  hmacBase64: hmacSha256Base64,
};

function actionType(type: string): ActionType {
  const found = ACTION_TYPES.find((each) => each.type === type);
  if (found === undefined) throw new Error(`There is no type ${type}`);
  return found;
}

function settingsOf(values: Settings): ActionSettings {
  const text = (field: string): string => String(values[field] ?? '');
  return { name: 'SOC', text, secret: text, flag: (field) => values[field] === true };
}

function requestsOf(type: string, event: ActionEvent, values: Settings, reduction: number): unknown {
  const { build, lookup, mail } = actionType(type);
  const settings = settingsOf(values);
  if (mail !== undefined) return mail(event, settings);
  if (lookup === undefined) return build(event, settings, TOOLS, reduction);
  return lookup.requests(lookup.indicators(event, settings), settings, reduction);
}

/** What is compared, by name; arguments and results are JSON. */
export const FUNCTIONS: Readonly<Record<string, (...given: never[]) => unknown>> = {
  parse: (raw: unknown) => parseInsight(raw),
  stage: (raw: unknown) => stagingValues(parseInsight(raw), raw, CONTEXT),
  describe: (raw: unknown) => {
    const insight = parseInsight(raw);
    return describe(insight, URL, observablesOf(insight, 'all'));
  },
  findings: (raw: unknown) => {
    const insight = parseInsight(raw);
    const people = [usersOf(insight), sendersOf(insight)];
    return [observablesOf(insight, 'public'), machinesOf(insight), attackOf(insight), ...people];
  },
  text: (text: string, length: number) => [
    ...[
      clip(text, length),
      oneLine(text),
      readable(text),
      escapeHtml(text),
      stagedText(text),
      wellFormed(text),
    ],
    ...[TOOLS.sha256Hex(wellFormed(text)), jsonText({ [text]: text }, 1)],
  ],
  exact: (json: string) => [jsonText(parseExactJson(json)), sourceOf(`{"data":${json},"errors":[]}`)],
  /** JSON that the engine itself could not parse without overflowing its stack, which ends the script. */
  nested: (levels: number) => {
    const json = `${'{"a":['.repeat(levels / 2)}"]}"${']}'.repeat(levels / 2)}`;
    const cut = json.slice(0, json.length / 2);
    return [json, cut].map((text) => [isNestedDeeply(text), parseJson(text) === null]);
  },
  redact: (text: string, secrets: string[]) => redact(text, secrets),
  date: (time: number, text: string) => [
    formatDateTime(time),
    parseDateTime(formatDateTime(time)),
    parseDateTime(text),
  ],
  query: (from: number, to: number, configured: string) => [
    windowQuery(from, to, configured),
    ...[idQuery([configured, 'x']), restrictsCreated(configured)],
  ],
  reduce: (json: Json, bytes: number, reduction: number) => {
    const wanted = { signals: true, records: true, recordFields: [] };
    return jsonText(reduceInsight({ json, text: '', url: URL }, wanted, bytes, reduction).json);
  },
  targetUrl: (url: string, rules: UrlRules) => urlProblem(url, rules),
  request: requestsOf,
  classify: (type: string, status: number, body: string, header: string | null) =>
    actionType(type).classify({ status, body, took: 0, header: () => header }, NOW),
};
