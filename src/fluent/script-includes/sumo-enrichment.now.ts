import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the actions about enrichment call. It contains the module path, so that an edited action survives an upgrade. */
export const SumoEnrichment = ScriptInclude({
  $id: Now.ID['script-include-sumo-enrichment'],
  name: 'SumoEnrichment',
  apiName: 'x_sul_sumo_logic_s.SumoEnrichment',
  description: 'Enriches an incident again, and creates CI Lookup Rules. Each function returns a message.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoEnrichment = Class.create();
SumoEnrichment.prototype = {
  initialize: function () {
    this.enrichment = require('${MODULES}/entry/enrichment.ts');
    this.enrichment.connect(new SumoServices());
  },
  insightAgain: function (insight) {
    this.enrichment.insightAgain(insight);
  },
  incidentAgain: function (incident) {
    this.enrichment.incidentAgain(incident);
  },
  lookupRules: function () {
    this.enrichment.lookupRules();
  },
  type: 'SumoEnrichment'
};
`,
});
