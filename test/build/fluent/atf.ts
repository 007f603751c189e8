import type { AtfStep, AtfTest } from '../../../src/fluent/descriptions.d.ts';
import { call, camel, Code, fluentFile, idOf, literal } from './write.ts';

/** `{poll}` in an input: the record that the step `poll` has answered. */
const RECORD_OF = /\{([\w-]+)\}/g;

/** The tests of the suite, and their rows in it. */
export function atfFluent(scope: string, tests: readonly AtfTest[]): string {
  const roles = new Set(tests.flatMap(({ steps }) => steps.flatMap((step) => step.roles ?? [])).map(camel));
  return fluentFile(
    ['Record', 'Test'],
    tests.flatMap((test) => [testOf(scope, test), rowOf(test)]),
    [
      `import { ${[...roles].join(', ')} } from '../roles/roles.now';`,
      `import { suite } from './suite.now';`,
    ],
  );
}

/** @returns a constant that is named as the test */
function testOf(scope: string, { id, name, description, steps }: AtfTest): string {
  const head = literal({
    $id: idOf(`atf-${id}`),
    name: `Sumo: ${name}`,
    description,
    active: true,
    failOnServerError: false,
  });
  const named = new Set([...JSON.stringify(steps).matchAll(RECORD_OF)].map(([, step = '']) => step));
  const lines = steps.map((step) => {
    const stepCall = `atf.server.${call(step.api, inputs(scope, id, step))};`;
    return `  ${named.has(step.id) ? `const ${constantOf(step.id)} = ` : ''}${stepCall}`;
  });
  return `const ${constantOf(id)} = Test(${head}, (atf) => {\n${lines.join('\n')}\n})`;
}

function inputs(scope: string, test: string, { id, values, calls, roles }: AtfStep): object {
  const given = Object.entries(values).map(([name, value]) => [name, withRecords(value)]);
  return {
    $id: idOf(`atf-${test}-${id}`),
    ...Object.fromEntries(given),
    script: calls && scriptOf(scope, calls),
    roles: roles?.map((role) => new Code(camel(role))),
  };
}

/** An input that names a record of another step becomes an expression. */
function withRecords(value: unknown): unknown {
  if (typeof value !== 'string' || value.search(RECORD_OF) === -1) return value;
  const expression = (step: string): string => `${constantOf(step)}.record_id`;
  const [whole, step = ''] = /^\{([\w-]+)\}$/.exec(value) ?? [];
  if (whole !== undefined) return new Code(expression(step));
  return new Code(`\`${value.replace(RECORD_OF, (_all, named: string) => `\${${expression(named)}}`)}\``);
}

/** A template literal: only for that does the SDK write the mapping of the input that is among the keys. */
const scriptOf = (scope: string, name: string): Code =>
  new Code(`\`(function (outputs, steps, params, stepResult) {
  return new ${scope}.SumoSelfTest().step('${name}', outputs, stepResult);
})(outputs, steps, params, stepResult);\``);

function rowOf({ id, order, stopsSuite = false }: AtfTest): string {
  return call('Record', {
    $id: idOf(`atf-suite-${id}`),
    table: 'sys_atf_test_suite_test',
    data: {
      test_suite: new Code('suite'),
      test: new Code(constantOf(id)),
      order,
      abort_on_failure: stopsSuite,
    },
  });
}

/** Ids may be words of the language, such as `delete`. */
const constantOf = (id: string): string => `${camel(id)}_`;
