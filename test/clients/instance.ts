import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../instance/http/certificate.ts';
import { createHost } from '../instance/http/create-host.ts';
import { startServer } from '../instance/http/server.ts';
import { createInstance, type Instance } from '../instance/index.ts';

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
  const certificate = await makeCertificate();
  const certificateFile = join(mkdtempSync(join(tmpdir(), 'clients-')), 'certificate.pem');
  writeFileSync(certificateFile, certificate.cert);
  const server = await startServer(createHost(instance), 0, certificate);
  return {
    instance,
    url: server.url,
    certificate: certificate.cert,
    certificateFile,
    async close() {
      await server.close();
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
