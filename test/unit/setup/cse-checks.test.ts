import type { CseClient } from '../../../src/server/cse/client.ts';
import type { RulePage } from '../../../src/server/cse/types.d.ts';
import { createError, type ErrorClass } from '../../../src/server/core/error.ts';
import { lineOf } from '../../../src/server/setup/check.ts';
import { CSE_STEPS, runStep, type CseSubject } from '../../../src/server/setup/cse-checks.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { claimId } from '../../../src/server/records/identity.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const answered = (status: number, errorClass: ErrorClass = 'client'): never => {
  throw createError('cse', 'Call to Cloud SIEM', 'as planned', { errorClass, status, remedy: '' });
};
const subject = (client: Partial<CseClient>, options = {}): CseSubject =>
  ({ client, configuration: { query: '', ...options }, ports: fakePorts(0) }) as unknown as CseSubject;
const run = (name: string, client: Partial<CseClient>, options = {}): { lines: string[]; stop: boolean } => {
  const step = CSE_STEPS.find((each) => each.name === name);
  if (step === undefined) throw new Error(`no step ${name}`);
  const { findings, stop } = runStep(step, subject(client, options));
  return { lines: findings.map(lineOf), stop };
};

/** Options that need all three rights, and the step that asks for them. */
const ALL = { linkBack: true, linkComment: true, closeInsight: true };
const WRITING = 'rights';

describe('a probe of a right to write', () => {
  it.each([
    [404, /^OK The access key has permission to close Insights$/, false],
    [
      403,
      /^Error The access key lacks permission to close Insights: .* Manage Insight Status to the role of its user, or disable Close Insight$/,
      false,
    ],
    [
      400,
      /^Warning The permission of the access key to close Insights could not be checked \(Cloud SIEM responded with 400\)/,
      false,
    ],
    [429, /^Warning .*: validate the set-up again in a minute$/, true],
    [401, /^Error .*: enter Access ID and Access Key again/, true],
    [503, /^Error .*: Cloud SIEM is not available: validate the set-up again in a minute$/, true],
    [0, /^Error .*: check Host, proxy and firewall/, true],
    [301, /^Error .*: correct the Host$/, true],
  ])('answered with %d', (status, line, stop) => {
    const classes: Record<number, ErrorClass> = {
      403: 'auth',
      401: 'auth',
      429: 'rateLimited',
      503: 'server',
      0: 'server',
    };
    const setStatus = (): never => answered(status, classes[status]);
    const result = run(WRITING, { setStatus }, { closeInsight: true });
    expect(result.lines).toEqual([expect.stringMatching(line)]);
    expect(result.stop).toBe(stop);
  });

  it('names an Insight that nobody has', () => {
    const ids: string[] = [];
    const client = {
      putEnrichment: (id: string) => void ids.push(id),
      addComment: (id: string) => void ids.push(id),
      setStatus: (id: string) => void ids.push(id),
    };
    expect(run(WRITING, client, ALL).lines).toEqual(Array(3).fill(expect.stringMatching(/^OK/)));
    expect(ids).toEqual(Array(3).fill('00000000-0000-4000-8000-000000000000'));
  });

  it('of a key that may only read gives one finding, with all that it lacks', () => {
    const refused = (): never => answered(403, 'auth');
    const client = { putEnrichment: refused, addComment: refused, setStatus: refused };
    expect(run(WRITING, client, ALL).lines).toEqual([
      expect.stringMatching(
        /^Error The access key lacks permission to write enrichments, comment on Insights and close Insights: add the capabilities Manage Enrichments, Comment on Insights and Manage Insight Status to the role of its user, or disable /,
      ),
    ]);
  });

  it.each([
    [{ total: 3 }, /^OK The access key has permission to read rules$/],
    [
      { total: 0 },
      /^Warning Rules that Cloud SIEM disables cannot be detected \(Cloud SIEM lists none by status\): disable/,
    ],
    [
      400,
      /^Warning Rules that Cloud SIEM disables cannot be detected \(Cloud SIEM responded with 400\): disable Watch rules$/,
    ],
    [
      403,
      /^Error The access key lacks permission to read rules: .* View Rules to the role of its user, or disable Watch rules$/,
    ],
  ] as const)('of reading rules, answered with %j', (answer, line) => {
    const asked: string[] = [];
    const listRules = (query: string): RulePage => {
      asked.push(query);
      if (typeof answer === 'number') answered(answer, answer === 403 ? 'auth' : 'client');
      return { rules: [], read: 0, total: 0, hasNextPage: false, ...(answer as object) };
    };
    expect(run('rules', { listRules }).lines).toEqual([expect.stringMatching(line)]);
    expect(asked).toEqual(['status:in("ACTIVE","FAILED_AND_DISABLED")']);
  });

  it('says what the key may do beside what it may not', () => {
    const client = {
      putEnrichment: () => undefined,
      addComment: () => answered(403, 'auth'),
      setStatus: () => answered(404),
    };
    expect(run(WRITING, client, ALL).lines).toEqual([
      'OK The access key has permission to write enrichments',
      'OK The access key has permission to close Insights',
      expect.stringMatching(
        /^Error The access key lacks permission to comment on Insights: add the capability Comm/,
      ),
    ]);
  });

  it('is left out where the option is off', () => {
    const off = { linkBack: false, linkComment: true, closeInsight: false, closeComment: true };
    const on = CSE_STEPS.filter((step) => step.isOn(off as never, fakePorts(0))).map(({ name }) => name);
    expect(on).toEqual(['access', 'resolutions', 'query']);
  });
});

