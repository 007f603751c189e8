import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsOf } from './engine-lint.mjs';
import { loadPackage, ROOT } from './project.mjs';

const { default: ts } = await loadPackage(() => import('typescript'));

/**
 * @typedef {{ api: string, from?: string[], members: string[], privileges: string[], type?: string, scope?: string }} ApiRule
 */

/** Where the names of privileges are from: the local instance grants by the same file. */
export const RULES_FILE = join(ROOT, 'test/instance/access/apis.json');

/** @type {ApiRule[]} */
const RULES = JSON.parse(readFileSync(RULES_FILE, 'utf8'));

/** APIs by name. @type {Map<string, { from: string[], members: Set<string> }>} */
const KNOWN = new Map();
for (const { api, from = [], members } of RULES)
  KNOWN.set(api, { from, members: new Set([...(KNOWN.get(api)?.members ?? []), ...members]) });

/** Calls that need privileges in Scripted REST APIs, whatever the script does. */
const SERVING = 'ScriptedREST.serve';

/** What a script says by name: the APIs, and the members that it reads of anything. */
class Names {
  /** APIs that are imported, or written as they are found in the global scope. */
  apis = new Set();
  /** Members of `gs`. */
  system = new Set();
  /** Members of anything else: plain JavaScript does not tell of what. */
  members = new Set();
  /** Local names of what is imported from the platform. */
  #imported = new Map();
  #isModule = false;

  /** @param {import('./engine-lint.mjs').Script} script */
  read({ table, text }) {
    this.#imported = new Map();
    this.#isModule = table === 'sys_module';
    const file = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
    this.#visit(file);
  }

  /** @param {import('typescript').Node} node */
  #visit(node) {
    if (ts.isImportDeclaration(node)) return this.#import(node);
    if (ts.isPropertyAccessExpression(node)) this.#member(node.expression, node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      this.#member(node.expression, node.argumentExpression.text);
    if (!this.#isModule && ts.isIdentifier(node) && isPlatformName(node)) this.apis.add(node.text);
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  /** @param {import('typescript').ImportDeclaration} node */
  #import({ moduleSpecifier, importClause }) {
    const named = importClause?.namedBindings;
    if (!/^@servicenow\/glide/.test(moduleSpecifier.text) || !named || !ts.isNamedImports(named)) return;
    for (const { name, propertyName } of named.elements) {
      const imported = (propertyName ?? name).text;
      this.#imported.set(name.text, imported);
      if (imported !== 'gs') this.apis.add(imported);
    }
  }

  /**
   * @param {import('typescript').Expression} receiver
   * @param {string} member
   */
  #member(receiver, member) {
    const name = ts.isIdentifier(receiver) ? (this.#imported.get(receiver.text) ?? receiver.text) : '';
    if (name === 'gs') this.system.add(member);
    else this.members.add(member);
    if (/^sn_/.test(name)) this.apis.add(member);
  }
}

/** `GlideRecord` as a script of a record finds it, and not as a member of something. A module has no such names. */
function isPlatformName({ text, parent }) {
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name.text === text;
  return (KNOWN.has(text) || /^Glide[A-Z]/.test(text)) && !isMember;
}

/**
 * The calls of platform APIs in the emitted code of an app, as `GlideRecord.insert`. Where two APIs have a member of the
 * same name, both count: a privilege too many does no harm.
 * @param {import('./package-files.mjs').Package} built
 * @returns {{ calls: string[], unknown: string[] }} unknown: what apis.json says nothing of
 */
export function apiCalls(built) {
  const names = new Names();
  for (const script of scriptsOf(built)) names.read(script);
  const isServing = built.files.some(({ records }) =>
    records.some(({ table }) => table === 'sys_ws_operation'),
  );
  const calls = new Set(isServing ? [SERVING] : []);
  // What hands out objects stands before them in the file.
  for (const [api, { from, members }] of KNOWN)
    if (from.length > 0 ? from.some((call) => calls.has(call)) : !members.has('new') || names.apis.has(api))
      for (const call of callsOf(api, members, names)) calls.add(call);
  const unknown = [
    ...[...names.apis].filter((api) => !KNOWN.has(api)),
    ...[...names.system]
      .filter((member) => !KNOWN.get('gs').members.has(member))
      .map((member) => `gs.${member}`),
  ];
  return { calls: [...calls], unknown };
}

/**
 * @param {string} api
 * @param {Set<string>} members
 * @param {Names} names
 */
function callsOf(api, members, names) {
  const named = api === 'gs' ? names.system : names.members;
  // A constructor may be called by another name.
  return [...members]
    .filter((member) => (member === 'new' ? names.apis.has(api) : named.has(member)))
    .map((member) => `${api}.${member}`);
}

/**
 * The privileges that let an app make those calls.
 * @param {string[]} calls
 * @returns {{ name: string, type: string, scope: string, api: string }[]} each once, by API and name
 */
export function privilegesFor(calls) {
  const found = new Map();
  for (const call of calls) {
    const [api, member] = call.split('.');
    const {
      privileges,
      type = 'scriptable',
      scope = 'global',
    } = RULES.find((rule) => rule.api === api && rule.members.includes(member));
    for (const name of privileges) {
      if (member === 'new' && name.includes('*')) continue;
      const exact = name.replace('*', member);
      if (!found.has(exact)) found.set(exact, { name: exact, type, scope, api });
    }
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
