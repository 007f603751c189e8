import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the scripts of the transform map call. They hold no module path, so that an edited one survives an upgrade. */
export const SumoInsightMap = ScriptInclude({
  $id: Now.ID['script-include-sumo-insight-map'],
  name: 'SumoInsightMap',
  apiName: 'x_sul_sumo_logic_s.SumoInsightMap',
  description:
    'Scripts of the transform map Sumo Insight Mapper. before() answers true when the row is to be ignored.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoInsightMap = Class.create();
SumoInsightMap.prototype = {
  initialize: function () {
    this.map = require('${MODULES}/entry/map.ts');
    this.map.connect(new SumoServices());
  },
  before: function (source, target, action) {
    return this.map.before(source, target, action);
  },
  after: function (source, target, action) {
    return this.map.after(source, target, action);
  },
  refusesUpdate: function (target, action) {
    return this.map.refusesUpdate(target, action);
  },
  type: 'SumoInsightMap'
};
`,
});
