import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian keeps the server outside of an ordinary user's path. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;
const env = { ...process.env, PATH };

/** True where a MariaDB server and its tools are installed. */
export function hasMariaDb(): boolean {
  return ['mariadbd', 'mariadb-install-db', 'mariadb'].every(
    (tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { env }).status === 0,
  );
}

/** A MariaDB server of the test's own: data and socket in a temporary folder, no network. */
export class MariaDb {
  private constructor(
    private readonly dir: string,
    private readonly server: ChildProcess,
  ) {}

  /** Throws where the server does not start. */
  static start(): MariaDb {
    const dir = mkdtempSync(join(tmpdir(), 'mariadb-'));
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const data = `--datadir=${join(dir, 'data')}`;
    execFileSync(
      'mariadb-install-db',
      ['--no-defaults', data, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
      { env, stdio: 'pipe' },
    );
    const socket = `--socket=${join(dir, 'socket')}`;
    const server = spawn(
      'mariadbd',
      ['--no-defaults', data, socket, '--skip-networking', `--pid-file=${join(dir, 'pid')}`, ...user],
      { env, stdio: 'ignore' },
    );
    const database = new MariaDb(dir, server);
    try {
      // Waits by itself until the server answers, however slow the machine.
      database.client(['--connect-timeout=5'], 'SELECT 1', 600);
      database.client([], 'CREATE DATABASE test_rows CHARACTER SET utf8mb4', 1);
    } catch (error) {
      database.stop();
      throw error;
    }
    return database;
  }

  /** Runs statements; gives the error that the server answers, '' where there was none. */
  run(sql: string): string {
    const { status, stderr } = this.once(['test_rows'], `SET SESSION innodb_strict_mode=OFF; ${sql}`);
    if (status === 0) return '';
    return /ERROR[^\n]*/.exec(stderr)?.[0] ?? stderr;
  }

  stop(): void {
    this.server.kill('SIGKILL');
    rmSync(this.dir, { recursive: true, force: true });
  }

  private client(args: readonly string[], sql: string, tries: number): void {
    for (let left = tries; ; left -= 1) {
      const { status, stderr } = this.once(args, sql);
      if (status === 0) return;
      if (left <= 1 || this.server.exitCode !== null) throw new Error(`MariaDB does not answer: ${stderr}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }

  private once(args: readonly string[], sql: string): { status: number | null; stderr: string } {
    const common = ['--no-defaults', `--socket=${join(this.dir, 'socket')}`, '-uroot'];
    const character = '--default-character-set=utf8mb4';
    const { status, stderr } = spawnSync('mariadb', [...common, character, ...args], {
      env,
      input: sql,
      encoding: 'utf8',
    });
    return { status, stderr };
  }
}
