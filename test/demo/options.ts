import { parseArgs } from 'node:util';

export const USAGE = `Builds the app, installs it into a local instance, and turns Insights of a CSE stub into Security Incidents.

  npm run demo -- [options]

  --serve         leave everything running, to try it in a browser; prints the address of a start page
  --insights N    Insights to generate (25; with --serve none)
  --seed N        seed of the generator (1)
  --json          print one JSON object at the end
  --keep          leave both servers running after the walk through
  --help          this text

  With --serve:
  --unconfigured     leave the set-up to you
  --port N           of the start page (8090; 0 takes any free one, here and below)
  --instance-port N  of the local instance (8080)
  --cse-port N       of the CSE stub (8081)
  --targets-port N   of the targets of Actions (8082)
`;

export interface DemoOptions {
  serve: boolean;
  unconfigured: boolean;
  insights: number;
  seed: string;
  json: boolean;
  keep: boolean;
  ports: Record<'start' | 'instance' | 'cse' | 'targets', number>;
}

/** A wrong option: the command ends with usage and code 2. */
export class UsageError extends Error {}

/** Reads the command line; undefined where help was asked for. Throws for a wrong option. */
export function readOptions(args: string[]): DemoOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const { serve, unconfigured, seed, json, keep } = values;
  if (unconfigured && !serve) throw new UsageError('--unconfigured goes with --serve');
  const insights = whole('insights', values.insights ?? (serve ? '0' : '25'), Infinity);
  const port = (name: 'port' | 'instance-port' | 'cse-port' | 'targets-port'): number =>
    whole(name, values[name], 65_535);
  const ports = {
    start: port('port'),
    instance: port('instance-port'),
    cse: port('cse-port'),
    targets: port('targets-port'),
  };
  return { serve, unconfigured, insights, seed, json, keep, ports };
}

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const port = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    return parseArgs({
      args,
      options: {
        ...{ serve: flag, unconfigured: flag, json: flag, keep: flag, help: flag },
        insights: { type: 'string' },
        seed: { type: 'string', default: '1' },
        port: port('8090'),
        'instance-port': port('8080'),
        'cse-port': port('8081'),
        'targets-port': port('8082'),
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) {
    throw new UsageError(`--${name} takes a whole number${most < Infinity ? ` up to ${most}` : ''}`);
  }
  return value;
}
