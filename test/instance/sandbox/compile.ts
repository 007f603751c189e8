import vm from 'node:vm';
import { transformSync } from 'esbuild';

/** Above this many texts the cache is cleared: an app has hundreds, so only a generator of scripts gets here. */
export const CAPACITY = 5000;

/**
 * Compiled once a process: a script keeps no tie to the context that it ran in. By its text first, which is found as it stands in its
 * record: a key that is put together would be read whole each time, and modules are long.
 */
const compiled = new Map<string, Map<string, vm.Script>>();

function compile(kind: string, name: string, text: string, wrapped: () => string): vm.Script {
  const known = compiled.get(text);
  const script = known?.get(`${kind} ${name}`);
  if (script) return script;
  if (compiled.size >= CAPACITY) compiled.clear();
  const made = new vm.Script(wrapped(), { filename: name });
  compiled.set(text, (known ?? new Map<string, vm.Script>()).set(`${kind} ${name}`, made));
  return made;
}

/**
 * A script record. As a block, it gives the value of its last expression, its `let` and `const` end with it (a rule runs
 * many times in one context), and its undeclared and `var` variables are globals, as on the platform.
 */
export function compileScript(name: string, script: string): vm.Script {
  return compile('script', name, script, () => `{${script}\n}`);
}

/** A script include: gives a function that runs it and returns what its name stands for afterwards. */
export function compileInclude(name: string, script: string): vm.Script {
  const wrapped = () =>
    `(function () {${script}\n;return typeof ${name} === 'undefined' ? undefined : ${name};})`;
  return compile('include', `sys_script_include.${name}`, script, wrapped);
}

/** An ECMAScript module: gives a function of `(exports, require, module)` that runs it as CommonJS, strict as modules are. */
export function compileModule(path: string, content: string): vm.Script {
  return compile('module', path, content, () => {
    const { code } = transformSync(content, { format: 'cjs', loader: 'js', sourcefile: path });
    return `(function (exports, require, module) {'use strict';${code}\n})`;
  });
}
