import { UiPage } from '@servicenow/sdk/core';

/** Sets a configuration up, step by step. The build makes the included file of src/client/setup (test/build/client.mjs). */
export const setupPage = UiPage({
  $id: Now.ID['ui-page-setup'],
  endpoint: 'x_sul_sumo_logic_s_setup.do',
  description: 'Sets up a configuration of the Sumo Logic integration, step by step.',
  category: 'general',
  direct: true,
  html: Now.include('./setup.html'),
});
