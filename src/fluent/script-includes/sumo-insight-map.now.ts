import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the scripts of the transform map call. They contain no module path, so that an edited one survives an upgrade. */
export const SumoInsightMap = ScriptInclude({
  $id: Now.ID['script-include-sumo-insight-map'],
  name: 'SumoInsightMap',
  apiName: 'x_sul_sumo_logic_s.SumoInsightMap',
  description:
    'Scripts of the transform maps Sumo Insight Mapper and Sumo Incident Updater. before() returns true if the row must be ignored; detail() returns a part of the column Details.',
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
  beforeUpdate: function (source, target, action) {
    return this.map.beforeUpdate(source, target, action);
  },
  detail: function (source, name) {
    return this.map.detail(source, name);
  },
  type: 'SumoInsightMap'
};
`,
});
