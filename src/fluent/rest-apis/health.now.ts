import { RestApi } from '@servicenow/sdk/core';
import { healthActEndpoint, healthEndpoint } from '../acls/endpoints.now';

/** What the Health page asks: `/api/<scope>/health/...`. Every viewer sees it; its buttons are for administrators of the app. */
export const healthPageApi = RestApi({
  $id: Now.ID['rest-health'],
  name: 'Sumo Health',
  serviceId: 'health',
  shortDescription: 'Figures and to-do list of the Health page.',
  active: true,
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [healthEndpoint],
  routes: [
    {
      $id: Now.ID['rest-health-overview'],
      name: 'Overview',
      method: 'GET',
      path: '/overview',
      authentication: true,
      authorization: true,
      internalRole: false,
      enforceAcl: [healthEndpoint],
      shortDescription: 'Tiles, to-do list and charts. Reads each table once or twice.',
      script: `new SumoHealthPage().overview(response);`,
    },
    {
      $id: Now.ID['rest-health-act'],
      name: 'Act',
      method: 'POST',
      path: '/act',
      authentication: true,
      authorization: true,
      internalRole: false,
      enforceAcl: [healthActEndpoint],
      shortDescription: 'Validate, Resume or Take over, as the buttons of those names on forms.',
      script: `new SumoHealthPage().act(request, response);`,
    },
  ],
});
