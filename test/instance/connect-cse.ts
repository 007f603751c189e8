import type { Instance } from './create.ts';

/** What an exchange says that a living stub did not answer. */
const NOT_SET = /^No answer within|does not answer$/;

/** Credentials that the CSE stub accepts. */
const DEMO = { access_id: 'demo', access_key: 'demo' };

/** On a real clock, a stub that does not answer within this time keeps its own. */
const CLOCK_TIMEOUT_MS = 2_000;

/**
 * Points the installed app at a CSE stub: allows its host, and fills the first configuration row if that
 * names no host yet. Again is harmless.
 */
export function connectCse(instance: Instance, scope: string, cse: URL): void {
  const { platform } = instance;
  const name = `${scope}.allowed_hosts`;
  const allowed = instance.table('sys_properties').find(`name=${name}`)[0]?.value ?? '';
  const hosts = allowed.split(',').filter(Boolean);
  if (!hosts.includes(cse.host)) instance.property(name, [...hosts, cse.host].join(','));
  const table = `${scope}_configuration`;
  const first = platform.schema.has(table)
    ? instance.table(table).find('ORDERBYsys_created_on')[0]
    : undefined;
  if (first && !first.host) instance.table(table).update(first.sys_id, { host: cse.origin, ...DEMO });
}

/**
 * Sets the stub's clock whenever the instance's is moved. Synchronous, so that the next call of a job finds
 * both at the same time. A stub that is not there has no clock to set. Throws where one that is there keeps another time than
 * a virtual clock shows.
 */
export function followClock({ platform }: Instance, cse: URL): void {
  const tell = (now: number): void => {
    const { status, error = '' } = platform.http.send({
      method: 'POST',
      url: new URL('/__clock', cse).href,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ now, running: platform.clock.mode === 'real' }),
      timeoutMs: CLOCK_TIMEOUT_MS,
    });
    if (platform.clock.mode === 'virtual' && (status === 0 ? NOT_SET.test(error) : status !== 200))
      throw new Error(`The clock of ${cse.host} was not set: it answered ${status} ${error}`);
  };
  platform.clock.onAdvance(tell);
  if (platform.clock.mode === 'virtual') tell(platform.clock.now());
}
