import type { CseClient } from '../../../src/server/cse/client.ts';
import type { RulePage } from '../../../src/server/cse/types.d.ts';
import { createError, type ErrorClass } from '../../../src/server/core/error.ts';
import { lineOf } from '../../../src/server/setup/check.ts';
import { CSE_STEPS, runStep, type CseSubject } from '../../../src/server/setup/cse-checks.ts';
import { fakePorts } from '../../support/ports.ts';

const answered = (status: number, errorClass: ErrorClass = 'client'): never => {
  throw createError('cse', 'Call to Cloud SIEM', 'as planned', { errorClass, status });
};
const subject = (client: Partial<CseClient>): CseSubject =>
  ({ client, configuration: { query: '' }, ports: fakePorts(0) }) as unknown as CseSubject;
const stepFor = (capability: string, place = 0): (typeof CSE_STEPS)[number] => {
  const step = CSE_STEPS.filter((each) => each.capability === capability)[place];
  if (step === undefined) throw new Error(`no step for ${capability}`);
  return step;
};
const run = (capability: string, client: Partial<CseClient>): { lines: string[]; stop: boolean } => {
  const { findings, stop } = runStep(stepFor(capability), subject(client));
  return { lines: findings.map(lineOf), stop };
};

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
    [503, /^Error /, false],
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
    const result = run('Manage Insight Status', { setStatus: () => answered(status, classes[status]) });
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
    for (const capability of ['Manage Enrichments', 'Comment on Insights', 'Manage Insight Status'])
      expect(run(capability, client).lines).toEqual([expect.stringMatching(/^OK/)]);
    expect(new Set(ids)).toEqual(new Set(['00000000-0000-4000-8000-000000000000']));
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
    expect(run('View Rules', { listRules }).lines).toEqual([expect.stringMatching(line)]);
    expect(asked).toEqual(['status:in("ACTIVE","FAILED_AND_DISABLED")']);
  });

  it('is left out where the option is off', () => {
    const off = { linkBack: false, linkComment: true, closeInsight: false, closeComment: true };
    const on = CSE_STEPS.filter((step) => step.isOn(off as never, fakePorts(0))).map(
      ({ capability }) => capability,
    );
    expect(on).toEqual(['View Workflow', 'View Workflow', 'View Cloud SIEM']);
  });
});
