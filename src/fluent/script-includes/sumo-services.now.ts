import { ScriptInclude } from '@servicenow/sdk/core';

/**
 * Calls APIs that an instance may lack, of other applications and of the platform: a string script can name them where a
 * module cannot, and find out that they are missing. Null says so.
 */
export const SumoServices = ScriptInclude({
  $id: Now.ID['script-include-sumo-services'],
  name: 'SumoServices',
  apiName: 'x_sul_sumo_logic_s.SumoServices',
  description:
    'Calls CI Lookup Rules, Identification and Reconciliation, GlideDigest and CertificateEncryption; returns null if the instance lacks them.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoServices = Class.create();
SumoServices.prototype = {
  initialize: function () {},
  identifyCi: function (source, payload) {
    if (typeof sn_sec_cmn === 'undefined' || typeof sn_sec_cmn.CIIdentify === 'undefined') return null;
    var found = new sn_sec_cmn.CIIdentify().identify(source, JSON.parse(payload), true);
    return found && found.ci && found.ci.mainCi ? String(found.ci.mainCi) : '';
  },
  reconcileCi: function (discoverySource, json) {
    if (typeof sn_cmdb === 'undefined' || typeof sn_cmdb.IdentificationEngine === 'undefined') return null;
    return String(sn_cmdb.IdentificationEngine.createOrUpdateCI(discoverySource, json));
  },
  sha256Hex: function (text) {
    if (typeof GlideDigest === 'undefined') return null;
    return String(new GlideDigest().getSHA256Hex(text));
  },
  hmacBase64: function (key, text) {
    if (typeof CertificateEncryption === 'undefined') return null;
    return String(new CertificateEncryption().generateMac(key, 'HmacSHA256', text));
  },
  type: 'SumoServices'
};
`,
});
