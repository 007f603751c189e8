import { readConfiguration } from '../configuration/configuration.ts';
import { SCOPE } from '../core/names.ts';
import type { HttpAnswer, Ports } from '../platform/ports.d.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { CONFIGURATION, GUIDE, selfTestConfiguration, standInPorts } from './ground.ts';
import { jsonText } from '../core/json.ts';

const INSIGHT = jsonText({ id: '00000000-0000-4000-8000-000000000000', readableId: 'INSIGHT-0' });

/**
 * Posts to this instance as an Action of CSE does, as JSON and as plain text. The configuration of the self-test is not active
 * and accepts nothing: what is understood is answered with 403, and nothing is stored.
 */
export function eventsAreTaken(ports: Ports): Finding {
  for (const type of ['application/json', 'text/plain']) {
    const broken = post('{', type, ports);
    const reason = adviceFor(broken);
    expect(!isNoResource(broken), `Post as ${type}`, reason);
    expectValue(`HTTP status of a post as ${type} without JSON`, String(broken.status), '400', reason);
    expect(
      broken.body.includes('The body is not valid JSON'),
      `Post as ${type}`,
      `its body did not arrive: ${reason}`,
    );
    const understood = post(INSIGHT, type, ports);
    const advice = adviceFor(understood);
    expectValue(`HTTP status of a post as ${type}`, String(understood.status), '403', advice);
    expect(understood.body.includes('accepts events from CSE'), `Post as ${type}`, advice);
  }
  return { message: 'Events of CSE are accepted as JSON and as plain text' };
}

function adviceFor(answer: HttpAnswer): string {
  if (isNoResource(answer))
    return `the URL does not exist on the instance: activate the Scripted REST API "Sumo CSE Events" and its version v1; ${GUIDE}`;
  const advice: Readonly<Record<number, string>> = {
    401: 'Access ID and Access Key of the configuration "Self-test" must be the name and password of a user',
    415: 'the request formats must include application/json and text/plain',
  };
  return `${advice[answer.status] ?? answer.body.slice(0, 200)}; ${GUIDE}`;
}

/**
 * Whether no active resource has the path. The platform says so with 400, which a body that is no JSON gets too; older releases may say 404.
 */
function isNoResource({ status, body }: HttpAnswer): boolean {
  return status === 404 || (status === 400 && body.includes('does not represent any resource'));
}

function post(body: string, type: string, ports: Ports): HttpAnswer {
  const { accessId, accessKey } = readConfiguration(selfTestConfiguration(ports), standInPorts(ports));
  return ports.http.send({
    method: 'POST',
    url: `${ports.settings.instanceUrl()}api/${SCOPE}/v1/cse/events?configuration=${CONFIGURATION}`,
    headers: { Accept: 'application/json', 'Content-Type': type },
    user: accessId,
    password: accessKey,
    body,
    timeoutSeconds: 25,
  });
}
