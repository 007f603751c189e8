import { readOffer, type BehaviourCase, type Members, type Offer } from '../../instance/index.ts';
import { callsOfApp } from './app-calls.ts';

/** What the local instance covers of the platform. */
export interface Coverage extends Offer {
  calls: Members;
  /** What the app calls and the instance lacks, as `Class.member`. */
  missing: string[];
}

const GROUPS: Record<string, string> = {
  Q: 'Queries',
  C: 'Cursors',
  V: 'Values',
  W: 'Writes',
  B: 'Business rules',
  I: 'Import sets',
  D: 'Dates',
  R: 'Outbound REST',
  X: 'APIs of other applications',
  E: 'Scripted REST',
  H: 'REST APIs of the platform',
  N: 'Names and ids',
};

/** Reads the sources of the app, of the instance and of its tests below the root of the repository. */
export async function readCoverage(root: string): Promise<Coverage> {
  const calls = callsOfApp(root);
  const offer = await readOffer(root);
  return { ...offer, calls, missing: missing(calls, offer.implemented) };
}

/** What of `wanted` is not in `there`, as `Class.member`. */
function missing(wanted: Members, there: Members): string[] {
  return [...wanted].flatMap(([name, members]) =>
    [...members].filter((member) => !there.get(name)?.has(member)).map((member) => `${name}.${member}`),
  );
}

/** COVERAGE.md. */
export function coverageText(coverage: Coverage): string {
  return (
    [
      '# Coverage of the local instance',
      'Made by `npm run coverage:instance`; a test keeps it true.',
      '## What the app calls',
      'Members of Glide classes in `src/server` and in the scripts of `src/fluent`; `new` is the constructor.',
      table(['Class', 'Members'], callRows(coverage)),
      `Missing in the instance: ${code(coverage.missing) || 'none'}.`,
      '## What the instance offers',
      'More than the app calls is there for the behaviour cases and for scripts that an administrator may add. Any other name throws\n`NotEmulatedError`.',
      table(['Class', 'Members', 'Called by the app'], offerRows(coverage)),
      '## Behaviour cases',
      'A case is covered when a test in `test/instance/tests` begins with its id; [cases.json](cases.json) lists them.',
      table(
        ['Group', 'Cases', 'Covered', 'Documented', 'From the field', 'Ambiguous', 'Refused by name'],
        caseRows(coverage),
      ),
    ].join('\n\n') + '\n'
  );
}

function callRows({ calls }: Coverage): string[][] {
  return [...calls].map(([name, members]) => [name, code(members)]);
}

function offerRows({ calls, implemented }: Coverage): string[][] {
  return [...implemented].map(([name, members]) => {
    const called = [...members].filter((member) => calls.get(name)?.has(member));
    return [name, String(members.size), String(called.length)];
  });
}

function caseRows({ cases, tested }: Coverage): string[][] {
  return Object.entries(GROUPS).map(([letter, name]) => {
    const own = cases.filter(({ id }) => id.startsWith(letter));
    const count = (test: (each: BehaviourCase) => boolean): string => String(own.filter(test).length);
    return [
      `${name} (${letter})`,
      String(own.length),
      count(({ id }) => tested.has(id)),
      ...(['doc', 'field', 'ambig'] as const).map((level) => count(({ confidence }) => confidence === level)),
      own
        .filter(({ emulated }) => emulated === false)
        .map(({ id }) => id)
        .join(', ') || 'none',
    ];
  });
}

const code = (names: Iterable<string>): string => [...names].map((name) => `\`${name}\``).join(', ');

/** A Markdown table whose columns are as wide as their longest cell. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((_title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
