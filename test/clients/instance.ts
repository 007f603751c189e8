import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInstance, serve, type Instance } from '../instance/index.ts';

/** An instance without apps that clients reach over HTTPS, as they would a real one. */
export interface ClientInstance {
  instance: Instance;
  /** `https://127.0.0.1:<port>` */
  url: string;
  /** What a client must trust, as PEM and as a file. */
  certificate: string;
  certificateFile: string;
  close(): Promise<void>;
}

/** Starts one on a free port. As lenient as the platform about fields that do not exist. */
export async function clientInstance(): Promise<ClientInstance> {
  const instance = createInstance({ mode: 'lenient' });
  const { url, certificate = '', close } = await serve(instance, { https: true });
  const certificateFile = join(mkdtempSync(join(tmpdir(), 'clients-')), 'certificate.pem');
  writeFileSync(certificateFile, certificate);
  return {
    instance,
    url,
    certificate,
    certificateFile,
    async close() {
      await close();
      instance.close();
    },
  };
}

/**
 * `describe`, skipped with a word where a program is missing; where the variable is set (`.ci/run` does so) it is not skipped, and
 * fails.
 */
export function describeWith(program: string, variable: string): jest.Describe {
  const isThere = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (isThere || process.env[variable]) return describe;
  console.warn(`Skipped: ${program} is not installed. ${variable}=1 makes that a failure.`);
  return describe.skip;
}
