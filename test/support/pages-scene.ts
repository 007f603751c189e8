import { serve } from '../instance/index.ts';
import { createInProcess, STUB_HOST, type InProcess } from './in-process.ts';
import { basic } from './rest.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** The pages of the app on an instance that listens, against the stub in the same process. */
export interface PagesScene {
  world: InProcess;
  url: string;
  host: string;
  /** sys_id of the configuration. */
  configuration: string;
  /** As it is after an install: nothing is filled in. */
  begin(): void;
  /** Calls an API of the app, `setup/state`, as a user whose password is the user ID; nobody without one. */
  call(path: string, user: string | undefined, body?: unknown): Promise<{ status: number; text: string }>;
  /** Polls, and does all that follows from it, for so many minutes. */
  minutes(count: number): void;
  close(): Promise<void>;
}

export async function startPagesScene(): Promise<PagesScene> {
  const world = createInProcess();
  const { instance, cse } = world;
  const configurations = instance.table(`${SCOPE}_configuration`);
  const configuration = configurations.find('')[0]?.sys_id ?? '';
  const server = await serve(instance);
  return {
    world,
    url: server.url,
    host: STUB_HOST,
    configuration,
    begin() {
      world.reset();
      configurations.update(configuration, { host: '', access_id: '', access_key: '', active: 'true' });
    },
    async call(path, user, body) {
      // The rate limit counts in seconds, and the clock stands still by itself.
      instance.advance(2000);
      const answer = await fetch(`${server.url}/api/${SCOPE}/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Accept: 'application/json',
          ...(user !== undefined && { Authorization: basic(user) }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    minutes(count) {
      for (let minute = 0; minute < count; minute += 1) {
        instance.advance(60_000);
        instance.platform.scheduler.runDue();
      }
      instance.rest();
    },
    async close() {
      await server.close();
      instance.close();
      cse.product.reset();
    },
  };
}
