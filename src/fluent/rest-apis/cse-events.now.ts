import { RestApi } from '@servicenow/sdk/core';
import { inboundEndpoint } from '../acls/endpoints.now';

/**
 * Takes the events that Actions of CSE post: `POST /api/<scope>/v1/cse/events`. Nothing is accepted until a configuration
 * accepts events. CSE does not document its content type: JSON and plain text are taken, and the body is read as text.
 */
export const cseEvents = RestApi({
  $id: Now.ID['rest-cse-events'],
  name: 'Sumo CSE Events',
  serviceId: 'cse',
  shortDescription:
    'CSE posts Insights here when they are created or closed, and rules when it disables them.',
  active: true,
  consumes: 'application/json,text/plain,text/json,text/html',
  produces: 'application/json',
  enforceAcl: [inboundEndpoint],
  versions: [
    {
      $id: Now.ID['rest-cse-events-v1'],
      version: 1,
      active: true,
      isDefault: true,
      shortDescription: 'Receives events. Each Insight is then read from CSE.',
    },
  ],
  routes: [
    {
      $id: Now.ID['rest-cse-events-post'],
      name: 'Post event',
      method: 'POST',
      path: '/events',
      version: 1,
      authentication: true,
      authorization: true,
      internalRole: false,
      enforceAcl: [inboundEndpoint],
      shortDescription:
        '202: the event was queued. 200: it is queued already. 400, 403, 413 and 429 say what is wrong.',
      parameters: [
        {
          $id: Now.ID['rest-cse-events-configuration'],
          name: 'configuration',
          required: false,
          exampleValue: 'Sumo Logic',
          shortDescription: 'Name or sys_id of the configuration that the event is for.',
        },
      ],
      script: `new SumoInbound().serve(request, response);`,
    },
  ],
});
