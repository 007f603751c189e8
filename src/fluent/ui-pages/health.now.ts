import { UiPage } from '@servicenow/sdk/core';

/** Shows how the integration is. The build makes the included file of src/client/health (test/build/client.mjs). */
export const healthPage = UiPage({
  $id: Now.ID['ui-page-health'],
  endpoint: 'x_sul_sumo_logic_s_health.do',
  description: 'Shows the health of each configuration, what to do, and figures.',
  category: 'general',
  direct: true,
  html: Now.include('./health.html'),
});