describe('a refusal of Cloud SIEM', () => {
  it.each([
    ['access', 'GET /insight-status', 403, "add the capability View Workflow to the role of the key's user"],
    ['query', 'GET /insights', 403, "add the capability View Cloud SIEM to the role of the key's user"],
    ['query', 'GET /insights', 400, 'correct the Query'],
    ['access', 'GET /insight-status', 404, 'correct the Host'],
  ] as const)('of the step %s (%s) with %d names one thing to do', (name, operation, status, advice) => {
    const fail = (): never => {
      const remedy = 'another remedy';
      throw createError('cse', 'Call to Cloud SIEM', 'why', {
        errorClass: 'client',
        status,
        operation,
        remedy,
      });
    };
    const { lines } = run(name, { checkAccess: fail, listInsights: fail });
    expect(lines).toEqual([
      `Error [cse] Call to Cloud SIEM failed: why [${status}] [${operation}]: ${advice}`,
    ]);
  });
});

describe('the question for the Insights of the query', () => {
  /** The findings where the newest Insight was read by configuration `other`. */
  function overlap(other: Record<string, string>): string[] {
    const own = subject({
      listInsights: () => ({
        objects: [{ id: 'A' }],
        total: 1,
        hasNextPage: false,
        answeredAt: null,
        limit: 50,
      }),
    });
    const ports = own.ports as FakePorts;
    ports.rows.table(TABLE.insight).set(claimId('A', ports), { configuration: 'other' });
    ports.rows.table(TABLE.configuration).set('other', { name: 'Two', active: 'true', ...other });
    const step = CSE_STEPS.find(({ name }) => name === 'query')!;
    const configuration = { ...own.configuration, id: 'own', accessId: 'id' };
    return runStep(step, { ...own, configuration })
      .findings.map(lineOf)
      .slice(1);
  }

  it('warns where another active configuration, with another key, has read the newest one', () => {
    expect(overlap({ access_id: 'another' })).toEqual([
      expect.stringMatching(
        /^Warning The configuration "Two" has read an Insight that this Query matches, too/,
      ),
    ]);
  });

  it('says nothing where that one is inactive, or has the same key, which is said once', () => {
    expect(overlap({ active: 'false' })).toEqual([]);
    expect(overlap({ access_id: 'id' })).toEqual([]);
  });
});
