import rules from './apis.json';
import { GLOBAL } from './applications.ts';
import type { Target } from './privileges.ts';

/** One entry of apis.json: members of an API, and the privileges of which one is enough to call them. */
export interface ApiRule {
  /** Name of the class without its namespace; `gs` for GlideSystem. */
  api: string;
  /** Calls that hand out its objects, where scripts cannot make them. */
  from?: string[];
  /** `new` is the constructor. */
  members: string[];
  /** Target names; `*` stands for the member. None: no privilege is needed. */
  privileges: string[];
  /** What the names are: script objects of the platform unless it says `sys_script_include`. */
  type?: string;
  /** Scope of the application that they belong to; the global one unless given. */
  scope?: string;
  confidence: string;
  source: string;
}

export const API_RULES: readonly ApiRule[] = rules;

const RULES_BY_CALL = new Map<string, ApiRule>(
  API_RULES.flatMap((rule) => rule.members.map((member) => [`${rule.api}.${member}`, rule] as const)),
);

/** Privileges of which one is enough for a call such as `GlideRecord.insert`; throws for one that apis.json does not know. */
export function apiPrivileges(call: string): Target[] {
  const rule = RULES_BY_CALL.get(call);
  if (!rule) throw new Error(`apis.json does not say which privilege ${call} needs`);
  const member = call.slice(rule.api.length + 1);
  const type = rule.type === 'sys_script_include' ? rule.type : 'scriptable';
  // A constructor has no privilege of its own name.
  const names = member === 'new' ? rule.privileges.filter((name) => !name.includes('*')) : rule.privileges;
  return names.map((name) => ({
    type,
    name: name.replace('*', member),
    operation: 'execute',
    scope: rule.scope ?? GLOBAL,
  }));
}
