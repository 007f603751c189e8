import '@servicenow/sdk/global';

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          'acl-action-access-key-read': {
            table: 'sys_security_acl';
            id: 'c6d05f3a68784397a018bec7998f8bcc';
          };
          'acl-action-access-key-write': {
            table: 'sys_security_acl';
            id: '49ece1f6eb2842a4b8fa9119b70bad17';
          };
          'acl-action-api-key-read': {
            table: 'sys_security_acl';
            id: '85f8c8b687e24110bd1998f9b1e2103a';
          };
          'acl-action-api-key-write': {
            table: 'sys_security_acl';
            id: '3df9388cec1546208f1a57d07618ebd7';
          };
          'acl-action-base-url-read': {
            table: 'sys_security_acl';
            id: '050c56864cd14a7f9a78f66f6d731f58';
          };
          'acl-action-base-url-write': {
            table: 'sys_security_acl';
            id: '1945f9154a04461aa12e095941c1d337';
          };
          'acl-action-create': {
            table: 'sys_security_acl';
            id: '3ef2642f50b945ebb1f47bfaa064ff07';
          };
          'acl-action-delete': {
            table: 'sys_security_acl';
            id: '64142f6690014b4ca411823e7dc8d3ef';
          };
          'acl-action-extra-headers-read': {
            table: 'sys_security_acl';
            id: 'fb646ca092714df68b70d0f0d66a67d1';
          };
          'acl-action-extra-headers-write': {
            table: 'sys_security_acl';
            id: '17f136dd3cfc4d67989e1b4b709652ae';
          };
          'acl-action-last-error-read': {
            table: 'sys_security_acl';
            id: '91a2209e8402402586a57cfd12b07fd9';
          };
          'acl-action-password-read': {
            table: 'sys_security_acl';
            id: '82f1b538ac464d1382589dce40ab86cc';
          };
          'acl-action-password-write': {
            table: 'sys_security_acl';
            id: '7048b137eaec484397c2ffba5aada11f';
          };
          'acl-action-read': {
            table: 'sys_security_acl';
            id: 'cb2bf6ea0ea34c898fad7a49ef7fdf43';
          };
          'acl-action-reason-read': {
            table: 'sys_security_acl';
            id: 'a655f197006045419e5ee089c382540d';
          };
          'acl-action-run-create': {
            table: 'sys_security_acl';
            id: '0c0ad9abb7f2470294cc1b08d14961a8';
          };
          'acl-action-run-delete': {
            table: 'sys_security_acl';
            id: 'bf2c9409eca040ef927824e7c2a8a19a';
          };
          'acl-action-run-read': {
            table: 'sys_security_acl';
            id: '9d43462b4a6944aca375dc74addc7bcf';
          };
          'acl-action-run-write': {
            table: 'sys_security_acl';
            id: '5272d7afc6fc402e8e8c19bc89b17117';
          };
          'acl-action-secret-key-read': {
            table: 'sys_security_acl';
            id: '7ad6406490274e94b6089378e8fb20d2';
          };
          'acl-action-secret-key-write': {
            table: 'sys_security_acl';
            id: '43e299ed1b11439da3415d7af1a62153';
          };
          'acl-action-service-key-read': {
            table: 'sys_security_acl';
            id: '3f5fb86957964e35ae8057cdfacf0f50';
          };
          'acl-action-service-key-write': {
            table: 'sys_security_acl';
            id: '6493e8250f8842f981ecdfd958352d83';
          };
          'acl-action-session-token-read': {
            table: 'sys_security_acl';
            id: '7f91a53bca294f358805c6cd9c5b5895';
          };
          'acl-action-session-token-write': {
            table: 'sys_security_acl';
            id: '78af45f22cd7485fb322e8bcff2dce5d';
          };
          'acl-action-signing-secret-read': {
            table: 'sys_security_acl';
            id: '4f64e36ef48746b6909e0355ef14a1fc';
          };
          'acl-action-signing-secret-write': {
            table: 'sys_security_acl';
            id: 'ad57340f097d46bf81e86a780cda2137';
          };
          'acl-action-sts-url-read': {
            table: 'sys_security_acl';
            id: 'bfb60a8c1d3340f89ea346b8606eb258';
          };
          'acl-action-sts-url-write': {
            table: 'sys_security_acl';
            id: 'a592f68ae06e4efa8729b187833fc4e6';
          };
          'acl-action-url-read': {
            table: 'sys_security_acl';
            id: '3ec2c85ef91b430f910b040ce6d99423';
          };
          'acl-action-url-write': {
            table: 'sys_security_acl';
            id: 'f454bc8a69a94bb5b3b1067909fa3af0';
          };
          'acl-action-write': {
            table: 'sys_security_acl';
            id: 'ccb23b9cacf845b1a14386ee2cbf19e0';
          };
          'acl-backfill-create': {
            table: 'sys_security_acl';
            id: '0803d1c942bd466c89aa35675f395c04';
          };
          'acl-backfill-delete': {
            table: 'sys_security_acl';
            id: 'dcdeaa47122547ed92fdc32a33aa1cb5';
          };
          'acl-backfill-read': {
            table: 'sys_security_acl';
            id: '2bf762aeeb5d41d5bf95b436d48903f9';
          };
          'acl-backfill-write': {
            table: 'sys_security_acl';
            id: '9b8ffd904424404a9a0ccd4d009fc6b0';
          };
          'acl-configuration-access-key-read': {
            table: 'sys_security_acl';
            id: '73e1398f08274f76842fcf7b9f4032b4';
          };
          'acl-configuration-create': {
            table: 'sys_security_acl';
            id: 'ed223ca763af4317890f21eedfc9d48d';
          };
          'acl-configuration-delete': {
            table: 'sys_security_acl';
            id: '602fc17f84b64548a5f3291bcae0475b';
          };
          'acl-configuration-read': {
            table: 'sys_security_acl';
            id: '1914d167dec149309cde064536b5b25a';
          };
          'acl-configuration-write': {
            table: 'sys_security_acl';
            id: 'b778c0770e3c44a88887f7bc586302f3';
          };
          'acl-delivery-create': {
            table: 'sys_security_acl';
            id: 'e01e90520bad43d7ac8ec385dc6918a1';
          };
          'acl-delivery-delete': {
            table: 'sys_security_acl';
            id: '9659574bbfcc47eb9f071d190605f3d5';
          };
          'acl-delivery-error-read': {
            table: 'sys_security_acl';
            id: 'ee288229ba4a4ce88bc7eddfb4813151';
          };
          'acl-delivery-mail-html-read': {
            table: 'sys_security_acl';
            id: '95bb695feae54399a30549272ae7a418';
          };
          'acl-delivery-mail-subject-read': {
            table: 'sys_security_acl';
            id: '0e73958034f041b3bf4e02291adc801b';
          };
          'acl-delivery-payload-read': {
            table: 'sys_security_acl';
            id: '004e512d60e545c390c7ca225068224c';
          };
          'acl-delivery-read': {
            table: 'sys_security_acl';
            id: 'd4fbf74523d14b12b2b86d107c9d2600';
          };
          'acl-delivery-request-read': {
            table: 'sys_security_acl';
            id: 'c5b8852effdc4a6e82f7dfbff131cecb';
          };
          'acl-delivery-response-read': {
            table: 'sys_security_acl';
            id: '74fa073924e845b48cd477f032fd6d8f';
          };
          'acl-delivery-write': {
            table: 'sys_security_acl';
            id: '8c69bee2938a4e679c9c70f1d9ce878c';
          };
          'acl-health-act-endpoint': {
            table: 'sys_security_acl';
            id: '6093cc67f3ad426598ae29df3fe64788';
          };
          'acl-health-endpoint': {
            table: 'sys_security_acl';
            id: 'e1207f41218e45edb932e7249d2557be';
          };
          'acl-inbound-endpoint': {
            table: 'sys_security_acl';
            id: '55633781803b4f03991640a84b935ff0';
          };
          'acl-inbound-event-create': {
            table: 'sys_security_acl';
            id: '6ae6615d4d574724be13c316ef75053c';
          };
          'acl-inbound-event-delete': {
            table: 'sys_security_acl';
            id: '99f837b1f08d45b4a297bfd69962ce16';
          };
          'acl-inbound-event-payload-read': {
            table: 'sys_security_acl';
            id: '5fc7016a50bf445fb26febaf085e5635';
          };
          'acl-inbound-event-read': {
            table: 'sys_security_acl';
            id: '6806de6dd8d04025ac9973c52ba88569';
          };
          'acl-inbound-event-write': {
            table: 'sys_security_acl';
            id: 'aca1cc9397a5442fbb6d195c677b2acc';
          };
          'acl-incident-update-create': {
            table: 'sys_security_acl';
            id: 'e682824857304d6fa359dc608c94f63f';
          };
          'acl-incident-update-delete': {
            table: 'sys_security_acl';
            id: '959ecc4285da49f4b6e64a50c1e41c62';
          };
          'acl-incident-update-read': {
            table: 'sys_security_acl';
            id: '9718a734a68640c5acda6800187ea2e2';
          };
          'acl-incident-update-write': {
            table: 'sys_security_acl';
            id: '7c9a90ad3c8c481f82f2bdffeeb81f40';
          };
          'acl-insight-create': {
            table: 'sys_security_acl';
            id: 'b3cc2a64dde2480787994ab40e474385';
          };
          'acl-insight-delete': {
            table: 'sys_security_acl';
            id: '325d479829b7400f9997d204c126429f';
          };
          'acl-insight-read': {
            table: 'sys_security_acl';
            id: 'c6e82c8986674d839d43138a31c8210d';
          };
          'acl-insight-write': {
            table: 'sys_security_acl';
            id: '314741ee0db54a0f834e6fa0a5e928db';
          };
          'acl-integration-run-create': {
            table: 'sys_security_acl';
            id: 'ec8f4a3d2d3a446f912e7d4d1637a65d';
          };
          'acl-integration-run-delete': {
            table: 'sys_security_acl';
            id: '37dd5589839346c8bced36f506a04309';
          };
          'acl-integration-run-read': {
            table: 'sys_security_acl';
            id: 'ec1c94dd3e094fa6bd69150fb4645363';
          };
          'acl-integration-run-write': {
            table: 'sys_security_acl';
            id: '3fcc95966c264c4b86b0306329b9e5b7';
          };
          'acl-job-create': {
            table: 'sys_security_acl';
            id: '1108229c940e429fa827d88d85eb12fd';
          };
          'acl-job-delete': {
            table: 'sys_security_acl';
            id: '221ff010b012429694cdad8b92722f4f';
          };
          'acl-job-read': {
            table: 'sys_security_acl';
            id: 'defe783e4169422bbc419254815e2dc6';
          };
          'acl-job-write': {
            table: 'sys_security_acl';
            id: '72e7ca97354f4d5ea0a4fcad74eea050';
          };
          'acl-lease-create': {
            table: 'sys_security_acl';
            id: '041b3eed2eed40d68a4029d560497862';
          };
          'acl-lease-delete': {
            table: 'sys_security_acl';
            id: '5df66a7d4ef44804adbccbc3d2906594';
          };
          'acl-lease-read': {
            table: 'sys_security_acl';
            id: '82d121d0d8294c62af6f02e424d20c16';
          };
          'acl-lease-write': {
            table: 'sys_security_acl';
            id: '5efd720781714d19b56de15d2adfb1d4';
          };
          'acl-lookup-cache-create': {
            table: 'sys_security_acl';
            id: '7523c4389c6249f2b31fdfca90318aae';
          };
          'acl-lookup-cache-delete': {
            table: 'sys_security_acl';
            id: '0248896729ce4324904cc74f97c51deb';
          };
          'acl-lookup-cache-read': {
            table: 'sys_security_acl';
            id: '008be0728c934bf28421414e4cd54702';
          };
          'acl-lookup-cache-write': {
            table: 'sys_security_acl';
            id: 'e505faa83bf24017ab55d68c4f23017b';
          };
          'acl-page-health': {
            table: 'sys_security_acl';
            id: '681d4db901c8418c8e06341c7b16d90c';
          };
          'acl-page-setup': {
            table: 'sys_security_acl';
            id: '70ed2bd7c34d4f91882a132fcc896b8d';
          };
          'acl-resolution-map-create': {
            table: 'sys_security_acl';
            id: '628e1e5dbb5f4830b604ae01a64fa7a2';
          };
          'acl-resolution-map-delete': {
            table: 'sys_security_acl';
            id: '70c3aa66200d4848b1fa593b9fbbc7f3';
          };
          'acl-resolution-map-read': {
            table: 'sys_security_acl';
            id: '539cb068f9124f4ca5fe26db4c4564f4';
          };
          'acl-resolution-map-write': {
            table: 'sys_security_acl';
            id: 'dc242ae0db5b4c5e8f30ae5cc08119d1';
          };
          'acl-rule-alert-create': {
            table: 'sys_security_acl';
            id: '9f5d2111c3c2480db7c966f6e9719956';
          };
          'acl-rule-alert-delete': {
            table: 'sys_security_acl';
            id: 'b7813e9c77654a07a613ec720a0c4244';
          };
          'acl-rule-alert-read': {
            table: 'sys_security_acl';
            id: '7f43e51c7b894d1385c1342441e81bb6';
          };
          'acl-rule-alert-write': {
            table: 'sys_security_acl';
            id: 'c6c4eed47f2b4030bce6024ac95dcc52';
          };
          'acl-selftest-create': {
            table: 'sys_security_acl';
            id: '1e5d430ccf12476e90b35fd246811223';
          };
          'acl-selftest-delete': {
            table: 'sys_security_acl';
            id: '59b6fe7422b64608be3f56853bd1e63f';
          };
          'acl-selftest-endpoint': {
            table: 'sys_security_acl';
            id: '90fa5806879d42a484b82c19ec862af3';
          };
          'acl-selftest-read': {
            table: 'sys_security_acl';
            id: '13a3d0b8f2b24b448f0cb924e5b3e9c2';
          };
          'acl-selftest-write': {
            table: 'sys_security_acl';
            id: '4199720c72b7403e8d24ffe440c917fb';
          };
          'acl-setup-endpoint': {
            table: 'sys_security_acl';
            id: 'a160bcac62d14eab95a85f67ac7e6567';
          };
          'acl-sumo-logic-insights-create': {
            table: 'sys_security_acl';
            id: 'b0608a8062cb448c9eeccb8fde26ae40';
          };
          'acl-sumo-logic-insights-delete': {
            table: 'sys_security_acl';
            id: 'bf332e35d0944f0c8d20a920999f5635';
          };
          'acl-sumo-logic-insights-read': {
            table: 'sys_security_acl';
            id: '0047f2f7fb484a07978633001c050553';
          };
          'acl-sumo-logic-insights-write': {
            table: 'sys_security_acl';
            id: 'a79137de29714eef859de743b5bfeb98';
          };
          'acl-sumo-status-create': {
            table: 'sys_security_acl';
            id: 'ffb84c4acec14f9984a02567fdf7ddb6';
          };
          'acl-sumo-status-delete': {
            table: 'sys_security_acl';
            id: '58278abae6de4fa2a0bf770ea7c47964';
          };
          'acl-sumo-status-read': {
            table: 'sys_security_acl';
            id: 'f51cf3f33e4b4de9b99314fb61d0e7e5';
          };
          'acl-sumo-status-write': {
            table: 'sys_security_acl';
            id: '486fb9d7bb1f44a49f0314c0846d2c32';
          };
          'api-Glide-API-event-management': {
            table: 'sys_scope_privilege';
            id: '7b55ed55306d4c508ad9f4174927baa2';
          };
          'api-Glide-API-properties': {
            table: 'sys_scope_privilege';
            id: '6a0753ab09594f0d86a32cb556a60769';
          };
          'api-Glide-API-scripting': {
            table: 'sys_scope_privilege';
            id: 'b0fcd86558224acc92ada9bc1ea52b21';
          };
          'api-Glide-API-user-roles-and-groups': {
            table: 'sys_scope_privilege';
            id: '6643743cadc441bcb08342b8d6f476ec';
          };
          'api-GlideAggregate': {
            table: 'sys_scope_privilege';
            id: 'db9694bbc36f4b9b8666d1cb127ebe73';
          };
          'api-GlideAggregate.addAggregate': {
            table: 'sys_scope_privilege';
            id: '7496d006daeb4a09a26cde4ed8f0feec';
          };
          'api-GlideAggregate.addEncodedQuery': {
            table: 'sys_scope_privilege';
            id: '10224b61ba0a4ecb9fbfe04aac6e4017';
          };
          'api-GlideAggregate.addQuery': {
            table: 'sys_scope_privilege';
            id: 'b2829827d7094e10ad3cd47c0265f04c';
          };
          'api-GlideAggregate.getAggregate': {
            table: 'sys_scope_privilege';
            id: '866dd61c352844e381399b555163e443';
          };
          'api-GlideAggregate.getDisplayValue': {
            table: 'sys_scope_privilege';
            id: 'de9a2339e1904020be8a4944532d4a12';
          };
          'api-GlideAggregate.getTableName': {
            table: 'sys_scope_privilege';
            id: 'f864342563c24d7ab28a8bab3c594144';
          };
          'api-GlideAggregate.getValue': {
            table: 'sys_scope_privilege';
            id: '60c53591d15047eab881abd2fe067cda';
          };
          'api-GlideAggregate.groupBy': {
            table: 'sys_scope_privilege';
            id: 'e6124936d4394b36a759662ccb65b84b';
          };
          'api-GlideAggregate.next': {
            table: 'sys_scope_privilege';
            id: '39696a1874f04535bdee1d28d0b02288';
          };
          'api-GlideAggregate.orderBy': {
            table: 'sys_scope_privilege';
            id: '5861d9afafaa42ad93f3888942bd5ce0';
          };
          'api-GlideAggregate.orderByDesc': {
            table: 'sys_scope_privilege';
            id: 'e1e58157ec8a471085dc20b9a388a56a';
          };
          'api-GlideAggregate.query': {
            table: 'sys_scope_privilege';
            id: 'a29ae39007ea4a0bb98d8877c40f9862';
          };
          'api-GlideCertificateEncryption': {
            table: 'sys_scope_privilege';
            id: 'de3f0d199a044710b76a05cb319a42ef';
          };
          'api-GlideDateTime': {
            table: 'sys_scope_privilege';
            id: '37e964042f2348069f755a2eeea1c477';
          };
          'api-GlideDateTime.add': {
            table: 'sys_scope_privilege';
            id: '19d9792175424ca3a84b3362af2ca7f5';
          };
          'api-GlideDateTime.after': {
            table: 'sys_scope_privilege';
            id: 'b4b06eb1038e4641ac1f65a984cdde43';
          };
          'api-GlideDateTime.before': {
            table: 'sys_scope_privilege';
            id: 'cb969b5afb574070a081e35711ab7dd8';
          };
          'api-GlideDateTime.getDisplayValue': {
            table: 'sys_scope_privilege';
            id: '2d7ad4f9693e4dadba27cb0d1254f5c3';
          };
          'api-GlideDateTime.getNumericValue': {
            table: 'sys_scope_privilege';
            id: '5224abe8377440afb46c5e7ef7fbe2fa';
          };
          'api-GlideDateTime.getValue': {
            table: 'sys_scope_privilege';
            id: '9fe759f0feb54a0b9f33d16f22e0dce5';
          };
          'api-GlideDateTime.isValid': {
            table: 'sys_scope_privilege';
            id: '51040fc28e214dfb8aef8d1617e8f8e6';
          };
          'api-GlideDateTime.setDisplayValue': {
            table: 'sys_scope_privilege';
            id: '02522ffbccb04bcba2b80e51ec036bae';
          };
          'api-GlideDateTime.setValue': {
            table: 'sys_scope_privilege';
            id: '6640462551c349c9a6047919782de8a1';
          };
          'api-GlideDateTime.toString': {
            table: 'sys_scope_privilege';
            id: 'b78c33c291af44bfb055a58f05fdf181';
          };
          'api-GlideDigest': {
            table: 'sys_scope_privilege';
            id: '2ab9622e8c994ac49838701d0cc6ca43';
          };
          'api-GlideDigest.getSHA256Hex': {
            table: 'sys_scope_privilege';
            id: '74c97ee485504dd2af84acd37a4d91ec';
          };
          'api-GlideQueryCondition': {
            table: 'sys_scope_privilege';
            id: 'f17e8c8c4a1e4160b9ce781cff88c02a';
          };
          'api-GlideQueryCondition.addOrCondition': {
            table: 'sys_scope_privilege';
            id: '544fc5d44652498499e69fa7b6291ddb';
          };
          'api-GlideRecord.addEncodedQuery': {
            table: 'sys_scope_privilege';
            id: 'd739ce7b91da46cfb6798c331ecf5558';
          };
          'api-GlideRecord.addQuery': {
            table: 'sys_scope_privilege';
            id: '7c2ce6891dd24060a553573492479377';
          };
          'api-GlideRecord.canCreate': {
            table: 'sys_scope_privilege';
            id: '649bf8bbf4864dba9ffb8cc9e29ea181';
          };
          'api-GlideRecord.canDelete': {
            table: 'sys_scope_privilege';
            id: '32b725081c3c4c0bb47c510317fe99d8';
          };
          'api-GlideRecord.canRead': {
            table: 'sys_scope_privilege';
            id: 'c7292bb792e04a4f8e3479944bdcfaaf';
          };
          'api-GlideRecord.canWrite': {
            table: 'sys_scope_privilege';
            id: '164d9ca2ecfa40e3ba9a20fc4a6144fd';
          };
          'api-GlideRecord.deleteMultiple': {
            table: 'sys_scope_privilege';
            id: '9fe6c3889390415e92083299bec41f12';
          };
          'api-GlideRecord.get': {
            table: 'sys_scope_privilege';
            id: '4e797d657dfb4d5986a9b041628a6810';
          };
          'api-GlideRecord.getDisplayValue': {
            table: 'sys_scope_privilege';
            id: '3b289dc45a7044c7af3e3122344db05b';
          };
          'api-GlideRecord.getElement': {
            table: 'sys_scope_privilege';
            id: '8ca3555fbe8448efad9f0db4aebe4b7b';
          };
          'api-GlideRecord.getLastErrorMessage': {
            table: 'sys_scope_privilege';
            id: '514d0c4bfe9e4f0da20e557775c5058d';
          };
          'api-GlideRecord.getTableName': {
            table: 'sys_scope_privilege';
            id: '25bcedfecf2e47e092a7a565db77393f';
          };
          'api-GlideRecord.getUniqueValue': {
            table: 'sys_scope_privilege';
            id: '3c9f2b7f4b554a04819f1ff22c94ae67';
          };
          'api-GlideRecord.getValue': {
            table: 'sys_scope_privilege';
            id: '0e79a8435f8042948c6f01449876a705';
          };
          'api-GlideRecord.initialize': {
            table: 'sys_scope_privilege';
            id: '8b131c79ad1a457eb46e1c7b89cf44d5';
          };
          'api-GlideRecord.insert': {
            table: 'sys_scope_privilege';
            id: '918ec52a59394b278cc14f98008c0b31';
          };
          'api-GlideRecord.isNewRecord': {
            table: 'sys_scope_privilege';
            id: 'ec0cba29bd5d4d6baffafc1d5285d80e';
          };
          'api-GlideRecord.isValid': {
            table: 'sys_scope_privilege';
            id: 'a2a8174360734761931f55797eabdd9f';
          };
          'api-GlideRecord.isValidEncodedQuery': {
            table: 'sys_scope_privilege';
            id: '1a5f394fd638451b98e0aca9505fe948';
          };
          'api-GlideRecord.isValidField': {
            table: 'sys_scope_privilege';
            id: '3b0ea9241f9748f6bf583e2f22e25680';
          };
          'api-GlideRecord.newRecord': {
            table: 'sys_scope_privilege';
            id: '08c3aa38466749a4be59b00f69b53684';
          };
          'api-GlideRecord.next': {
            table: 'sys_scope_privilege';
            id: '2425928e0dc84340b7d6e320906b7b71';
          };
          'api-GlideRecord.operation': {
            table: 'sys_scope_privilege';
            id: '03eab8a9464c49629e5f5a0d9ea60621';
          };
          'api-GlideRecord.orderBy': {
            table: 'sys_scope_privilege';
            id: '9608445558d846cd993fe2dbd53673b1';
          };
          'api-GlideRecord.orderByDesc': {
            table: 'sys_scope_privilege';
            id: '86feea9fb5394f09bcf6bf7c9c9cb2d4';
          };
          'api-GlideRecord.query': {
            table: 'sys_scope_privilege';
            id: 'eee2d4c108fb47c3a3dff527bfaafd62';
          };
          'api-GlideRecord.setAbortAction': {
            table: 'sys_scope_privilege';
            id: '477dd143a77f44968e1c2506b4f4c5b1';
          };
          'api-GlideRecord.setLimit': {
            table: 'sys_scope_privilege';
            id: '93059899c96b47bb8058c529eb947038';
          };
          'api-GlideRecord.setNewGuidValue': {
            table: 'sys_scope_privilege';
            id: '9fcab721e20e48c08ac60124cdf17551';
          };
          'api-GlideRecord.setValue': {
            table: 'sys_scope_privilege';
            id: 'a4e8810a9c0a44b9a11fc52f09be8ff2';
          };
          'api-GlideRecord.toString': {
            table: 'sys_scope_privilege';
            id: 'a84dd00f467a47f2b26d848e93f8b8b7';
          };
          'api-GlideRecord.update': {
            table: 'sys_scope_privilege';
            id: '7e03ca0d5b3e4a82beb72d568270e94d';
          };
          'api-GlideUser': {
            table: 'sys_scope_privilege';
            id: 'c0477b94924342d396673ff117646d44';
          };
          'api-GlideUser.getEmail': {
            table: 'sys_scope_privilege';
            id: 'a5f01f3c37344bf896d48143cbd707a4';
          };
          'api-IdentificationEngine': {
            table: 'sys_scope_privilege';
            id: '4e24593f596d47afaaf98e1c1f665510';
          };
          'api-IdentificationEngine.createOrUpdateCI': {
            table: 'sys_scope_privilege';
            id: 'fca9a491c0574b5fbd1c0fdfc3d374b7';
          };
          'api-IdentificationEngineScriptableApi': {
            table: 'sys_scope_privilege';
            id: '312b62575282433c8f6da95e861495c2';
          };
          'api-IdentificationEngineScriptableApi.createOrUpdateCI': {
            table: 'sys_scope_privilege';
            id: '434b59dd199045e9a5eba8ed5293e36f';
          };
          'api-ImportSetTransformer.isError': {
            table: 'sys_scope_privilege';
            id: '873a3c44c1184beb94240295bf951324';
          };
          'api-ImportSetTransformer.setSyncImport': {
            table: 'sys_scope_privilege';
            id: 'b7bd9421c31448b78377f5336f922465';
          };
          'api-ImportSetTransformer.transformAllMaps': {
            table: 'sys_scope_privilege';
            id: 'fa0876b7e2424983ad2b6445655fbeec';
          };
          'api-ResourceSupport': {
            table: 'sys_scope_privilege';
            id: '58f755d8a58d4ad5be00ba654c21b139';
          };
          'api-RESTAPIRequest': {
            table: 'sys_scope_privilege';
            id: 'e38d4fe74fd04b99b6452a96b8aab6cc';
          };
          'api-RESTAPIRequestBody': {
            table: 'sys_scope_privilege';
            id: '8b3229b954124626ae20093536864402';
          };
          'api-RESTAPIResponseStream': {
            table: 'sys_scope_privilege';
            id: '0d3e8ceb6d2742fd967d8f973ad931d1';
          };
          'api-RESTAPIResponseStream.writeString': {
            table: 'sys_scope_privilege';
            id: '1fc9c691c04a481cb36f4e9b8558b082';
          };
          'api-ScopedGlideAggregate': {
            table: 'sys_scope_privilege';
            id: '2abe71bca75847f7be7968875ead99bd';
          };
          'api-ScopedGlideDateTime': {
            table: 'sys_scope_privilege';
            id: '0b7d2f4d7bb94ad2a406954348aab678';
          };
          'api-ScopedGlideElement': {
            table: 'sys_scope_privilege';
            id: '062da1082cdc478394ed89c79614d162';
          };
          'api-ScopedGlideRecord': {
            table: 'sys_scope_privilege';
            id: '57eb951b5ea141b39b15edfe9bacf671';
          };
          'api-ScopedQueryCondition': {
            table: 'sys_scope_privilege';
            id: '3085de0527514925a8ec6aa63b7c3470';
          };
          'api-ScriptableRESTMessageClient.disableForcedVariableSubstitution': {
            table: 'sys_scope_privilege';
            id: 'bd2da591d9784fe1a62b53206920e545';
          };
          'api-ScriptableRESTMessageClient.execute': {
            table: 'sys_scope_privilege';
            id: 'cf8b0e89eaa34d44a64bd154faf9e444';
          };
          'api-ScriptableRESTMessageClient.executeAsync': {
            table: 'sys_scope_privilege';
            id: '55daf608011c4ceebaf5a10da4b1cff3';
          };
          'api-ScriptableRESTMessageClient.setBasicAuth': {
            table: 'sys_scope_privilege';
            id: '37c4186f233640feb6213af12fdb1433';
          };
          'api-ScriptableRESTMessageClient.setEndpoint': {
            table: 'sys_scope_privilege';
            id: '685d6ea99e454a858d6e6a7317b29713';
          };
          'api-ScriptableRESTMessageClient.setFollowRedirect': {
            table: 'sys_scope_privilege';
            id: '99fc3150182d43779bf0af4eb33a00c9';
          };
          'api-ScriptableRESTMessageClient.setHttpMethod': {
            table: 'sys_scope_privilege';
            id: 'd9e3b7cc5cf14659a0b1a8b1c63b3e61';
          };
          'api-ScriptableRESTMessageClient.setHttpTimeout': {
            table: 'sys_scope_privilege';
            id: '074334508ba441a8894032133896005e';
          };
          'api-ScriptableRESTMessageClient.setLogLevel': {
            table: 'sys_scope_privilege';
            id: '95b3107d7caf4e469d167135a37309fa';
          };
          'api-ScriptableRESTMessageClient.setMIDServer': {
            table: 'sys_scope_privilege';
            id: '16ab2af745734a9ea1707ee3ca9c9286';
          };
          'api-ScriptableRESTMessageClient.setMutualAuth': {
            table: 'sys_scope_privilege';
            id: '80011f15ec0c4cd1bdafb367abb230d3';
          };
          'api-ScriptableRESTMessageClient.setRequestBody': {
            table: 'sys_scope_privilege';
            id: '8f017bdf17594cfe98293b26be0f70ae';
          };
          'api-ScriptableRESTMessageClient.setRequestHeader': {
            table: 'sys_scope_privilege';
            id: '9571509330ba4b45b9752ce32b050c1b';
          };
          'api-ScriptableRESTResponse.getBody': {
            table: 'sys_scope_privilege';
            id: '7da3c37c992b4b028b7bf83b83b2d07b';
          };
          'api-ScriptableRESTResponse.getErrorMessage': {
            table: 'sys_scope_privilege';
            id: '39632bdf04e24a3083f45d79b55c08a9';
          };
          'api-ScriptableRESTResponse.getHeader': {
            table: 'sys_scope_privilege';
            id: '4874394860fc4d06a4e0884eff143914';
          };
          'api-ScriptableRESTResponse.getStatusCode': {
            table: 'sys_scope_privilege';
            id: '1c916f9b20904b37be41ad9a8eb7aee2';
          };
          'api-ScriptableRESTResponse.waitForResponse': {
            table: 'sys_scope_privilege';
            id: '767208f79f87406f81454511e3928a99';
          };
          'api-ScriptableServiceResultBuilder.getStreamWriter': {
            table: 'sys_scope_privilege';
            id: '03dacedabc0649ab8d987aa4c0039ad7';
          };
          'api-ScriptableServiceResultBuilder.setContentType': {
            table: 'sys_scope_privilege';
            id: '5025a0a249c648529a89de590dcde4d0';
          };
          'api-ScriptableServiceResultBuilder.setHeader': {
            table: 'sys_scope_privilege';
            id: 'be33c6992dcc47469832baa906ba505d';
          };
          'api-ScriptableServiceResultBuilder.setStatus': {
            table: 'sys_scope_privilege';
            id: 'a5d073760e9449ba9e78e83dc10927b2';
          };
          'atf-access': {
            table: 'sys_atf_test';
            id: 'a8b8ad1967c74cb2a4130a28685da8e9';
          };
          'atf-access-granted': {
            table: 'sys_atf_step';
            id: 'e687fa92de134548ba296825f2033afc';
          };
          'atf-action-admin': {
            table: 'sys_atf_test';
            id: '7695c3da2de4491d9665b5d4624fb95a';
          };
          'atf-action-admin-rights': {
            table: 'sys_atf_step';
            id: '2cea7c70fd384a0893504796d9ad6641';
          };
          'atf-action-admin-user': {
            table: 'sys_atf_step';
            id: '0ef7451ed41f43f6bbe752d2fcf9c938';
          };
          'atf-administrator': {
            table: 'sys_atf_test';
            id: '72963b9d651f467ca4a02a72ea32e767';
          };
          'atf-administrator-rights': {
            table: 'sys_atf_step';
            id: 'b21285b713274bc691fcdbb3959e08b4';
          };
          'atf-administrator-user': {
            table: 'sys_atf_step';
            id: 'cf4b7a8457a94d448821c7ae8b4251b8';
          };
          'atf-affected-users': {
            table: 'sys_atf_test';
            id: 'c6a8930687e14c3c90c827fd7624ba65';
          };
          'atf-affected-users-clean': {
            table: 'sys_atf_step';
            id: '1801ce3b98fc4a7b8bf27cbd97451ff7';
          };
          'atf-affected-users-delete': {
            table: 'sys_atf_step';
            id: '4c04ee92610a4238af6125b87bc6edb9';
          };
          'atf-affected-users-delete-affected': {
            table: 'sys_atf_step';
            id: 'fd63f46b9ae04c58a842cd73ee3b243d';
          };
          'atf-affected-users-delete-user': {
            table: 'sys_atf_step';
            id: '30333bc8421a40d592005682f1033654';
          };
          'atf-affected-users-listed': {
            table: 'sys_atf_step';
            id: '122e440b23074518b12cb7a0c6f97c2d';
          };
          'atf-affected-users-poll': {
            table: 'sys_atf_step';
            id: 'aa24d2ac9ff7402396b190f655b7c3e1';
          };
          'atf-affected-users-user': {
            table: 'sys_atf_step';
            id: '8c5bf75a46ca4965abef902924bb18ba';
          };
          'atf-changes-in-cse': {
            table: 'sys_atf_test';
            id: 'fc356bd64dc8450fb41818ad853198b5';
          };
          'atf-changes-in-cse-clean': {
            table: 'sys_atf_step';
            id: '098d642936484d4f867cb8be1a8ff514';
          };
          'atf-changes-in-cse-closed': {
            table: 'sys_atf_step';
            id: '214cc4eecf16441fa0de95ee352e07cc';
          };
          'atf-changes-in-cse-delete': {
            table: 'sys_atf_step';
            id: 'da0f13b71b2343db8ca357390dc41379';
          };
          'atf-changes-in-cse-echo': {
            table: 'sys_atf_step';
            id: 'fe4a6ababb63483894b3b7829510eed4';
          };
          'atf-changes-in-cse-poll': {
            table: 'sys_atf_step';
            id: 'eaea808e701b4a1c924cef21a844d42c';
          };
          'atf-choices': {
            table: 'sys_atf_test';
            id: 'ff4e3dc6ddee4018a0d88a1ccaebf0fe';
          };
          'atf-choices-look': {
            table: 'sys_atf_step';
            id: 'b7e74f7211364bfa979147e7e70cf010';
          };
          'atf-closing': {
            table: 'sys_atf_test';
            id: '664cb918fb6449b4aac75e10a3a17003';
          };
          'atf-closing-clean': {
            table: 'sys_atf_step';
            id: '6a9d37a59f7945c38a1b949ce807671b';
          };
          'atf-closing-close': {
            table: 'sys_atf_step';
            id: 'c8c274c31ac3472d8d410483b6aee89e';
          };
          'atf-closing-closed': {
            table: 'sys_atf_step';
            id: '80c85458c9f74d709c56eb1615d69b40';
          };
          'atf-closing-delete': {
            table: 'sys_atf_step';
            id: 'f18c6422d7b04670874ff30627bf41e9';
          };
          'atf-closing-poll': {
            table: 'sys_atf_step';
            id: 'd333da1e69e8475ca1ce9c84b683c5f8';
          };
          'atf-dedupe': {
            table: 'sys_atf_test';
            id: '2aa0a9d58e3a44c8b72e6c09bd6492f2';
          };
          'atf-dedupe-clean': {
            table: 'sys_atf_step';
            id: '62646b1874824b8bbe51bb28a85cd943';
          };
          'atf-dedupe-delete': {
            table: 'sys_atf_step';
            id: '5e192604385a4188bcfdfe2497d76ab9';
          };
          'atf-dedupe-edit': {
            table: 'sys_atf_step';
            id: 'fb339812eb75478389431b3ea25e5177';
          };
          'atf-dedupe-first': {
            table: 'sys_atf_step';
            id: '98f99ef660dd4c39a3a5a0d62f30d65b';
          };
          'atf-dedupe-second': {
            table: 'sys_atf_step';
            id: '483bd41fb4a041c497eb234d7e5dbed3';
          };
          'atf-default-state': {
            table: 'sys_atf_test';
            id: '9c5ba766b21843738df62701db11354f';
          };
          'atf-default-state-clean': {
            table: 'sys_atf_step';
            id: '6fc4db1fe30d4a24935fa379aa66d84f';
          };
          'atf-default-state-delete-label': {
            table: 'sys_atf_step';
            id: '978b2b09188343f6b0d134f72c15346c';
          };
          'atf-default-state-delete-unknown': {
            table: 'sys_atf_step';
            id: 'a6be554178e54620aec82270da7ca83d';
          };
          'atf-default-state-delete-value': {
            table: 'sys_atf_step';
            id: '0a9ab1b276184eb89e75543c6398b1ed';
          };
          'atf-default-state-label': {
            table: 'sys_atf_step';
            id: 'cd602fa3f3a44ac1a8f6c7658ca22744';
          };
          'atf-default-state-unknown': {
            table: 'sys_atf_step';
            id: 'eb4f59d9208c4c8c92af811ec4de62aa';
          };
          'atf-default-state-value': {
            table: 'sys_atf_step';
            id: '89f3c4ccf39f4c58bb91fb3355dcfc1f';
          };
          'atf-events': {
            table: 'sys_atf_test';
            id: '0ddb3d7eeb8c43408b27992b5dddfd26';
          };
          'atf-events-clean': {
            table: 'sys_atf_step';
            id: 'c0b24553b1094993b04fd25f3612fb15';
          };
          'atf-events-query': {
            table: 'sys_atf_step';
            id: 'd9ba48216c3d4997a5b1457c92fb2ebf';
          };
          'atf-events-queue': {
            table: 'sys_atf_step';
            id: '9e44516b57d948e998e5dec583984776';
          };
          'atf-incident-updater': {
            table: 'sys_atf_test';
            id: 'ca5906cc64ec42c185c6bac2229c587d';
          };
          'atf-incident-updater-clean': {
            table: 'sys_atf_step';
            id: '6c582e330ea7465b9ee4aac6b350fbc9';
          };
          'atf-incident-updater-delete': {
            table: 'sys_atf_step';
            id: '14a3f915687c4a609ad64f02745da1af';
          };
          'atf-incident-updater-one-row': {
            table: 'sys_atf_step';
            id: '11e0e078a9644c9188b04f789b620c00';
          };
          'atf-incident-updater-poll': {
            table: 'sys_atf_step';
            id: 'b1efeb59cbcc4a7b95fc27dcc84de481';
          };
          'atf-incident-updater-rules': {
            table: 'sys_atf_step';
            id: '50dcf104fa844aab817c2140d993a604';
          };
          'atf-item-created': {
            table: 'sys_atf_test';
            id: 'd3bfca6698ad4b8fbeb0201f9e8e8b85';
          };
          'atf-item-created-affected': {
            table: 'sys_atf_step';
            id: 'a8b274f35e3c43949e337df82c61b40b';
          };
          'atf-item-created-clean': {
            table: 'sys_atf_step';
            id: 'fd093b75955d4bf9a5eb954f7ff8fc11';
          };
          'atf-item-created-delete': {
            table: 'sys_atf_step';
            id: 'b928d4f749ec4c4997961933135a0975';
          };
          'atf-item-created-delete-affected': {
            table: 'sys_atf_step';
            id: '1ac9de5388d645e3a57f99f1bee1d60a';
          };
          'atf-item-created-delete-item': {
            table: 'sys_atf_step';
            id: '478c94d7b53a470b8aa6aaa625aef117';
          };
          'atf-item-created-main': {
            table: 'sys_atf_step';
            id: '243f6f393757459a81760e1bcac35605';
          };
          'atf-item-created-poll': {
            table: 'sys_atf_step';
            id: 'f0207dd0d4af49b5923690bae080f4ae';
          };
          'atf-item-found': {
            table: 'sys_atf_test';
            id: '1c28d02d8b6a4658bb59e01bb7acc4c5';
          };
          'atf-item-found-affected': {
            table: 'sys_atf_step';
            id: 'd59734b83e9747539310bd1d97b4b3f1';
          };
          'atf-item-found-clean': {
            table: 'sys_atf_step';
            id: '649452830b944c2c9ce10f8c396875ff';
          };
          'atf-item-found-delete': {
            table: 'sys_atf_step';
            id: '1280e8f6ca6d44ab963b8a2617ee3148';
          };
          'atf-item-found-delete-affected': {
            table: 'sys_atf_step';
            id: '2aaa2c575cac42009edbe0be7b42766d';
          };
          'atf-item-found-delete-item': {
            table: 'sys_atf_step';
            id: '3d966d409a1944eea20b16b2a9652c8d';
          };
          'atf-item-found-item': {
            table: 'sys_atf_step';
            id: '5e602d74994c465389f5030faa3dd18e';
          };
          'atf-item-found-poll': {
            table: 'sys_atf_step';
            id: 'efe294b39a3a4aa5855c82c09d11354c';
          };
          'atf-keys': {
            table: 'sys_atf_test';
            id: 'c08ea5aaba3143579dfbd26c71b63fa5';
          };
          'atf-keys-clean': {
            table: 'sys_atf_step';
            id: '1d122dab61d3463e9fc14c90b4e9455a';
          };
          'atf-keys-records': {
            table: 'sys_atf_step';
            id: '4089567fb6d54399887024867a7cdf52';
          };
          'atf-keys-refuse': {
            table: 'sys_atf_step';
            id: 'd77fcfd5d0cf4052a29f60ae30b9219e';
          };
          'atf-mails': {
            table: 'sys_atf_test';
            id: 'd7381162bfe343ebb2400a5ce493d205';
          };
          'atf-mails-clean': {
            table: 'sys_atf_step';
            id: '2e123182ccaf4a11a333948129a5cebe';
          };
          'atf-mails-event': {
            table: 'sys_atf_step';
            id: '63cc3786f7b649d28598e551c0beaf40';
          };
          'atf-mails-kept': {
            table: 'sys_atf_step';
            id: 'b1023b43962c4c1f9ef0ce612f422f23';
          };
          'atf-mails-notification': {
            table: 'sys_atf_step';
            id: '2d6f0022be894930809ab1a58f69b61b';
          };
          'atf-map': {
            table: 'sys_atf_test';
            id: 'a2030919376548eeae90bb34d98dc595';
          };
          'atf-map-clean': {
            table: 'sys_atf_step';
            id: '25308137560e405cbec72037ff92a131';
          };
          'atf-map-delete': {
            table: 'sys_atf_step';
            id: 'f4678caf17344c658994de01e64526d6';
          };
          'atf-map-poll': {
            table: 'sys_atf_step';
            id: 'b0573fd7bc924d31a45023aedab15509';
          };
          'atf-map-validate': {
            table: 'sys_atf_step';
            id: 'ff4a27118e914c44a1811da9bcd5bbad';
          };
          'atf-nobody': {
            table: 'sys_atf_test';
            id: '45cbb590ae444e73abe9aaade4665787';
          };
          'atf-nobody-rights': {
            table: 'sys_atf_step';
            id: '320f5ade606542e48b37dfeefcb0e2b8';
          };
          'atf-nobody-user': {
            table: 'sys_atf_step';
            id: '64dd5f46e0a3423a83b7f79ef69ed974';
          };
          'atf-push': {
            table: 'sys_atf_test';
            id: 'bb792fee158c49d184c7557557f467d7';
          };
          'atf-push-post': {
            table: 'sys_atf_step';
            id: 'b389ac0ba8db4c6e863a9eecaeafe0ef';
          };
          'atf-reopening': {
            table: 'sys_atf_test';
            id: 'b3ccf37507a343c78e132ea358d5d0cf';
          };
          'atf-reopening-back': {
            table: 'sys_atf_step';
            id: '27d5befa26cf4706a064936016e1a20c';
          };
          'atf-reopening-clean': {
            table: 'sys_atf_step';
            id: '1e19047f568041f4b7051a9cd3d2f465';
          };
          'atf-reopening-close': {
            table: 'sys_atf_step';
            id: '8b61050a0fe049e582fd65d63cd33e3c';
          };
          'atf-reopening-delete': {
            table: 'sys_atf_step';
            id: 'edc181e8295a478494c5e67153e7f1a9';
          };
          'atf-reopening-open': {
            table: 'sys_atf_step';
            id: '92bb734a8f04428abc0839de02feffae';
          };
          'atf-reopening-ordered': {
            table: 'sys_atf_step';
            id: '1cf67e81751f4dea94bd860e3052dc7f';
          };
          'atf-reopening-poll': {
            table: 'sys_atf_step';
            id: '48bf9418618941409ecdf6a6ff08bc7d';
          };
          'atf-setup': {
            table: 'sys_atf_test';
            id: '098b251cd8ac4e0893e6b1d13c1261f6';
          };
          'atf-setup-clean': {
            table: 'sys_atf_step';
            id: '9ccda8a305ab4be19b8e5c70a5527729';
          };
          'atf-setup-preview': {
            table: 'sys_atf_step';
            id: '754b4564e4fa46f0863b183fb8e01a98';
          };
          'atf-setup-valid': {
            table: 'sys_atf_step';
            id: '9a6191b54d1f4155962c6f1ac45251c3';
          };
          'atf-setup-wrong-key': {
            table: 'sys_atf_step';
            id: '6e38701a5cb54bb1b71f9f7e8dc72007';
          };
          'atf-stand-in': {
            table: 'sys_atf_test';
            id: '6d859ee581ea48a2bfe4075c478b25ca';
          };
          'atf-stand-in-call': {
            table: 'sys_atf_step';
            id: '9ff505604aa3460cb17ebebf84aed0c5';
          };
          'atf-stand-in-clean': {
            table: 'sys_atf_step';
            id: '3b2c4379db57421cae05764e28385c5d';
          };
          'atf-suite': {
            table: 'sys_atf_test_suite';
            id: 'f1175a8a733e4d728f86ea0ca05e0875';
          };
          'atf-suite-access': {
            table: 'sys_atf_test_suite_test';
            id: '3e2fc355582a46b88f86888876b2bdf7';
          };
          'atf-suite-action-admin': {
            table: 'sys_atf_test_suite_test';
            id: 'a76b682f03524f74ae38e5d6266b58e0';
          };
          'atf-suite-administrator': {
            table: 'sys_atf_test_suite_test';
            id: 'ae07061278d84b9c94e874891e1ce5c4';
          };
          'atf-suite-affected-users': {
            table: 'sys_atf_test_suite_test';
            id: '5b9af90e477c45c382add5ce884d922e';
          };
          'atf-suite-changes-in-cse': {
            table: 'sys_atf_test_suite_test';
            id: '80b470391ad54dee995c851df11e6f0a';
          };
          'atf-suite-choices': {
            table: 'sys_atf_test_suite_test';
            id: '02f28a6b738b4d2eb1b13f33af28b0be';
          };
          'atf-suite-closing': {
            table: 'sys_atf_test_suite_test';
            id: 'df76d3c058db4f528e5ced60b9936099';
          };
          'atf-suite-dedupe': {
            table: 'sys_atf_test_suite_test';
            id: 'ccb1fd8cd3bf4e2a92f8ed9b6f9908bf';
          };
          'atf-suite-default-state': {
            table: 'sys_atf_test_suite_test';
            id: '4cfe5b33d5294117880955f03d44e113';
          };
          'atf-suite-events': {
            table: 'sys_atf_test_suite_test';
            id: '366082ea9d0349ab8b732623079ab714';
          };
          'atf-suite-incident-updater': {
            table: 'sys_atf_test_suite_test';
            id: '77ecced9999545b2b9601157a18351e2';
          };
          'atf-suite-item-created': {
            table: 'sys_atf_test_suite_test';
            id: '2666935f440547e3b02297dbd90f595a';
          };
          'atf-suite-item-found': {
            table: 'sys_atf_test_suite_test';
            id: 'fb642caa3b5745b0a930ec6af53375f7';
          };
          'atf-suite-keys': {
            table: 'sys_atf_test_suite_test';
            id: 'ae101e1a90364fb78050821def7bc75b';
          };
          'atf-suite-mails': {
            table: 'sys_atf_test_suite_test';
            id: '59aedb919cd8417ca67af483a92bd5ab';
          };
          'atf-suite-map': {
            table: 'sys_atf_test_suite_test';
            id: '58a070c51675408ab41bb76a49b413a6';
          };
          'atf-suite-nobody': {
            table: 'sys_atf_test_suite_test';
            id: 'c708f46a468b405d8e406bd93f49e22e';
          };
          'atf-suite-push': {
            table: 'sys_atf_test_suite_test';
            id: 'a79cfdac8cac49c08028caeb45964b95';
          };
          'atf-suite-reopening': {
            table: 'sys_atf_test_suite_test';
            id: '80393843f6964c6a8c53d57dc1978420';
          };
          'atf-suite-setup': {
            table: 'sys_atf_test_suite_test';
            id: '65b247b1f7c345bd880a49cfd4988859';
          };
          'atf-suite-stand-in': {
            table: 'sys_atf_test_suite_test';
            id: '26de6807748147e8b185f60c989cc458';
          };
          'atf-suite-threat-intelligence': {
            table: 'sys_atf_test_suite_test';
            id: '930761818abb4210be723bbe62d1df36';
          };
          'atf-suite-transform-engine': {
            table: 'sys_atf_test_suite_test';
            id: 'ff9e7c5f8e464e31b0082fc3785cbcc0';
          };
          'atf-suite-viewer': {
            table: 'sys_atf_test_suite_test';
            id: '8e7d234568f44f17afe9df54bf92c75d';
          };
          'atf-threat-intelligence': {
            table: 'sys_atf_test';
            id: 'd5c348e19a3e4174b06f6579c7fc8eea';
          };
          'atf-threat-intelligence-clean': {
            table: 'sys_atf_step';
            id: '282151cc59b049769e4639cd02929d4b';
          };
          'atf-threat-intelligence-delete': {
            table: 'sys_atf_step';
            id: '053052a92a274e1a92d60a651eddf88a';
          };
          'atf-threat-intelligence-poll': {
            table: 'sys_atf_step';
            id: '3a5e9a95aac447be9e1a9b3e86412d7c';
          };
          'atf-transform-engine': {
            table: 'sys_atf_test';
            id: '9a8963b44563407fb941ea5681dcb96a';
          };
          'atf-transform-engine-clean': {
            table: 'sys_atf_step';
            id: 'db47467433b84298ae9b43da259e5ae9';
          };
          'atf-transform-engine-delete': {
            table: 'sys_atf_step';
            id: 'ebc1a6c633f44e0ea23484a818f041a2';
          };
          'atf-transform-engine-import-sets': {
            table: 'sys_atf_step';
            id: '75076eb13c7f42479342a7e2dfcd6995';
          };
          'atf-transform-engine-privileges': {
            table: 'sys_atf_step';
            id: '9f4ef33057714c0faf293420733c5926';
          };
          'atf-transform-engine-rows': {
            table: 'sys_atf_step';
            id: 'd5396b326a2346f8b552baf927ea0b2c';
          };
          'atf-viewer': {
            table: 'sys_atf_test';
            id: 'e8f75e3c508d420894c69b74612f422c';
          };
          'atf-viewer-insert': {
            table: 'sys_atf_step';
            id: '7287b0e8500848c1addd58fc98eac93c';
          };
          'atf-viewer-rights': {
            table: 'sys_atf_step';
            id: '79f3d8fbef674f55a5de87117b1d6ee2';
          };
          'atf-viewer-user': {
            table: 'sys_atf_step';
            id: 'da0f72342d65418a82287c7264b60cb3';
          };
          bom_json: {
            table: 'sys_module';
            id: '34cd0b91953844feb7e423b9e9f08d20';
          };
          'business-rule-action-goes-on': {
            table: 'sys_script';
            id: 'dc156b1317fe4062b8aee012b501728f';
          };
          'business-rule-begin-from-now': {
            table: 'sys_script';
            id: 'ec7b7cb12ca24454a4451d12c4189a06';
          };
          'business-rule-check-action': {
            table: 'sys_script';
            id: '68d9a3be4fb94a4b9e05af4af28037cf';
          };
          'business-rule-check-action-run': {
            table: 'sys_script';
            id: '2328481ce8d14c00ae11f9091f78eed8';
          };
          'business-rule-check-backfill': {
            table: 'sys_script';
            id: '8515559489a7443299f30e2ad715fb62';
          };
          'business-rule-check-configuration': {
            table: 'sys_script';
            id: 'b78aa8c5051d489190b6b8a565c32ceb';
          };
          'business-rule-check-staged-insight': {
            table: 'sys_script';
            id: 'db64fe6c21664802bd15d96e7a8e4b90';
          };
          'business-rule-keep-configuration': {
            table: 'sys_script';
            id: 'd40c14724d2a4adeb011305dde58cce4';
          };
          'business-rule-order-close': {
            table: 'sys_script';
            id: '086c7cb677264014819bf432453000ff';
          };
          'business-rule-remember-instance': {
            table: 'sys_script';
            id: '88062ab5b6394a06a8b1d32f445f3a04';
          };
          'business-rule-request-backfill': {
            table: 'sys_script';
            id: 'b2529cabe2ab47d2b0c9a552e5a39d6c';
          };
          'business-rule-run-action': {
            table: 'sys_script';
            id: '9e860963e88148908c16273294cd0329';
          };
          'business-rule-set-inactive': {
            table: 'sys_script';
            id: '9300172dec6c4dc3a6bf4912889b387a';
          };
          'business-rule-show-deliveries-of-action': {
            table: 'sys_script';
            id: '367cc3db259d4a78800cd79b57b65536';
          };
          'business-rule-show-incident': {
            table: 'sys_script';
            id: '8492015acdc54f968f43889fdc640cd5';
          };
          'business-rule-take-over-card': {
            table: 'sys_script';
            id: 'dabab067b17f4edca1625e72ffa4f668';
          };
          'caller-affected-user-create': {
            table: 'sys_restricted_caller_access';
            id: '89544f94df984cfcaeb451019e0dbe44';
          };
          'caller-affected-user-read': {
            table: 'sys_restricted_caller_access';
            id: 'da9b9e7bf81245cd8971a7c3c60e8683';
          };
          'caller-incident-read': {
            table: 'sys_restricted_caller_access';
            id: '0dca896050b349d999f0eb5926e40ef9';
          };
          'caller-lookup-rule-create': {
            table: 'sys_restricted_caller_access';
            id: 'fa1d25b890fb4ce6b1b9ede006eef985';
          };
          'caller-lookup-rule-read': {
            table: 'sys_restricted_caller_access';
            id: '5c9c97f41596431787ce022bf491a832';
          };
          'caller-lookup-rule-write': {
            table: 'sys_restricted_caller_access';
            id: '9bf55973b0a64749b53b420f2c3ae07e';
          };
          'card-access-id': {
            table: 'sn_sec_core_integration_item_config';
            id: 'cfde9743ec684a1cbef6651b2502c7f6';
          };
          'card-access-key': {
            table: 'sn_sec_core_integration_item_config';
            id: 'f13f1724895a4d4e9c959e3041214dcf';
          };
          'card-default-incident-state': {
            table: 'sn_sec_core_integration_item_config';
            id: 'd209247aa091442eb02029f8272c0de3';
          };
          'card-host': {
            table: 'sn_sec_core_integration_item_config';
            id: 'f923694b4cbb40d89453846880cbb70b';
          };
          'card-sumo-logic-sir': {
            table: 'sn_sec_core_integration_item';
            id: '78bf680947654592bba210ba9f233a6d';
          };
          'clone-clean-up-script': {
            table: 'clone_cleanup_script';
            id: '3c8c41263e924e75ab4cfc9ff397d50f';
          };
          'clone-keep-actions': {
            table: 'clone_data_preserver';
            id: '9183c8d81a8d40ce871e66c19f77f092';
          };
          'clone-keep-configurations': {
            table: 'clone_data_preserver';
            id: '08a63222f1b649dbb19808f541abe871';
          };
          'dashboard-calls': {
            table: 'par_dashboard_widget';
            id: '46b4dbc81d3845cdb51c828aa784758e';
          };
          'dashboard-failed': {
            table: 'par_dashboard_widget';
            id: '750f4a281feb48de96dd448ffe0f5537';
          };
          'dashboard-health': {
            table: 'par_dashboard';
            id: '1f11e2fb8cb540dcbe2003fb18345156';
          };
          'dashboard-health-states': {
            table: 'par_dashboard_widget';
            id: 'ebf84835d40643b093c6ee70da9f8e35';
          };
          'dashboard-insights': {
            table: 'par_dashboard_widget';
            id: '2e7d082dc7134323b27eb918726e6b24';
          };
          'dashboard-severity': {
            table: 'par_dashboard_widget';
            id: '9ba8a68c1bf14a4988efdca4eb9993ff';
          };
          'dashboard-tab-overview': {
            table: 'par_dashboard_tab';
            id: '8d3a3f4b722d46e1b2712f727fefac15';
          };
          'dashboard-waiting': {
            table: 'par_dashboard_widget';
            id: 'b5a2f138a40e4e90a85090178babe3a0';
          };
          'data-close-code-duplicate': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: '442c624300fe496ba2efe98ddf65b4bf';
          };
          'data-close-code-resolved': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: 'ef746d7e61b84303a10b6a1799cbf3c2';
          };
          'data-first-configuration': {
            table: 'x_sul_sumo_logic_s_configuration';
            id: 'bcf90bd0d3b949d0b787394b81c9d0bb';
          };
          'data-resolution-cancelled': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: '21904a05d1b245f88263724cc82ee29a';
          };
          'data-resolution-default': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: '29d303844c254f0ea1e7a07d0c72c260';
          };
          'data-resolution-false-positive': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: 'db9fc49e97804c88a5ebd88b21384d10';
          };
          'data-resolution-invalid-vulnerability': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: '0f99466dae22454093c14c41b1aaa1f1';
          };
          'data-resolution-not-resolved': {
            table: 'x_sul_sumo_logic_s_resolution_map';
            id: 'aaa27647a930407482c47ff3430eda4c';
          };
          'event-action-mail': {
            table: 'sysevent_register';
            id: '391353312fad407581e40102e4e9b5bd';
          };
          'event-continue': {
            table: 'sysevent_register';
            id: '0472df1cf83a4863a1906e8a8bae2023';
          };
          'event-deliver': {
            table: 'sysevent_register';
            id: '225a357d04734b468ad3b26183983b71';
          };
          'event-follow': {
            table: 'sysevent_register';
            id: '9ad161099c384fdfb31f528016a11adf';
          };
          'event-health-changed': {
            table: 'sysevent_register';
            id: '4518f965cceb46c98d95832eb7321bf7';
          };
          'event-receive': {
            table: 'sysevent_register';
            id: '2263d137a395433d9a95ee9a4fd6f622';
          };
          'event-validate': {
            table: 'sysevent_register';
            id: '2a7d9813e7b746d28eb64224f8bb0262';
          };
          'event-watch-rules': {
            table: 'sysevent_register';
            id: '0c2774bded2d4b918b2d090706a3449a';
          };
          'job-check-deliveries': {
            table: 'sysauto_script';
            id: '5f829b3d4538412998c3b739870701e5';
          };
          'job-clean-up': {
            table: 'sysauto_script';
            id: '0cafde47c86744db909ace538c07c01b';
          };
          'job-continue-runs': {
            table: 'sysauto_script';
            id: 'a316017df04445529ebb76f936c4523e';
          };
          'job-deliver': {
            table: 'sysauto_script';
            id: 'cb64f090079f486dbf2a71803b2b9bbd';
          };
          'job-follow-insights': {
            table: 'sysauto_script';
            id: '19812bd3515f4d9bab9e3fd44913b7a8';
          };
          'job-poll-insights': {
            table: 'sysauto_script';
            id: '8b1b13978bc3405b99b05fba22787aeb';
          };
          'job-watch-rules': {
            table: 'sysauto_script';
            id: '5baa6ae154e94708962d85c6e7d143c9';
          };
          'layout-action-deliveries': {
            table: 'sys_ui_related_list_entry';
            id: '60837b224a0b43aebccfe583b39a16ef';
          };
          'layout-action-related-lists': {
            table: 'sys_ui_related_list';
            id: '4583abd079454dc783f5de9daaf42fad';
          };
          'layout-backfill-insights': {
            table: 'sys_ui_related_list_entry';
            id: '1fe9946fd36e4eb9ae7da870a65021cd';
          };
          'layout-backfill-related-lists': {
            table: 'sys_ui_related_list';
            id: '32fc4f7887af496a999194d7ea736ab5';
          };
          'layout-configuration-backfills': {
            table: 'sys_ui_related_list_entry';
            id: 'ec6ff700d0e64a86bf24c7a0c29a53f2';
          };
          'layout-configuration-deliveries': {
            table: 'sys_ui_related_list_entry';
            id: 'ec304b26f3a4454caee1d7a56bd76ced';
          };
          'layout-configuration-inbound-events': {
            table: 'sys_ui_related_list_entry';
            id: '2971cbb9088e482e809b9eaf7a5484b4';
          };
          'layout-configuration-insights': {
            table: 'sys_ui_related_list_entry';
            id: '339acdc36ae941039d503c280f45c816';
          };
          'layout-configuration-jobs': {
            table: 'sys_ui_related_list_entry';
            id: '0af23bb9488647dcbf81698c45c24068';
          };
          'layout-configuration-related-lists': {
            table: 'sys_ui_related_list';
            id: '249a2e909717415d918e75d3cb08ead6';
          };
          'layout-configuration-rule-alerts': {
            table: 'sys_ui_related_list_entry';
            id: 'ad825755da17452ab1ac48832d2a403a';
          };
          'layout-configuration-runs': {
            table: 'sys_ui_related_list_entry';
            id: 'a714b60a220b4c6590712d9d3ab5cf52';
          };
          'layout-configuration-status': {
            table: 'sys_ui_related_list_entry';
            id: '6e479c5a255b48dcb151f25beb05a36f';
          };
          'layout-delivery-emails': {
            table: 'sys_ui_related_list_entry';
            id: 'b7d9739a18944843a9fd91a814f2dd20';
          };
          'layout-delivery-related-lists': {
            table: 'sys_ui_related_list';
            id: '0f32632a76ac40b5a8ef32718396de3a';
          };
          'layout-insight-deliveries': {
            table: 'sys_ui_related_list_entry';
            id: '8e3f23180ca74da39386105c0f0c5f8d';
          };
          'layout-insight-related-lists': {
            table: 'sys_ui_related_list';
            id: '30493e1554aa45bb84078b9602e52fa1';
          };
          'layout-integration-run-insights': {
            table: 'sys_ui_related_list_entry';
            id: 'ba1f5a48bcdf48948e54c34b35120a38';
          };
          'layout-integration-run-related-lists': {
            table: 'sys_ui_related_list';
            id: 'df20bfa2f87a4574aecc6ac30e965e26';
          };
          'layout-integration-run-staged-insights': {
            table: 'sys_ui_related_list_entry';
            id: 'db05a8c3313142fb8e9523d380fafd95';
          };
          'map-sumo-incident-updater': {
            table: 'sys_transform_map';
            id: '65000c5bceea4213a1602105d7632f77';
          };
          'map-sumo-incident-updater-before': {
            table: 'sys_transform_script';
            id: 'de5a18b118674ee49bd2894655255103';
          };
          'map-sumo-insight-mapper': {
            table: 'sys_transform_map';
            id: '71fb8f3b04924cc5b5ec010310068cd2';
          };
          'map-sumo-insight-mapper-after': {
            table: 'sys_transform_script';
            id: '3f7221a0a0d2415fbae01be2473e5768';
          };
          'map-sumo-insight-mapper-before': {
            table: 'sys_transform_script';
            id: '4125b2dcb8b94b1ca79590039c9666e8';
          };
          'menu-action-runs': {
            table: 'sys_app_module';
            id: 'c70c1d29c5bf47e2ab6ff061aa76cac0';
          };
          'menu-actions': {
            table: 'sys_app_module';
            id: 'e92bedb4e7ea48899733e8eb82d80d42';
          };
          'menu-backfills': {
            table: 'sys_app_module';
            id: '82a318f4baea4ffd868eeda9e5462659';
          };
          'menu-configurations': {
            table: 'sys_app_module';
            id: '0f864771d29e441e8b2f80a85edc2ef3';
          };
          'menu-deliveries': {
            table: 'sys_app_module';
            id: 'e7c6a0a183de42e9a38fe4859532800d';
          };
          'menu-failed-deliveries': {
            table: 'sys_app_module';
            id: '8ffb5204a1f848ffae9cd0ffd2acbd40';
          };
          'menu-group-actions': {
            table: 'sys_app_module';
            id: '42f1faf8182c4d50b1e919298378b849';
          };
          'menu-group-insights': {
            table: 'sys_app_module';
            id: '4608bcb22f4e41eb82b01e605ab8fc71';
          };
          'menu-group-set-up': {
            table: 'sys_app_module';
            id: '07543f7b701148fcaeddd2d6570efbea';
          };
          'menu-group-status': {
            table: 'sys_app_module';
            id: '725fdb31500042bca5712be8a13431aa';
          };
          'menu-health': {
            table: 'sys_app_module';
            id: '7e3407ef37a841549b50bc298e8f74d2';
          };
          'menu-inbound-events': {
            table: 'sys_app_module';
            id: 'dc2716c6f7c9468a8350f93b3ae9f2af';
          };
          'menu-incident-updates': {
            table: 'sys_app_module';
            id: 'af19fff4c74e461eb8ff291bd8943d2b';
          };
          'menu-insights': {
            table: 'sys_app_module';
            id: '0543899c05f2461f8eb7bb41c86552c6';
          };
          'menu-integration-runs': {
            table: 'sys_app_module';
            id: '08f2939aae2e4863bddd749914e01c1b';
          };
          'menu-jobs': {
            table: 'sys_app_module';
            id: '7c8e330dfbb74233a7aa2de73dda5081';
          };
          'menu-leases': {
            table: 'sys_app_module';
            id: 'c07f798fb4f648f28bd5114b8cb4fb7f';
          };
          'menu-log': {
            table: 'sys_app_module';
            id: '685dfc1723534299b7fab222acdae95b';
          };
          'menu-lookup-cache': {
            table: 'sys_app_module';
            id: '4dbbba3f0c874066ba085019eb914e22';
          };
          'menu-properties': {
            table: 'sys_app_module';
            id: 'b012297ff54645238a64736e663c1e78';
          };
          'menu-resolution-map': {
            table: 'sys_app_module';
            id: '2084883e56d74d57bdbd55f74062f037';
          };
          'menu-rule-alerts': {
            table: 'sys_app_module';
            id: 'b9ec816bb9db442286b53d5d7fe66655';
          };
          'menu-selftest': {
            table: 'sys_app_module';
            id: 'a0a6b91a55b04dbfa66504b65ad47c91';
          };
          'menu-setup': {
            table: 'sys_app_module';
            id: 'd91a4a6ab60049f2a9508bbb833b2ef8';
          };
          'menu-sumo-logic-insights': {
            table: 'sys_app_module';
            id: '3627f3c4d337455fbf650bfe4c1c5fa1';
          };
          'menu-sumo-logic-sir': {
            table: 'sys_app_application';
            id: 'e7671c5f3a64414aa39caac60e15306b';
          };
          'menu-sumo-status': {
            table: 'sys_app_module';
            id: '49e26f85525b45a3a4c9d6f7abaadd7a';
          };
          'menu-transform-map': {
            table: 'sys_app_module';
            id: 'bd53815d4039422d8d21cdbfc4c041ef';
          };
          'menu-waiting-deliveries': {
            table: 'sys_app_module';
            id: '7c2678523786462fb2427bba9e7260bb';
          };
          'notification-action-mail': {
            table: 'sysevent_email_action';
            id: '6e9c30056efb4cf6b7f40d50cada8b8d';
          };
          'notification-health-changed': {
            table: 'sysevent_email_action';
            id: '43e2d716b59c4918b611b2781b132a43';
          };
          package_json: {
            table: 'sys_module';
            id: '8f0b2da5b0b748b897fe0c994920e380';
          };
          'privilege-affected-item-create': {
            table: 'sys_scope_privilege';
            id: 'b94f21ad85c249f1af7244bbb6e20f34';
          };
          'privilege-affected-item-read': {
            table: 'sys_scope_privilege';
            id: '989516fa7c914a208637902bc6a2ac36';
          };
          'privilege-affected-user-create': {
            table: 'sys_scope_privilege';
            id: '300f062e8ef44dc28d08fe67e2222732';
          };
          'privilege-affected-user-read': {
            table: 'sys_scope_privilege';
            id: '8c36df04b22f48e19d3abf8413190582';
          };
          'privilege-card-read': {
            table: 'sys_scope_privilege';
            id: '3637ee5874e841fe884fa478f658f3fc';
          };
          'privilege-choice-create': {
            table: 'sys_scope_privilege';
            id: '4bd0d61e1f6d4597af2f14e0a137b646';
          };
          'privilege-choice-read': {
            table: 'sys_scope_privilege';
            id: '145d6c4829554121a95fa855690d3d15';
          };
          'privilege-ci-adapter-read': {
            table: 'sys_scope_privilege';
            id: '642057f03b8747019789cccf35571a27';
          };
          'privilege-ci-create': {
            table: 'sys_scope_privilege';
            id: 'a19649a2efce4fb08a1ff7c314a2ed47';
          };
          'privilege-ci-ip-address-read': {
            table: 'sys_scope_privilege';
            id: '549687428f33446cada4691048035b64';
          };
          'privilege-ci-read': {
            table: 'sys_scope_privilege';
            id: '4acbbf2498434f2692b3561ca806cb6e';
          };
          'privilege-ci-write': {
            table: 'sys_scope_privilege';
            id: 'd9d72b3f67e54faa9bf520d18bafba05';
          };
          'privilege-db-object-read': {
            table: 'sys_scope_privilege';
            id: '73686eca18d04ab4850eb8d6ae35f084';
          };
          'privilege-dictionary-read': {
            table: 'sys_scope_privilege';
            id: '6acaa3ce8a954421a45d0b451bf39942';
          };
          'privilege-email-read': {
            table: 'sys_scope_privilege';
            id: 'b999607a928c48c8b69257b8c86307d2';
          };
          'privilege-event-read': {
            table: 'sys_scope_privilege';
            id: '39e6989978e5464ba539d7db3de1c179';
          };
          'privilege-import-set-create': {
            table: 'sys_scope_privilege';
            id: '27ff16bb7a704e6cb08b9170953e772b';
          };
          'privilege-import-set-delete': {
            table: 'sys_scope_privilege';
            id: '4abf92d4bfce4c24a350ff2e5ee91ddb';
          };
          'privilege-import-set-read': {
            table: 'sys_scope_privilege';
            id: 'f58c4af377e04ea2b2a77dc55e354da2';
          };
          'privilege-import-set-write': {
            table: 'sys_scope_privilege';
            id: '39ded840f59a4dd0a9061b0ae4647072';
          };
          'privilege-incident-read': {
            table: 'sys_scope_privilege';
            id: 'd1b95f46e8804fd7aaa076797c777b7f';
          };
          'privilege-job-read': {
            table: 'sys_scope_privilege';
            id: '7cc5661b7353447b962753f084e324b0';
          };
          'privilege-lookup-rule-create': {
            table: 'sys_scope_privilege';
            id: 'bfedea6ea7f5422384325cca1d572bdf';
          };
          'privilege-lookup-rule-execute': {
            table: 'sys_scope_privilege';
            id: '8358f6c5ffa14b9783f2a1eeb3f4b274';
          };
          'privilege-lookup-rule-read': {
            table: 'sys_scope_privilege';
            id: 'e62d19950fda41cf849c0d770d362ab2';
          };
          'privilege-lookup-rule-write': {
            table: 'sys_scope_privilege';
            id: '5a5818e4f9854ddb8e653edad2da94a9';
          };
          'privilege-lookup-source-create': {
            table: 'sys_scope_privilege';
            id: 'd1282e5ce7a9447d960f8ef5a69c24b5';
          };
          'privilege-lookup-source-read': {
            table: 'sys_scope_privilege';
            id: '9000e7851faf409aac1a72d35750399c';
          };
          'privilege-privilege-read': {
            table: 'sys_scope_privilege';
            id: '740e82b479eb48a18440c3fcaf81c672';
          };
          'privilege-role-grant-read': {
            table: 'sys_scope_privilege';
            id: '52dd8bdc2c5f44e9bc00e359101843ce';
          };
          'privilege-scope-read': {
            table: 'sys_scope_privilege';
            id: 'c5fa4ec44793484eb93fd9ebb753d389';
          };
          'privilege-transform-entry-read': {
            table: 'sys_scope_privilege';
            id: '5b87ffaa2bb3461693eec5f708366dc7';
          };
          'privilege-transform-map-read': {
            table: 'sys_scope_privilege';
            id: '739dce98bc5a4bb6bac290d3960fe49b';
          };
          'privilege-user-read': {
            table: 'sys_scope_privilege';
            id: '0f79bfab7e9b4c85b5f64abc4073a837';
          };
          'property-allowed-action-hosts': {
            table: 'sys_properties';
            id: 'd06022fd8ce94dac82f797bfbd3f5ad3';
          };
          'property-allowed-hosts': {
            table: 'sys_properties';
            id: 'e65884b860ab4bd9a15fd291b07e556a';
          };
          'property-ci-class': {
            table: 'sys_properties';
            id: 'dfa19cff4554483e83166cf99606f71a';
          };
          'property-ci-discovery-source': {
            table: 'sys_properties';
            id: '479b5d50b47a4a2eba4db3afac104a27';
          };
          'property-ci-lookup-rules': {
            table: 'sys_properties';
            id: 'ea5ea00143ab4d33a73093ed5343294a';
          };
          'property-configuration-id': {
            table: 'sys_properties';
            id: 'd05da8de393542abb8aa033c70c0c94c';
          };
          'property-direct-incident-writes': {
            table: 'sys_properties';
            id: '376647b2a4d243b99799cf43ae9a7644';
          };
          'property-integration-id': {
            table: 'sys_properties';
            id: '2465b0f031f24d9e82c9901ee26b85f6';
          };
          'property-keep-deliveries-days': {
            table: 'sys_properties';
            id: 'fb2d638e8310477d8e22338c760a55ff';
          };
          'property-keep-events-days': {
            table: 'sys_properties';
            id: 'b28d88d42973498d8f2686f5f1bb3245';
          };
          'property-keep-runs-days': {
            table: 'sys_properties';
            id: 'b44871cedf114c0e86cc4afd95bae845';
          };
          'property-keep-staging-days': {
            table: 'sys_properties';
            id: 'e3bf01123c624cbfb65c3cba7a97fc43';
          };
          'property-private-addresses': {
            table: 'sys_properties';
            id: '6a8a379198334fec9d0e2de54b95cfd1';
          };
          'property-sumo-debug': {
            table: 'sys_properties';
            id: '1d36e778ad9f4250ba696bd8c035fc7f';
          };
          'property-sweep-days': {
            table: 'sys_properties';
            id: 'f339338ac7af4bd08285b597ad0ff21d';
          };
          'property-sweep-hours': {
            table: 'sys_properties';
            id: 'c1a45fe7068e40d6aeb4153dd1ff0018';
          };
          'relationship-configuration-deliveries': {
            table: 'sys_relationship';
            id: '412bcffb598d4459ad7037c683d7a63a';
          };
          'relationship-delivery-emails': {
            table: 'sys_relationship';
            id: 'b986f8a3a6c34697b552f108bc7a29d4';
          };
          'relationship-incident-deliveries': {
            table: 'sys_relationship';
            id: '240b9c50725f4a7b83393976d7a36d52';
          };
          'rest-cse-events': {
            table: 'sys_ws_definition';
            id: '1c9ea4f8c8204cb5850c55a6a4483931';
          };
          'rest-cse-events-configuration': {
            table: 'sys_ws_query_parameter';
            id: '219c70a00a1440f0bf8413ad7b95c50b';
          };
          'rest-cse-events-post': {
            table: 'sys_ws_operation';
            id: 'ec6df73ab0c74b70b08eaa1921813577';
          };
          'rest-cse-events-v1': {
            table: 'sys_ws_version';
            id: '2f86ed2b734b424aa69d7b8803eca3c3';
          };
          'rest-health': {
            table: 'sys_ws_definition';
            id: 'c6e6d9b44e5144fe8f9313a15d974167';
          };
          'rest-health-act': {
            table: 'sys_ws_operation';
            id: 'c7dc463edd8f44a9ab68310b5143b971';
          };
          'rest-health-overview': {
            table: 'sys_ws_operation';
            id: '7c7ee59b7f3e4ace83f78c649f7080ee';
          };
          'rest-selftest-cse': {
            table: 'sys_ws_definition';
            id: 'dac999b24bf8425f8dd32bd1366565ce';
          };
          'rest-selftest-cse-comment': {
            table: 'sys_ws_operation';
            id: '8da55d8cf8884d64b3f2f8509000831d';
          };
          'rest-selftest-cse-enrichment': {
            table: 'sys_ws_operation';
            id: 'f33843fccfdf40f4b03e6e39bab73747';
          };
          'rest-selftest-cse-get': {
            table: 'sys_ws_operation';
            id: '4ff5250259ba402385e626de5b8e6c1f';
          };
          'rest-selftest-cse-list': {
            table: 'sys_ws_operation';
            id: '342b70d8205741c9b7070484b1121026';
          };
          'rest-selftest-cse-resolutions': {
            table: 'sys_ws_operation';
            id: 'c246fbcfe2f94cfb88575a79dfcd4ccb';
          };
          'rest-selftest-cse-rules': {
            table: 'sys_ws_operation';
            id: '3dfe0549022645aea5ed424e468e1f48';
          };
          'rest-selftest-cse-status': {
            table: 'sys_ws_operation';
            id: 'ffe43fb9b105432289a73bb705ee1f32';
          };
          'rest-selftest-cse-statuses': {
            table: 'sys_ws_operation';
            id: '382e0bc0374a4c4facfa7194b629fee4';
          };
          'rest-setup': {
            table: 'sys_ws_definition';
            id: '8c2882529cad4c798ea3d922173b579f';
          };
          'rest-setup-activate': {
            table: 'sys_ws_operation';
            id: 'eacd624a5a8e44be8bd6b2e15aa4492a';
          };
          'rest-setup-closing': {
            table: 'sys_ws_operation';
            id: 'cf49f4d0e27046b4928b63b1b9de3477';
          };
          'rest-setup-confirm-rules': {
            table: 'sys_ws_operation';
            id: '38b026073fac46c091d8e6bd805aa6fd';
          };
          'rest-setup-connect': {
            table: 'sys_ws_operation';
            id: 'b3678ede4b664ae0aa15e1f916e30f05';
          };
          'rest-setup-create-rules': {
            table: 'sys_ws_operation';
            id: '4233b1bcc37e4c88af8f4e702816ccde';
          };
          'rest-setup-preview': {
            table: 'sys_ws_operation';
            id: '284e86dc5144474a962cd9bb94fad476';
          };
          'rest-setup-rules': {
            table: 'sys_ws_operation';
            id: 'd3c399cdf4294245bdb314e775d0d8a7';
          };
          'rest-setup-save-closing': {
            table: 'sys_ws_operation';
            id: 'e048bf8b3cd646d69ac8d520d7dabb6a';
          };
          'rest-setup-select': {
            table: 'sys_ws_operation';
            id: '9d47364f94034af39441a8ae1a720757';
          };
          'rest-setup-state': {
            table: 'sys_ws_operation';
            id: '987e38e9e63d46668d6d987acb74748f';
          };
          'scan-active': {
            table: 'scan_script_only_check';
            id: '5acfaf41a07b4a1abe95a9ba46428734';
          };
          'scan-debug': {
            table: 'scan_table_check';
            id: '3fb8debb68cb4e2ca0a4c454bbd79895';
          };
          'scan-failed-deliveries': {
            table: 'scan_table_check';
            id: '8643196973344b9296c26556d65d9135';
          };
          'scan-jobs': {
            table: 'scan_table_check';
            id: '827d0f7714e0489fb9d228e772c8aa5f';
          };
          'scan-lookup-rules': {
            table: 'scan_script_only_check';
            id: '7ba79ea2ba2341bca56193df050386b9';
          };
          'scan-maps': {
            table: 'scan_table_check';
            id: 'dd4d031832a247cab751858763b50a36';
          };
          'scan-roles': {
            table: 'scan_script_only_check';
            id: 'a628fdb0a3f64d8b877aa130337f2e88';
          };
          'scan-stopped-actions': {
            table: 'scan_table_check';
            id: '1edeb502109045b690649c23885d4d85';
          };
          'scan-unhealthy': {
            table: 'scan_table_check';
            id: '6c4335d9122246c780a1925e8fab51dd';
          };
          'script-action-continue-run': {
            table: 'sysevent_script_action';
            id: 'fbef024019a74424bcf5401f2550f4f5';
          };
          'script-action-deliver': {
            table: 'sysevent_script_action';
            id: '9066deae671f4194990bea43b9195f01';
          };
          'script-action-follow': {
            table: 'sysevent_script_action';
            id: '9a974fb205d5444d8d558f1cb71c0782';
          };
          'script-action-health-changed': {
            table: 'sysevent_script_action';
            id: '2b53ce95c5db4a2c899140d916f2ce31';
          };
          'script-action-receive': {
            table: 'sysevent_script_action';
            id: '30b70d4ee1e04a7298a1796bd0357545';
          };
          'script-action-validate-setup': {
            table: 'sysevent_script_action';
            id: 'e109ca04b1a24918871c9692d2880f23';
          };
          'script-action-watch-rules': {
            table: 'sysevent_script_action';
            id: '249259f991d5446e9919404ec6d8eb60';
          };
          'script-include-sumo-actions': {
            table: 'sys_script_include';
            id: '29a936d380de411c9b8e282f3519a8b3';
          };
          'script-include-sumo-backfill': {
            table: 'sys_script_include';
            id: '73f74e6694dc41109938c02d10f204d3';
          };
          'script-include-sumo-clone': {
            table: 'sys_script_include';
            id: 'b7b134dd8eac4c14b3c2ad4b917d04e7';
          };
          'script-include-sumo-closure': {
            table: 'sys_script_include';
            id: 'f9b71cc28e58439592191a9d0e21415f';
          };
          'script-include-sumo-configuration': {
            table: 'sys_script_include';
            id: 'a5a3a2b0f8b44dc69fee1b5261a47bb1';
          };
          'script-include-sumo-enrichment': {
            table: 'sys_script_include';
            id: '3d114b3298c94bb1ad5c3c3dbfbab757';
          };
          'script-include-sumo-health-page': {
            table: 'sys_script_include';
            id: '816c158e1cb045c5bb978d27b1a36887';
          };
          'script-include-sumo-inbound': {
            table: 'sys_script_include';
            id: '110352a8e0eb412f93cb8a14cf5c2910';
          };
          'script-include-sumo-insight-map': {
            table: 'sys_script_include';
            id: 'ed3f0adb520743e7a66f9ba9c1325dc2';
          };
          'script-include-sumo-jobs': {
            table: 'sys_script_include';
            id: '98ff8357533e4437aa90ea0690fd4a97';
          };
          'script-include-sumo-outbox': {
            table: 'sys_script_include';
            id: '423469cdb7cb431a88585ecc19c53628';
          };
          'script-include-sumo-self-test': {
            table: 'sys_script_include';
            id: 'cf745cc103744ee5811d1017eb938a20';
          };
          'script-include-sumo-services': {
            table: 'sys_script_include';
            id: '90bfcd0bf3c847eba87648b7d4b0b965';
          };
          'script-include-sumo-setup': {
            table: 'sys_script_include';
            id: 'c8dd3d70dce4423a871f7b14658d74f2';
          };
          'script-include-sumo-setup-page': {
            table: 'sys_script_include';
            id: '2e874e6645fd45ac94169f6410878ec5';
          };
          src_server_entry_actions_ts: {
            table: 'sys_module';
            id: '6586ea1d13f54e9eab550aa5f2b22e4b';
          };
          src_server_entry_backfill_ts: {
            table: 'sys_module';
            id: '5d7ad4f58e12445cb85d01760ed2b3c5';
          };
          src_server_entry_closure_ts: {
            table: 'sys_module';
            id: '84697ee7ea2a41ba85eb989c85d8a433';
          };
          src_server_entry_configuration_ts: {
            table: 'sys_module';
            id: 'df85cbd06fbd4ff0a80d19977a37c5f8';
          };
          src_server_entry_enrichment_ts: {
            table: 'sys_module';
            id: 'e7afa6693b294b2aaf3c1bdbd2a997a8';
          };
          'src_server_entry_health-page_ts': {
            table: 'sys_module';
            id: 'ab5833026b6c49679b2bea847a12a433';
          };
          src_server_entry_inbound_ts: {
            table: 'sys_module';
            id: 'ea478ce6cae644f680793da116e1e4c2';
          };
          src_server_entry_jobs_ts: {
            table: 'sys_module';
            id: '28c1c07a636e49ddb95e5e03d06e167b';
          };
          src_server_entry_map_ts: {
            table: 'sys_module';
            id: 'b8288150a1044b07b4f452267e014492';
          };
          src_server_entry_outbox_ts: {
            table: 'sys_module';
            id: '0082bfc801ca4ff8b0127ed741592f4b';
          };
          src_server_entry_selftest_ts: {
            table: 'sys_module';
            id: '9496ce88d8ce465a9dab8b73a56acbc1';
          };
          src_server_entry_setup_ts: {
            table: 'sys_module';
            id: 'bffcc1cc192e4aec907a3f3694f0b411';
          };
          'src_server_entry_setup-page_ts': {
            table: 'sys_module';
            id: '41a9ed447df34af7a1f467850c324ed1';
          };
          'style-backfill-state-cancelled': {
            table: 'sys_ui_style';
            id: 'aaadd874a45c493aae86ba667982c47f';
          };
          'style-backfill-state-done': {
            table: 'sys_ui_style';
            id: '3ac1167b8b264ef682e8120ea377f299';
          };
          'style-backfill-state-failed': {
            table: 'sys_ui_style';
            id: 'd98d7e192f2b4dfe96bfa572a695f7fe';
          };
          'style-backfill-state-running': {
            table: 'sys_ui_style';
            id: 'a340054b1a98476cbac561a50ca48708';
          };
          'style-backfill-state-waiting': {
            table: 'sys_ui_style';
            id: '9f1b7c36685144f290cb930fbe65d172';
          };
          'style-delivery-state-cancelled': {
            table: 'sys_ui_style';
            id: 'ab913c2e1a3d40fa9e2d7e42ed886256';
          };
          'style-delivery-state-delivered': {
            table: 'sys_ui_style';
            id: '78a4f4b562fa48db83be0d6badbaefdd';
          };
          'style-delivery-state-failed': {
            table: 'sys_ui_style';
            id: 'b55fff4fb6074435a71e4e361304a80c';
          };
          'style-delivery-state-ready': {
            table: 'sys_ui_style';
            id: '32ae9766f30043a4b8c3691ab0a4f88a';
          };
          'style-delivery-state-retry': {
            table: 'sys_ui_style';
            id: '47ddb26ac8b5419585655d4b8057df19';
          };
          'style-delivery-state-suppressed': {
            table: 'sys_ui_style';
            id: '04d3de8642f747f390c9c4412a037c33';
          };
          'style-inbound-event-state-done': {
            table: 'sys_ui_style';
            id: 'f8342ba52b8e4fe2a0ec1dea00b8369a';
          };
          'style-inbound-event-state-failed': {
            table: 'sys_ui_style';
            id: 'bb0016c5dbcc4f1e84844ade32fe094b';
          };
          'style-inbound-event-state-ignored': {
            table: 'sys_ui_style';
            id: '0a24316638214a5197eec56144613d90';
          };
          'style-inbound-event-state-unrecognised': {
            table: 'sys_ui_style';
            id: '6729948a15984fe7a8203d6af0eb856a';
          };
          'style-inbound-event-state-waiting': {
            table: 'sys_ui_style';
            id: 'cd453c13676a4f7baf91d9406dbb8c17';
          };
          'style-insight-state-claimed': {
            table: 'sys_ui_style';
            id: '2d9e604dc55d4cb1b152e5e332f4b245';
          };
          'style-insight-state-closed': {
            table: 'sys_ui_style';
            id: '67edd61b15314b92b40ae3166cdbe08f';
          };
          'style-insight-state-enriching': {
            table: 'sys_ui_style';
            id: '8abca6a5fec74a8d803a5263d9c8fbb1';
          };
          'style-insight-state-error': {
            table: 'sys_ui_style';
            id: 'f7789d438f964660863c02b5d1f0561e';
          };
          'style-insight-state-ingested': {
            table: 'sys_ui_style';
            id: '4daa3425aa2240e1b9533dbe336e44a6';
          };
          'style-integration-run-outcome-failed': {
            table: 'sys_ui_style';
            id: 'a96802ee3e47478190084f9b83d0afaa';
          };
          'style-integration-run-outcome-partial': {
            table: 'sys_ui_style';
            id: '9ee909c6f4e84d27a2a214553f93749b';
          };
          'style-integration-run-outcome-running': {
            table: 'sys_ui_style';
            id: '6547c88bdeec40649ec9e803047ec09c';
          };
          'style-integration-run-outcome-success': {
            table: 'sys_ui_style';
            id: '0faa2f00aea54b0592d6572c93598de5';
          };
          'style-rule-alert-state-cleared': {
            table: 'sys_ui_style';
            id: 'fc46466c467f4978817ea3cf6ba30ca6';
          };
          'style-rule-alert-state-disabled': {
            table: 'sys_ui_style';
            id: 'fb7a09bdf16e4ccb8b40120bba47d2af';
          };
          'style-sumo-status-health-clone': {
            table: 'sys_ui_style';
            id: 'c5dcba9c223e4b3b8e4dc6a3bb5773df';
          };
          'style-sumo-status-health-degraded': {
            table: 'sys_ui_style';
            id: '1ee89b7e5ce1421ea64ab8f43f10a99b';
          };
          'style-sumo-status-health-failing': {
            table: 'sys_ui_style';
            id: 'e731ce6b793a4ad4b3c35d8fb92b9dac';
          };
          'style-sumo-status-health-healthy': {
            table: 'sys_ui_style';
            id: 'd54ea3916f2e4884ba22ae183af1f071';
          };
          'style-sumo-status-health-inactive': {
            table: 'sys_ui_style';
            id: '1ff3e63dce02405fa9cab61dfe470b81';
          };
          'style-sumo-status-health-not-configured': {
            table: 'sys_ui_style';
            id: '826fe506e71a408884766173d365d775';
          };
          'style-sumo-status-health-paused': {
            table: 'sys_ui_style';
            id: '5bccb8f9885844b9854ec08a59e5c504';
          };
          'style-sumo-status-health-stale': {
            table: 'sys_ui_style';
            id: 'c73a04bb601043d4ac31416570031339';
          };
          'style-sumo-status-health-starting': {
            table: 'sys_ui_style';
            id: '51ef2750ac6d4cdd8f10a3f3b41061b0';
          };
          'style-sumo-status-setup-result-error': {
            table: 'sys_ui_style';
            id: '4ed2842f474a405ba5abc8db62087e83';
          };
          'style-sumo-status-setup-result-ok': {
            table: 'sys_ui_style';
            id: 'bcbfe7782dd4458386ad7abca8633268';
          };
          'style-sumo-status-setup-result-warning': {
            table: 'sys_ui_style';
            id: 'a9c9e8edd3244ba387d2439dc82abf52';
          };
          'ui-action-cancel': {
            table: 'sys_ui_action';
            id: 'eb3dfa8c1efa4dc8b48f35db2bc862de';
          };
          'ui-action-create-lookup-rules': {
            table: 'sys_ui_action';
            id: 'c47cd0dde0e34da187c8f58c8cf3d9e2';
          };
          'ui-action-enrich-incident-again': {
            table: 'sys_ui_action';
            id: '55de29184709404b836018866bb8f1c1';
          };
          'ui-action-enrich-insight-again': {
            table: 'sys_ui_action';
            id: '4597a259b4ca4f0d870c917e78950e41';
          };
          'ui-action-incident-deliveries': {
            table: 'sys_ui_action';
            id: 'faa3d1e590a2405bacbdda2a43a3cbd9';
          };
          'ui-action-ingest-since': {
            table: 'sys_ui_action';
            id: '07889f4a1e0a435dbcb83a8695d10745';
          };
          'ui-action-preview': {
            table: 'sys_ui_action';
            id: '64087986747e4b989801cb6d1113d457';
          };
          'ui-action-resume': {
            table: 'sys_ui_action';
            id: 'f263b72442294e4497397070e599ecf6';
          };
          'ui-action-resume-action': {
            table: 'sys_ui_action';
            id: '70e4f15daf4542b193c7b637be9f19c3';
          };
          'ui-action-run-action-incident': {
            table: 'sys_ui_action';
            id: '610f2287a50d46f98fe1fc1e879fa010';
          };
          'ui-action-run-action-insight': {
            table: 'sys_ui_action';
            id: 'e5e407ad184240f78d821be2353cddca';
          };
          'ui-action-send-again': {
            table: 'sys_ui_action';
            id: '552991150bae481886b6d89182186b0d';
          };
          'ui-action-take-over': {
            table: 'sys_ui_action';
            id: '34d3a3fae0a0449b9a4ecadab3636c47';
          };
          'ui-action-take-over-from-status': {
            table: 'sys_ui_action';
            id: 'ac7508dee65c4b55bf222c0334a0277d';
          };
          'ui-action-test-action': {
            table: 'sys_ui_action';
            id: '0ddb914bb9b940bda29f917955a84924';
          };
          'ui-action-try-again': {
            table: 'sys_ui_action';
            id: 'b79a81a88d2141d7be62169260bf8aa6';
          };
          'ui-action-validate-setup': {
            table: 'sys_ui_action';
            id: 'f2257281b19744f5897554e5baede559';
          };
        };
        composite: [
          {
            table: 'sys_ui_element';
            id: '000201f8c522413895823cdbae4301ff';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '14';
            };
          },
          {
            table: 'sys_choice';
            id: '000ab48972c847aea7752af5283bcf78';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
              value: 'success';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '004c2fb863da4f57b4c931fe2081c0b3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'unanswered';
              position: '15';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0054fe49683841b2895d7688794e0dcc';
            key: {
              list_id: {
                id: '9e7293f455bb4652ad6c0842394ec164';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'continue_at';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0064094eb683411ea87ab37e6a73049d';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '0079b0d955664f72981d1f60978066fd';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '978b2b09188343f6b0d134f72c15346c';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0086fd90af074942923300cf415d1ff1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'progress';
            };
          },
          {
            table: 'sys_dictionary';
            id: '008e692ecc124db89b04c9812c6c90fe';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'unanswered';
            };
          },
          {
            table: 'sys_dictionary';
            id: '009111d2f82943b0b32cd8f9dbb18a18';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'duration';
            };
          },
          {
            table: 'sys_documentation';
            id: '00928c4326b9406592b53cf753e0e7ba';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'external_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '00a1027bbb5d45d8846dfe9a5cdc4961';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_ui_form';
            id: '00ab9188accd47f8bcf529ad45670668';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_page';
            id: '00d7354be43c45a7b42a0ac9594acce1';
            key: {
              endpoint: 'x_sul_sumo_logic_s_health.do';
            };
          },
          {
            table: 'sys_documentation';
            id: '00f9e099340f468aa5ca21a813b73e37';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'incident_state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '011364a67d564ad198382556978c8a70';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'health';
              position: '2';
            };
          },
          {
            table: 'sys_variable_value';
            id: '01420e6fd69747dfb9f0fa0847b486c5';
            key: {
              document_key: '2e123182ccaf4a11a333948129a5cebe';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0171b96e4d674da083ce7355fae8bb4a';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'entity_type';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '01740c40faae442fa473de50383a4e45';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '0178bd7b941a4516a11f6e706c12f10c';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_delivery';
              col_name_string: 'sys_updated_on';
            };
          },
          {
            table: 'sys_documentation';
            id: '01bbde1d6a9141a2a110a415a124a6f7';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'role_arn';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '01e21d847122436c8551520b17eac406';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'blocked';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '020e711b56d54d3fab54e183d700a969';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'waits_for';
              position: '17';
            };
          },
          {
            table: 'sys_documentation';
            id: '022ddea38fa1482589de8a01d4462766';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'calls';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0260d806156a459e8eddfedc5ad072bc';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'payload';
              position: '12';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0287b1c691974da3bf385d8dfe320458';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'http_status';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '02b61e2a7f13405a98719b2e97353bee';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'reason';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '02d24ae2e19543d1a2b033bac6257bbb';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'b1efeb59cbcc4a7b95fc27dcc84de481';
            };
          },
          {
            table: 'sys_documentation';
            id: '02dbcb53b7c54561b25382618c66165a';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'started';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '02e428d136264cbab2e08f26f5897a42';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'affected_user';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '02f341a7856a4508b991008fc5eed037';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_dictionary';
            id: '02f77e3818a14b08a5cd40323ebbdd87';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_health';
            };
          },
          {
            table: 'sys_choice_set';
            id: '0323c9bf23674def8b6683e7b3936524';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
            };
          },
          {
            table: 'sys_ui_element';
            id: '036fa0e7f99e4e16974d31306a3c9840';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'left_out';
              position: '16';
            };
          },
          {
            table: 'sys_ui_section';
            id: '03bb103945844475a2a5d70b4937bad9';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              caption: 'Job';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '03c8999345e84422b49f375c54655979';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'push';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '03d282d2fd044d48bc9d09791abef7dd';
            key: {
              document_key: 'b1efeb59cbcc4a7b95fc27dcc84de481';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: '03ea5e01e9bd4031ba7bcef506f6c55d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'auth_failures';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0402569b6a2147c18dddb2f48d936e18';
            key: {
              document_key: '3b2c4379db57421cae05764e28385c5d';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '04531a1021e94f6db86883b9ae4a25a2';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'tenant';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0454d8979add4a7f9e7cb195b4806527';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'incident';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '0474d1a46d7b46b2b8e6f1a15b86b07a';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '2e123182ccaf4a11a333948129a5cebe';
            };
          },
          {
            table: 'sys_dictionary';
            id: '048a9701024241bfbdf9296fd70942e9';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'external_url';
            };
          },
          {
            table: 'sys_dictionary';
            id: '048f17e7d4c0488495a5a33e4e3232d7';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'last_signal';
            };
          },
          {
            table: 'sys_dictionary';
            id: '04a3d55fbef14b00bf1b8b5817b20565';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'status';
            };
          },
          {
            table: 'sys_documentation';
            id: '04b9ac9caf3a4dd99b911e3bcb95a82c';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '04f8280e1a9642d4b701085b68e05916';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '05678bb9371941bea8626b93bd5cac08';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'console_url';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '057df75a514041c2a3fc481615409252';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'cursor';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '05884446a149473e9262493b473ffab9';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '98f99ef660dd4c39a3a5a0d62f30d65b';
            };
          },
          {
            table: 'sys_documentation';
            id: '05b1c8b3fe8f490ab08bafffb3a449de';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'close_notes';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '05c162cf4a6240a2ae9506cc8f4678c2';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'action';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '05d2edb063714eb6bf953a89426fd195';
            key: {
              sys_security_acl: '5fc7016a50bf445fb26febaf085e5635';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '05eda476f21a44f984791a6f4ffd159c';
            key: {
              sys_security_acl: '95bb695feae54399a30549272ae7a418';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '05ef2ddfebf747f697424830baea2432';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'eaea808e701b4a1c924cef21a844d42c';
            };
          },
          {
            table: 'sys_variable_value';
            id: '06624f85d42843b6a1c9d7d3d92959ac';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_ui_element';
            id: '06801d4285e947d29b40b241820afe55';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'session_token';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0685254f4c5d43328a6f8336d15a2d45';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignment_group';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '068ee3cce21b4a62a7e00fb479c86dca';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '06b317092e8d4734954479e8755d48be';
            key: {
              sys_ui_section: {
                id: 'd3f5eb23297f49c897c5c9b4fb90a19a';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  caption: 'Action Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '06ed3be6daf54a2c9b9e9f2e58f48ad2';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'cse_calls';
            };
          },
          {
            table: 'sys_documentation';
            id: '070c26b505634d9a9bd5f45739df7e55';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'attempts';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '0752f468ec7d43f49e4fa5f21fbdef21';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'direction';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '07ec6afc16b94a6ebae049369918582b';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'continue_at';
              position: '5';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '08255cfefc2a47299ff886ce49aae975';
            key: {
              sys_security_acl: 'a655f197006045419e5ee089c382540d';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '0844fb4759ea4d1692e871cd2264a2ba';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'deferred';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '08a15257eb1746038d6498fbc6e42e93';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'paused_until';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '08f5c78631f3443db530dbe3f489eb75';
            key: {
              document_key: '98f99ef660dd4c39a3a5a0d62f30d65b';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_variable_value';
            id: '08f7b36ab2c4460a95ce081bd6b55839';
            key: {
              document_key: '63cc3786f7b649d28598e551c0beaf40';
              variable: '915990ab531000109e02ddeeff7b12f8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '08f9f79286914ac78ee7792ff1c363ae';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'work_notes';
            };
          },
          {
            table: 'sys_ui_element';
            id: '097f6756829f48249a02d48a5678c564';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '09a81d8d84d44412b1c63a426e0d3fdb';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'mutual_auth_profile';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '09c10e24529b476f86b1c8ed59eb7f3a';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'wrap_data';
              position: '26';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '09ed4c7b3da24a9787b1d8fb8a8c7728';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'cd602fa3f3a44ac1a8f6c7658ca22744';
            };
          },
          {
            table: 'sys_choice';
            id: '0a1a63a39cfe43a69f680ebe2617451a';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
              value: 'rule';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '0a302dfb864641cfafa5a39cc638f470';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'clean_up';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0a3178f98a9f4f97b13a004085e42bd8';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'attempts';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0a8535abbcf94809a6ac62aaeb747a64';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0a8859b78c63406094504e6d74b569e7';
            key: {
              sys_security_acl: 'dc242ae0db5b4c5e8f30ae5cc08119d1';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '0a9891d2cbb74363b0809d02f8f0c426';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'backfill';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '0a9c7c69d3cd46dfb21ec90c6c249473';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'last_error';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0ad2624a2a5841d3bdb66ad66bce21a6';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '16';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0ada3845f5a24877910b986924af4940';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'floor';
              position: '2';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0added60a068438abaf84655465570cd';
            key: {
              document_key: 'c8c274c31ac3472d8d410483b6aee89e';
              variable: 'bc4c43935320220002c6435723dc34a2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0b348cf4758a4176bd8b043bb5c2dec0';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_insight';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '0b35c7c00bb5486b8493505e943ea74a';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'attempts';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '0b739ea2147649518da7a09fc0e29891';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'errors';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '0b742822fce94df9803ed471532edac8';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'unanswered';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '0b78267d33cf44b280f893a0c031ac99';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
              value: 'enriching';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0b953fa413ce435f8b1cc0c51ec9c9d1';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'region';
            };
          },
          {
            table: 'par_dashboard_canvas';
            id: '0bbf61c722eb4e658bc15c7a9c35b572';
            key: {
              dashboard: '1f11e2fb8cb540dcbe2003fb18345156';
              dashboard_tab: '8d3a3f4b722d46e1b2712f727fefac15';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0bd8897fec024f219c640fbe24b75c57';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident_state';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0be6198b55fa46b2be2a6029474b28d0';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'position';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '0bf05a25fcde45469367c2f012994872';
            key: {
              sys_ui_action: '64087986747e4b989801cb6d1113d457';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '0c18ddb3c17f47e9a875ee1e89ee70a9';
            key: {
              document_key: 'b1efeb59cbcc4a7b95fc27dcc84de481';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0c25e1d6693f48e29ccca21228e85873';
            key: {
              document_key: 'd9ba48216c3d4997a5b1457c92fb2ebf';
              variable: '02fb0027531000109e02ddeeff7b120b';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0c417e1b23284aa7baf7c9a357687975';
            key: {
              document_key: '30333bc8421a40d592005682f1033654';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0c4c727a3ebe4880bf107fed1ac640d2';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'open_run';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0c52977492184fe998303ae534060988';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'assignee';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0cd79e80bce0429fb5ad75be4a0f78a5';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'external_url';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0d63b5db53fa4553934617259fcf1747';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'late_at';
            };
          },
          {
            table: 'sys_choice_set';
            id: '0defc269b6ad451fb3b9059b1b63fe8c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
            };
          },
          {
            table: 'sys_choice';
            id: '0df9e9d48c7348b28677e449b40c95bc';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
              value: 'reopen';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '0e19fcdb67824b579706d9407ac66c92';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'integration_version';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '0e461a7f2a424d0194633b1770ee9cf3';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '053052a92a274e1a92d60a651eddf88a';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0e68da9b271d445a893854e525ddcd70';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '0e8c335cdbdf497c942099261bee53e6';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'configuration_items';
              value: 'create';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '0e97878606054128b51ea864c8ee24ab';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '0ecb7050fde44278ab0e6816e1435f28';
            key: {
              sys_ui_form: {
                id: '5d5eaca3d8aa45b1ab48c46e9b567820';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '0ecdab6783d7453fa6180ef04f90a271';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'window_from';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0ed43fb3ef3c4529950762bdc9f194f6';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'findings';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0eddef210d5d4a6691e27281d9835415';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0f06f67c6c9543b4abd8305126aa67c2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'enrich_insights';
            };
          },
          {
            table: 'sys_choice';
            id: '0f5bcca10c5949a68487268cb995e408';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'direction';
              value: 'from_cse';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0f5d48cc15da488e8a915e3a0dc3acea';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0f6b874227204286a3be414611ad3343';
            key: {
              sys_security_acl: '3ec2c85ef91b430f910b040ce6d99423';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '0f91797695fd43da887dcfa38f44eb4c';
            key: {
              document_key: 'b7e74f7211364bfa979147e7e70cf010';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0f9760554c5549bc9af664195c83ea5a';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0fa4a43c2aab46f0856e3813db941e20';
            key: {
              document_key: 'b0573fd7bc924d31a45023aedab15509';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: '0fcc1a3ebcf0441b977b9e6f794b1397';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'reduced';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0ffc555d5484493d8b98270f485ce9f2';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident';
              position: '4';
            };
          },
          {
            table: 'sys_choice';
            id: '10331d868f384e8eb5f4ecb7c127f9fc';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'digest';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '106286451d63450e9040b8a0663304c7';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'watch_rules';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '10866a26d8174821a28b918c9c247f49';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'name';
            };
          },
          {
            table: 'sys_documentation';
            id: '10a5092bab724edba04084835f865f85';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'default_incident_state';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '10ea928d749c44589a35c7c0a4b4da14';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '111d6c2f04c84fe89e084172b77c8498';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '3';
            };
          },
          {
            table: 'sys_ui_section';
            id: '11385e62f5b34ed396cc5b96517a834b';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              caption: 'Changes in CSE';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '113d10c25ada40ef8e5049a2c257089a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'interval';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '113e639c317a43d483f37467b0d74e83';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1194b76d88144bc9adb5e03a4462dc0c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'severity';
            };
          },
          {
            table: 'sys_ui_element';
            id: '119f733aef6b45eb84457da506b4663b';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '11ac6079940840cc956ecab9a2f4226e';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'entity_type';
            };
          },
          {
            table: 'sys_choice';
            id: '11b32da6823746a3a832c387ece8d7c2';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
              value: 'waiting';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '11def53d7afa4d2db804be26bc3ae1a4';
            key: {
              document_key: 'd5396b326a2346f8b552baf927ea0b2c';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '11ed2a89c58444a4a76f247b2dcb2461';
            key: {
              sys_security_acl: '7f91a53bca294f358805c6cd9c5b5895';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '1206c7a305494fbb851795e8f836d47d';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
            };
          },
          {
            table: 'sys_choice';
            id: '12224847dae947e8beb13fe85dd2b7a3';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'degraded';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '1227affe4252426c8df40e3ab09c5c7d';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of demisto, http_post_v2, hipchat';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1232b465c3de4e2399fec022769f09bb';
            key: {
              list_id: {
                id: '9e7293f455bb4652ad6c0842394ec164';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_documentation';
            id: '12463d5cd315432e84fd67f91e71e021';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'session_token';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '12562f09b32b4f9481810e31ec1557ea';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
            };
          },
          {
            table: 'sys_ui_element';
            id: '125aeb0db142470c8af9d4820cffd857';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '1262077d491f48f29b789e98797532d3';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_run';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '126a110352a94d7e89b518e41ec0b0e8';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'message';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form';
            id: '12836f119b00418f86506f5edac9c9f3';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '128eb837e55a414fb0e75337d234bf3e';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '12e1d9d286964db6be0340347027bc3f';
            key: {
              document_key: '282151cc59b049769e4639cd02929d4b';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: '12ed574839e14112b9c709e6e1b4dfca';
            key: {
              document_key: '2aaa2c575cac42009edbe0be7b42766d';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_variable_value';
            id: '132168b8f3874eaeb0ac6a984719b89f';
            key: {
              document_key: 'c0b24553b1094993b04fd25f3612fb15';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '132314e766fb4b039cb3f200e9d64b55';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_state';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1327e59da87440c493a16a64d3684383';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'finding';
            };
          },
          {
            table: 'sys_index';
            id: '13475014520e426281b27fdfa3dc4f0b';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_delivery';
              col_name_string: 'dedupe_key';
            };
          },
          {
            table: 'sys_variable_value';
            id: '13929c4d453d4a93ba7e036db1cfa8b7';
            key: {
              document_key: '98f99ef660dd4c39a3a5a0d62f30d65b';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '13bfdf4c21ee4940ae134d88c519c43f';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '4089567fb6d54399887024867a7cdf52';
            };
          },
          {
            table: 'sys_ui_section';
            id: '13cc736101354261b235dd685297a093';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              caption: 'Lease';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_variable_value';
            id: '13dfbfa1ca9b45b4b89256877593fa4e';
            key: {
              document_key: '92bb734a8f04428abc0839de02feffae';
              variable: '46dbcb535320220002c6435723dc3409';
            };
          },
          {
            table: 'sys_dictionary';
            id: '13e6650c05c34a48839b7fbcc7a54d9b';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'mail_html';
            };
          },
          {
            table: 'sys_ui_element';
            id: '13e7c9706d0a41419fddd91218fa37d9';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '13efbe93e68e4b1daf1e4b36b56456f1';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'taking_over';
            };
          },
          {
            table: 'sys_dictionary';
            id: '13f789466e044e138bccfb65c51cfbc7';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'configuration';
            };
          },
          {
            table: 'sys_variable_value';
            id: '1403530fd01649c08b3b251ed8ce6af6';
            key: {
              document_key: 'efe294b39a3a4aa5855c82c09d11354c';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: '141b245afd0f4beaab6d46db780dac17';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'stale_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '141dde6c859d4ea59520ce222f9f7c98';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'confidence';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '141e19277a3745c8a328abe830dbad99';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'source';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1456fb8dbaaa4e84b8d13b37dbceffd2';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1494b8fdc21f4090b7fcc267513a1217';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'link_back';
            };
          },
          {
            table: 'sys_variable_value';
            id: '14abdf7d26c04dd9863fd2c3bd403b3f';
            key: {
              document_key: 'fd093b75955d4bf9a5eb954f7ff8fc11';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '14ac83ce64494e8ea0dbd0c671bb89f5';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'last_error_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '14c9332246e94ee6af2aa7b1178b8ca1';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
            };
          },
          {
            table: 'sys_ui_element';
            id: '14f9bd08b20e4acb9d900ac45de1e51c';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '150a5ddde30d4907ba7798f5412e698a';
            key: {
              document_key: '79f3d8fbef674f55a5de87117b1d6ee2';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '150d01242873470b8b34a5caf0c53b61';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '152a76ba309a49ef89e60f028c2e14fb';
            key: {
              sys_ui_form: {
                id: 'd7d77bedd24f47f3a3633601b120e329';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '1564f1654f994c57a3cb6122c22fee3e';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '122e440b23074518b12cb7a0c6f97c2d';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1574a7c76c0a41da81bddb44ed7343b8';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_variable_value';
            id: '1585837f4b7f4d7f88dbfe149eccceda';
            key: {
              document_key: '75076eb13c7f42479342a7e2dfcd6995';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: '158725a5f1694989965ecc5ecf782477';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'progress';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '159afd74d84744d3a4d6f9311c5ee412';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'not_before';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '15a39b08526a4ca1888b763b5f80f9a2';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'finished';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '15a9275c7d5a4908b4643ceee030fb6e';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '15b3239db89343df927f208ccd2f2cd5';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'position';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '15cbb17c73904f46979b088305253c9d';
            key: {
              document_key: '754b4564e4fa46f0863b183fb8e01a98';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '15e6211271524c0286e05e43dd651e91';
            key: {
              table: 'x_sul_sumo_logic_s_delivery';
              short_description: 'Show the mail of a delivery';
            };
          },
          {
            table: 'sys_variable_value';
            id: '15e805cd460e4fbaa0984c2a25f9df74';
            key: {
              document_key: '9ccda8a305ab4be19b8e5c70a5527729';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_section';
            id: '1600e06f72aa485bad584e2e1dd42aa7';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              caption: 'Details';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '16151509c7c04438a7b38f330fe9dbfd';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'incident_severity';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '16259ca018934f7cb0f79547533db392';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'reopened_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '162f9aa1014f4628851f59831389d111';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'correlation_display';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '163a81ad3cd94cd9b5f00595291838db';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '163f27e2e81d45d9a75a087e6c556c51';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'password';
              position: '21';
            };
          },
          {
            table: 'sys_variable_value';
            id: '166adf1134c24d2b928199e7a0e8d7f0';
            key: {
              document_key: '1cf67e81751f4dea94bd860e3052dc7f';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '166d9625a1ad4fdabde5c94e22870e13';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'existing';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1679be31d62748b3b0506aa399efdcb5';
            key: {
              sys_security_acl: '55633781803b4f03991640a84b935ff0';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '16899b13cc44475ba583af204b4f2e8e';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
            };
          },
          {
            table: 'sys_choice';
            id: '168f701c02eb438da86025a6e8309c48';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'state';
              value: 'disabled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '16b23ff370c84061855d347433c53491';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '16ca11e619694463b5ff97fd2e15f1d6';
            key: {
              document_key: '8c5bf75a46ca4965abef902924bb18ba';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_variable_value';
            id: '16ead252319f454ca97cb30a0cea71da';
            key: {
              document_key: '2d6f0022be894930809ab1a58f69b61b';
              variable: '02fb0027531000109e02ddeeff7b120b';
            };
          },
          {
            table: 'sys_user_role';
            id: '171f2261ca9044398195241b1f174d92';
            key: {
              name: 'x_sul_sumo_logic_s.action_admin';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '173e8d30ec64480aa125639c50df78ec';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of pagerduty';
            };
          },
          {
            table: 'sys_ui_element';
            id: '175a88d4fa7e476bbb7eebb1e561131e';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '17a6c49437cd49fe98ef1b769557dea1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'run';
            };
          },
          {
            table: 'sys_choice';
            id: '17cf996a987f4d85964c36175a2a948d';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'aws_sns';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1830d5fb96b94c5f837b76032d0fd674';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '183b19685edc4e91827f0839b3aec350';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '185380d882a44c8d80a47d6636c315ef';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'rule_id';
              position: '1';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '18670ca5c6e949ac9ef6b70a4b2db275';
            key: {
              ui_policy: {
                id: 'e8ca5da754a14eaf80234435b13b1b0f';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of aws_sns';
                };
              };
              field: 'secret_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '186aefa8964d4339a07babc7af0ceb89';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'error';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1870df9289ee495b970b1de25a9a24f2';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: '187949843b4f4d38b9658f1de6c19557';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'value';
            };
          },
          {
            table: 'sys_user_role_contains';
            id: '188e3afa6b3e43bbb21c1f37f363947c';
            key: {
              role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
              contains: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '18963da6ccd54492a020fb6e217948c8';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'created';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '18b2d7580d934439af7efd96a40d6cce';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'blocked';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '18e0841586d844f581b3a863e4dcf4e1';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'calls';
            };
          },
          {
            table: 'sys_ui_element';
            id: '18ed944e78bb4dc588ed556d0ad04d0b';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_ordered';
              position: '11';
            };
          },
          {
            table: 'sys_documentation';
            id: '19115adac70c4748bad2941af73152c2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'signing_secret';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '191264c56ada411bbb62a155601ccd69';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'company';
              position: '6';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '1945f07f0d4e40dfa7c0da4a5553f0fb';
            key: {
              sys_ui_action: '55de29184709404b836018866bb8f1c1';
              sys_user_role: {
                id: '3c5e78975bad4d929ed146109412467f';
                key: {
                  name: 'sn_si.analyst';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '1953be5ce8124e0cb5ba6e461cf9f52b';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'observables';
            };
          },
          {
            table: 'sys_documentation';
            id: '199682845c31429fa0b6d73deb4bc1cf';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'company';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '19dcc1cd04214aa5adb041362c18b0c6';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '19e8afecff4847db9723937269097014';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'backfill';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '1a589904f4ec44c0bf90496daea98a3b';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'insight';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1a7b6c2d8e3046689cc5241883b20f89';
            key: {
              sys_security_acl: '3df9388cec1546208f1a57d07618ebd7';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '1adf4a6d50a04d1681621d5218c280d8';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'cse_calls';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '1aea3e6c02a3483997f94fcf117eb448';
            key: {
              sys_ui_form: {
                id: '51c1db38ad724fffa86f4b556047e178';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1b88f51bb6174ddb9a6623217d8199b1';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1bec06192133461b9add0409933b23c5';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'subdomain';
              position: '26';
            };
          },
          {
            table: 'sys_documentation';
            id: '1c69af36a62d4831980d27229ec7ba8f';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'assignment_group';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '1caf0c7bd49d45f9a7ec42f8add7f1ae';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_documentation';
            id: '1d35eb420e514df38dd18d17cc71aac1';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '1d4091709f71472985313d2d095d0418';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'action';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1d4cbf11ec724916a7ebfe57bda70de6';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'failed';
              position: '3';
            };
          },
          {
            table: 'sys_ui_form';
            id: '1d5e926930c64cf5bcc1c9d9d9ec089e';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1d70af9f86d54f47a65fc54cea3f36df';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'direction';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '1d7936d42c9142ada631e962b1518082';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'since';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '1d9f4f9b7b5c42f490b70c5d0958b84a';
            key: {
              sys_ui_form: {
                id: '5d5eaca3d8aa45b1ab48c46e9b567820';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '1dde47698651452e897d28c50235d70a';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1e1000c7c714456ba2a8f6f368ff2779';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'attempts';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1e1207bc8c724328bf4c8b9019c3c30f';
            key: {
              sys_security_acl: '70ed2bd7c34d4f91882a132fcc896b8d';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1e1ff58b5bda4179ba532ecdeeb06c76';
            key: {
              sys_security_acl: '43e299ed1b11439da3415d7af1a62153';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1e773d41083e461d8ae72fbee7f679b5';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '14';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1eab80ae28b74c35aa7b05d4b0e51d0a';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'created';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '1eff856e731747babb2c241173a2f917';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'sts_url';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1f99fb5d66ae481c8ff727457d0ca5f1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '1f9a0b5860e84196be21eab773c5153d';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of http_post_v2';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '1fd127ef6c8640eaab6f9b8785dcb092';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '3a5e9a95aac447be9e1a9b3e86412d7c';
            };
          },
          {
            table: 'sys_variable_value';
            id: '1fd30829b6a04382b9bda29cd7f9961e';
            key: {
              document_key: '9ff505604aa3460cb17ebebf84aed0c5';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1fe62da1a5bf4d4ea0bcb9c5564a2e50';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'note';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '1feecff1c8ef4b9d806904ba73508373';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '1ff9471fed9b4bf281bd8cb1de298e79';
            key: {
              ui_policy: {
                id: '1227affe4252426c8df40e3ab09c5c7d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto, http_post_v2, hipchat';
                };
              };
              field: 'mid_server';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2008e3630e3f492d8f0155dc30ccfc8e';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'limit';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '201b6ecda66d4b29844d6fb08c16025b';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'on_reopened';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '203aa7da2f314df1a389a228ebf6cbe4';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'started';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2056d4d3111e445e9765dfc23e556697';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'digest';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '2071d2068fc546c5a2cea1ab9c365cfc';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'external_url';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2087f7d3d2544d3bbb5f7f65be5ba495';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '48bf9418618941409ecdf6a6ff08bc7d';
            };
          },
          {
            table: 'sys_choice';
            id: '208dae2718304cda8d59fdd55792355c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
              value: 'ignored';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '209023ba443d4b35b205a3a53319f1db';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'details';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '20b858c77b974e8cb83b57aff3aec9cd';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'readable_id';
              position: '1';
            };
          },
          {
            table: 'sys_ui_section';
            id: '20d327452a43417cbde282f8ce979d27';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              caption: 'Import Set';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '20f0ff6bd4544d43b01320604fd35906';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'window_from';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2115b858677b453f9818ea3ca12db2b8';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '212ddc15a9a84ad28def3c772fd115cb';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_set';
              position: '1';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2131bd73a1de496fa6ff89aa9e2aa482';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397';
              id: 'c8c274c31ac3472d8d410483b6aee89e';
            };
          },
          {
            table: 'sys_ui_element';
            id: '21575e6e2b164b2aa00f2cda70bf0e36';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'payload';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: '215d83913a2348b6a24e4732876e62b5';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'late_at';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '215f7af625e54b3d93b6a240970a832f';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '79f3d8fbef674f55a5de87117b1d6ee2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '219156a107fa4b8a9840d2b6e3b077e4';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'failed';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '21b57033e57f437887e5bf12383db8a3';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'outcome';
            };
          },
          {
            table: 'sys_ws_query_parameter_map';
            id: '21b606a6fa11470296fc0cd764bc68d6';
            key: {
              web_service_operation: 'ec6df73ab0c74b70b08eaa1921813577';
              web_service_query_parameter: '219c70a00a1440f0bf8413ad7b95c50b';
            };
          },
          {
            table: 'sys_variable_value';
            id: '21f555b702c94c989c7e9d0cb7000a4b';
            key: {
              document_key: 'da0f13b71b2343db8ca357390dc41379';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2213e0907fb443ad9c2b6ba016b7e394';
            key: {
              document_key: 'eb4f59d9208c4c8c92af811ec4de62aa';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_variable_value';
            id: '221449b6e5a64c37a00587c81594d205';
            key: {
              document_key: '14a3f915687c4a609ad64f02745da1af';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2230aef005814ac3b5fdf6dbeda2676d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'stale_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '22327925951e44b8b3cb44d6664b49c8';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'instance_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '22438b0898f14cc0a0499059617d9203';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'severity';
              position: '7';
            };
          },
          {
            table: 'sys_variable_value';
            id: '22a77f253b184bbd82cc882028208da0';
            key: {
              document_key: '4c04ee92610a4238af6125b87bc6edb9';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_choice';
            id: '22aa1bb5e2f244d290343af2e7337240';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'xsoar_endpoint';
              value: '/incident';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '22aaa6f19360470fbf577f0e3fb59e3c';
            key: {
              document_key: 'fd63f46b9ae04c58a842cd73ee3b243d';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: '22dfb6ad5bc64fc39ec757e89ba84860';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'record_fields';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '230ce7f095724d71a8f39677db333f47';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'secret_key';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2311fd6c4d884883bc68c1344362eaf3';
            key: {
              document_key: '8c5bf75a46ca4965abef902924bb18ba';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_documentation';
            id: '23186dcf413346e1a4692b2b07412a82';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'insight';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2350e20272a543e9af44de39f414bac8';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'cmdb_ci';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2357bd2b4f954e9b994b18cdf082b917';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'role_arn';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '235a40ede61647859e6929e1fc651bd9';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'daily_cap';
            };
          },
          {
            table: 'sys_documentation';
            id: '23761d06b0054d4683f97d64daec7800';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'watch_rules';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '237eeb3a165c408e8419e219319b2d21';
            key: {
              document_key: '48bf9418618941409ecdf6a6ff08bc7d';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_variable_value';
            id: '23a4d05871cc4732998685e762c76efd';
            key: {
              document_key: 'ebc1a6c633f44e0ea23484a818f041a2';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '240b0267cfc845aca426f68d207b2101';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_notes';
              position: '11';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '242159042caf4e02b084cd76d9447714';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397';
              id: '8b61050a0fe049e582fd65d63cd33e3c';
            };
          },
          {
            table: 'sys_documentation';
            id: '24584534be574c0da17e2d4a35f990c4';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'room';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2465d4c5069c4378b33f3f755414dffb';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '27d5befa26cf4706a064936016e1a20c';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2469a15704b04dd69781b990d2bdae0c';
            key: {
              document_key: '3d966d409a1944eea20b16b2a9652c8d';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: '246fae1c6d2b4b25a4dbf6ae9ea8692d';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'service_key';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '24816255a1304acb8440a97c0afcbd3e';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'status';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: '24d6c8ab12dd426f9b6659ece29f4a75';
            key: {
              name: 'x_sul_sumo_logic_s/health/main';
            };
          },
          {
            table: 'sys_documentation';
            id: '25227eb98bf649948059b647dc814146';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_success';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '25400ae99c644787a025c687348b2c82';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'unanswered';
              position: '16';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2574a38c5ac74e589bf27209d409feba';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'cmdb_ci';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '25c186511e294c81996a910cab85b526';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'insight';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '262c25255643496cba9a0fc7949630a5';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '264f7ae11f994c45a05295131cbd9b4e';
            key: {
              document_key: 'efe294b39a3a4aa5855c82c09d11354c';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: '267583c8ba94410e8c1bf17ed6178612';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'pauses';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2692e886a2414de09cc9e3d24ab4b497';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'opened_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2697596e68934307856af1b4f6b810a2';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'type';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2698b38f9fb64ccf8a97b9785e466efa';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'ended';
            };
          },
          {
            table: 'sys_documentation';
            id: '270ae083d3b64b69bd89aee9b0b95625';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'subject';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '273f43cf5b804f25b0d350beafbd9e45';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '2746e42331a74a52a9c541ec4ef83426';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2760e64dfe0f4812928f6a21eef630db';
            key: {
              document_key: '8b61050a0fe049e582fd65d63cd33e3c';
              variable: '53fb0f535320220002c6435723dc34ec';
            };
          },
          {
            table: 'sys_dictionary';
            id: '27690cc09e9b45cca72288c089658012';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'close_code';
            };
          },
          {
            table: 'sys_variable_value';
            id: '27763839e01c4ad5b4938bbd7c704b3b';
            key: {
              document_key: '92bb734a8f04428abc0839de02feffae';
              variable: '53fb0f535320220002c6435723dc34ec';
            };
          },
          {
            table: 'sys_dictionary';
            id: '27cee582e0904733a5eeaf2528124e9a';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'details';
            };
          },
          {
            table: 'sys_variable_value';
            id: '27edb8574e78496fba1e1ebc141a9775';
            key: {
              document_key: 'da0f13b71b2343db8ca357390dc41379';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_dictionary';
            id: '28028902026b43128d6b27ded8885d47';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'notified';
            };
          },
          {
            table: 'sys_documentation';
            id: '281283501cdf46bbb785c355539895eb';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'finished';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '28283d66478f4204a48b3405fff62da0';
            key: {
              document_key: '25308137560e405cbec72037ff92a131';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: '2831203687864380bbfdea6752439bf3';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '28546ac8b4a54f55953507c29ec8ecc1';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'request_bytes';
            };
          },
          {
            table: 'sys_variable_value';
            id: '28b57d61eb8f48d681b95348d0e45e32';
            key: {
              document_key: 'fd093b75955d4bf9a5eb954f7ff8fc11';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_choice';
            id: '28d33959f09148369b2d8e606ffb195b';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              value: 'suppressed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '28ec5881f64d4d4395c347bdc70dbaa4';
            key: {
              sys_security_acl: '90fa5806879d42a484b82c19ec862af3';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_section';
            id: '28ec795515914ded9353bc1a9ebd7001';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              caption: 'Security Incidents';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '28f808c44eca49b98d241c567c52eac6';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '25308137560e405cbec72037ff92a131';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2922619a1e7d4b70bb87c134d5986707';
            key: {
              document_key: 'db47467433b84298ae9b43da259e5ae9';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '2923832514a24b708c20e71b5844142b';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '29285ce58e7e486eade9eaf52d316edb';
            key: {
              list_id: {
                id: '39373b6eee7a454d817e1c6ffba62d04';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'generation';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2939deb7566d4439bc31de5047f9ff91';
            key: {
              document_key: '14a3f915687c4a609ad64f02745da1af';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '29b101d1b7c34d359cc5244b5c3bfc54';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'cmdb_ci';
            };
          },
          {
            table: 'sys_dictionary';
            id: '29bc35ed2d184f7aa3dd5449c036fc0d';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'close_code';
            };
          },
          {
            table: 'sys_dictionary';
            id: '29d3a797dc894eb8abd807623d046b21';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'fetched';
            };
          },
          {
            table: 'sys_variable_value';
            id: '29da9ba281a2430c83190005b5fb4338';
            key: {
              document_key: '243f6f393757459a81760e1bcac35605';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '29f07a139e2243cfb34f55b1eae6e1f1';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'readable_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2a0192691c0441deb753d4cd2e005e08';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'blocked';
              position: '11';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '2a0dcb6a25094521a8245e0a0fd314ef';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of slack';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2a2aaf86a41a4b94a262da5478cb9f42';
            key: {
              document_key: 'f18c6422d7b04670874ff30627bf41e9';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2a3aa69fdbf24eb28f90ed419a36f9cc';
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'work_notes';
            };
          },
          {
            table: 'sys_choice';
            id: '2a3dd4e56f19422ea5948822b4339eba';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
              value: 'Resolved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2a7247ab83c4417e835e259b9c6a321d';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_import_state';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2a7670dec61943b4b73c775128bbda82';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '1801ce3b98fc4a7b8bf27cbd97451ff7';
            };
          },
          {
            table: 'sys_documentation';
            id: '2ab56cae05374f94be8a253a80782bf7';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'daily_cap';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '2adedee0714f492583f1b5d4168132cd';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'released';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2b18f9d8ecee4ca8b21570556e174ee8';
            key: {
              document_key: 'c8c274c31ac3472d8d410483b6aee89e';
              variable: '46dbcb535320220002c6435723dc3409';
            };
          },
          {
            table: 'sys_documentation';
            id: '2b1e063a18ab4f0f9905b27a03f3417c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2b2bc07f2e054f4ca7e2156174683160';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'errors';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2b33a8d2defb44658e5ca7d88cb1119c';
            key: {
              document_key: '5e602d74994c465389f5030faa3dd18e';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2b3715cecc6148dc959eef057bf964c3';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'close_seen_at';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2b4d2dbe3c7a42b39994bea839a6bdab';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'type';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2b6156a1c72e4819b9d7e84b20202a8f';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'sent_again_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2b82577aa51a4345af4f3a930a8cde8a';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'deferred';
              position: '7';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '2b9a75e8fa13462f89fe4b7028d1a787';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2ba29061c13c495b8b1c9b0cf642d2d0';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '098d642936484d4f867cb8be1a8ff514';
            };
          },
          {
            table: 'sys_documentation';
            id: '2c047a082de14b1290c0e86585feb717';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'console_url';
              language: 'en';
            };
          },
          {
            table: 'sys_db_object';
            id: '2c30d45c4e0645a8b2e10ff51c928847';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2c423c0a503443909f144848d95dbfd4';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'stopped';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '2c4613988d3148a0bf8a7ca0d37ab6aa';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'xsoar_endpoint';
              value: '/xsoar/public/v1/incident';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2c583f51d470481c956b5c5ca8841c79';
            key: {
              list_id: {
                id: '15a9275c7d5a4908b4643ceee030fb6e';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'type';
            };
          },
          {
            table: 'sys_choice';
            id: '2c76312001b345249aa286c326ee279f';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'starting';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2c77eb5d44794d7daa72cdbed10772fc';
            key: {
              document_key: '9ccda8a305ab4be19b8e5c70a5527729';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2ca6c34c28134181af2418de6df61871';
            key: {
              document_key: '2e123182ccaf4a11a333948129a5cebe';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_section';
            id: '2cd4b74243e243de949a1286a601b9ad';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              caption: 'Result';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '2cd62806053440e1a7251100048efa15';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of aws_sns, hipchat, pagerduty, recorded_future, slack';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2cf854bb2d384ab49f825b9fa5ee5c2c';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'd5396b326a2346f8b552baf927ea0b2c';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2cfca272692f4ceca30755d67f873ca5';
            key: {
              sys_security_acl: '628e1e5dbb5f4830b604ae01a64fa7a2';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_section';
            id: '2d1605c499f842d2ae5f14e5feb1594d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              caption: 'Sumo Logic Insights';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2d1a2924c865402a90ab16f7c0ff2b61';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight_id';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '2d35e18d86914b47bf9f71e688f01f75';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'microsoft_teams';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2d36c63f6121437cb6efb7e12e1fdab3';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'b389ac0ba8db4c6e863a9eecaeafe0ef';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2d6203cffb0f42c6a2a577a1f55b355b';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'include_signals';
              position: '23';
            };
          },
          {
            table: 'sys_db_object';
            id: '2dae8bbbbe6345189518b41900a6373e';
            key: {
              name: 'x_sul_sumo_logic_s_action';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2dc5b7ba505f45a2bb4e91ad1c60109e';
            key: {
              document_key: 'f18c6422d7b04670874ff30627bf41e9';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2dc6568c1030465484f92c35dc4ab948';
            key: {
              document_key: 'd9ba48216c3d4997a5b1457c92fb2ebf';
              variable: '78b8d86b531000109e02ddeeff7b12f3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2dff5c5e5ed24565adbdf2e45a9d72b8';
            key: {
              document_key: '483bd41fb4a041c497eb234d7e5dbed3';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2e01e7dae5e8444dbed59257808f552c';
            key: {
              document_key: 'a6be554178e54620aec82270da7ca83d';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2e46274c5bbd45ec8454aa7e85231576';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'cursor';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '2e4a74f9a6f9468280c8c7697bfe0285';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'incident';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2e728da6214940f9bea9722246ceeeb0';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2e8124188024418aae519371bc408472';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '16';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2e89e2bce060440185cdf0c18cdc72c5';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'created';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2ed754d4443542b680a92ac1cfb4af1b';
            key: {
              sys_security_acl: '602fc17f84b64548a5f3291bcae0475b';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '2ee59a5cfd794e39b0111f0ca358ae10';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'tenant';
              position: '7';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2f3bf0504fbd4042a69b6e49effdb008';
            key: {
              document_key: 'fb339812eb75478389431b3ea25e5177';
              variable: '46dbcb535320220002c6435723dc3409';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2f69041f93e9444dad3c6945a8608923';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'url';
              position: '12';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2f7eaf65c87d4ac5b7b3ebb782e83068';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'dedupe_key';
              position: '13';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2fd1a99f0ac44f06b1604c2e351763d6';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'raw';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '2fda6c83fa714c03b6383f23e1ce57e2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_closed';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2fe12063643c4277a455637d18227547';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'until';
            };
          },
          {
            table: 'sys_documentation';
            id: '30198dd8116149bb830b5db97e0749ab';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'readable_id';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '303f6a959a814fb0be352212f1ce937d';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'priority_severity';
            };
          },
          {
            table: 'sys_documentation';
            id: '3048e15afd254e52b2ae169bccbcf1da';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'region';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3077efaaf41a40b382c237b0c168d0e9';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'severity';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '309512aa7d8e47cf92fa94b57e12e867';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'interval';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '30c4372b880444798416987711d572dc';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'paused_until';
            };
          },
          {
            table: 'sys_ui_element';
            id: '30feb45e5f7e40d3947df8b53271bb51';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_state';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: '314811facd104c0baecfa91add345b51';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'setup';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '31522131a6d84782998eca5be63469f4';
            key: {
              document_key: 'd333da1e69e8475ca1ce9c84b683c5f8';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3152c0169a0e48e8b8361edaef6d9ad1';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3180de48507b4b27b98027e1c6065706';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '32';
            };
          },
          {
            table: 'sys_dictionary';
            id: '31f6e455c9174f2ba1501401a57bfc81';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'tenant';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '31fd463dfff84c889a7151afb164fb06';
            key: {
              list_id: {
                id: '15a9275c7d5a4908b4643ceee030fb6e';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_choice';
            id: '321328f4e85244f887eadf05899809e7';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'slack';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '322039a650d2437c8a9df590e4688db4';
            key: {
              document_key: 'edc181e8295a478494c5e67153e7f1a9';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_documentation';
            id: '323b44ad528943979e3186b350a53c49';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'assignment_group';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '327c719ad0ce4979881ee54602bd147b';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reopen_incident';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '328ff22f18bf4f8892ae4bbb4a331f5a';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'backfill';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3299a807336345daba1606d8e3cdbaed';
            key: {
              sys_security_acl: '7f43e51c7b894d1385c1342441e81bb6';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '32c37acf9afa4f118b6046a7625e0127';
            key: {
              document_key: '4089567fb6d54399887024867a7cdf52';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3309853a72bb4318a8c6babf25c7b345';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3316021eb2f74b63ab2ec74f36d94c16';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'short_description';
            };
          },
          {
            table: 'sys_dictionary';
            id: '335216fbba6248abb04cff6b6dad12fb';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'enrich_signals';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3353d9c651b14d849bd6d1e6607fde9b';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'waiting';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '3370c3e9a15f4a54a52db98b9a2d8d7a';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'pauses';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '33747028b62343fb978ec15b45caa954';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'signing_secret';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3377a327c3aa4dc5a3d8d0d73a0ede48';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3388edb687b1418db887c1d299a6b873';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'claimed';
            };
          },
          {
            table: 'sys_ui_element';
            id: '339107f7f86f40abb262e7298f55831d';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'include_signals';
              position: '20';
            };
          },
          {
            table: 'sys_db_object';
            id: '33ae3db4e6884c3699bbb176008e7131';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
            };
          },
          {
            table: 'sys_dictionary';
            id: '33b9dfb52d0047d98f771d4e43f25692';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'configuration';
            };
          },
          {
            table: 'sys_documentation';
            id: '33c50d13ed7e46e0a9580f26a291c65a';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'include_signals';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '33ec7a302d5f4014a5eb9ce78b5d2546';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '34494f0fbe8c44efb5b6b22b586a93ba';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'raise_priority';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '345db4b1e8a34f339cd733c2fe888b62';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'since';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '34713000480748bfab2f94a26c61a021';
            key: {
              sys_ui_form: {
                id: 'b2647633054e453381a7a870bdc848bf';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '34a330ff9b3945de8b8a4884ed3cc8fd';
            key: {
              document_key: 'ff4a27118e914c44a1811da9bcd5bbad';
              variable: '67400008676003007ba405225685efa4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '34b30b95a7a646be8042dac887de683c';
            key: {
              sys_security_acl: 'dcdeaa47122547ed92fdc32a33aa1cb5';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '34b6f05ee92d4d329929444ef3561e62';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'access_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '34c48dbaf76e4d5493859726ad4f8186';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'on_activation';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '34ef478110ae4a8dbd262c98b7a83b8f';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'cmdb_ci';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '350f94a73d4f410689e961d1dfeb2173';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3526f0a5731e481284f678a981db16b2';
            key: {
              document_key: '9a6191b54d1f4155962c6f1ac45251c3';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: '35349edffc9e4baea91b55872b3c23bd';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'own_domains';
            };
          },
          {
            table: 'sys_choice_set';
            id: '35381a9c989f4f0bba427cd8e6224dcf';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'configuration_items';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '35435dba079f4b15bd27ecf41ae6d513';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'assignment_group';
            };
          },
          {
            table: 'sys_ui_element';
            id: '355408ae34f445538457dd08f039acbd';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'interval';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '35d9d01142d44485bd27acd82b72d8b0';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'insight';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '35da705ec0ed4c5a942b190daee778d0';
            key: {
              list_id: {
                id: '8e5a1c90a5c941efbdbcef4923aa15ad';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '35e1f93418d0497083946c479ab29abe';
            key: {
              sys_security_acl: 'ed223ca763af4317890f21eedfc9d48d';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_transform_entry';
            id: '35e8a8fc862c4498a30cb629440c0950';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'priority';
            };
          },
          {
            table: 'sys_dictionary';
            id: '35eff1d290f94d509433c34faccd6b5a';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'dedupe_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '3609eea241844f329e6885d9f2edf642';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'error_class';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '361615b011c24a94add55253ae7dd6bf';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'notified_health';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3630b41e19f6448a90dfb582c6618c55';
            key: {
              document_key: '053052a92a274e1a92d60a651eddf88a';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3636a6e562a049ec922eb9e90a6b6be1';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'exclude_records';
              position: '17';
            };
          },
          {
            table: 'sys_ui_element';
            id: '363d09d94e1c40139a625c6809508e93';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'contact_type';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3669ac77872d405d93c667f4564ba84a';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'deferred';
            };
          },
          {
            table: 'sys_ui_element';
            id: '36795c74db8c4922845eeb814be78175';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_ui_list';
            id: '369c72af07a14103a117f7cb15b31e96';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '36bd76bc72e9420da35e7e2c978c73f7';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'active';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '36f4ca98b4a64e12b59882b6d64a4667';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
            };
          },
          {
            table: 'sys_variable_value';
            id: '371e6d51dd3c45aa91a2667a40f2248b';
            key: {
              document_key: '62646b1874824b8bbe51bb28a85cd943';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: '371e8c950db84d7f98857512dc465ee3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_dictionary';
            id: '372c339c7d1c4ed2ba2e561b634d16e7';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'watch_rules';
            };
          },
          {
            table: 'sys_ui_form';
            id: '37360115dafc4490b35069ae516653b0';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3736def7b30c4389bbcc79799aff1be6';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '37d930037a4a4eb28b07043f4c31d782';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'close_ordered';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '37fd0e3eed17472e989715896a46e32d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3824241a267b4547ad68eb404fef9c77';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'username';
              position: '17';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3838ab9909b54d9ab8b1cfcdff0d0503';
            key: {
              document_key: '5e192604385a4188bcfdfe2497d76ab9';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '38749876b206442b9e559bd6f810f003';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'sys_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '38b15da0aab145d6bebd4fff5922e9eb';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'subdomain';
              position: '29';
            };
          },
          {
            table: 'sys_ui_element';
            id: '38db7ea318dc486bb150b2a6af2e8616';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3919317c541d47d99f2d8e341852a285';
            key: {
              document_key: '11e0e078a9644c9188b04f789b620c00';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3930e13899ba4e8aa6e0157e95165c92';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'since';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list';
            id: '39373b6eee7a454d817e1c6ffba62d04';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3955529084d842f3ac63d4d64e8eba1f';
            key: {
              sys_security_acl: 'c5b8852effdc4a6e82f7dfbff131cecb';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '398d8044cdcd406d96f331a4ba0e1015';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'backfill_open';
            };
          },
          {
            table: 'sys_ui_element';
            id: '399dad75db714ec0b5cbf8473ce505ca';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'attack_links';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: '39b8100e9a764c078ffbe119e66ff10e';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'next_attempt_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '39c34c350cea482a8e89c2856ecbf067';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'daily_cap';
              position: '4';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '39c5c44f3dc34e55b19de72d64c56a3b';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'errors';
            };
          },
          {
            table: 'sys_documentation';
            id: '39f06abd7019445f91c791a5c3ba5459';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'note';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3a02456523bc477789a7096aa9bdc316';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a18ed7ac1fe4205ac9593badd343d03';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'event';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a1aa110250847f192dceee5448449f1';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mutual_auth_profile';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a6340697806494298c732b31e4c77ad';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'username';
              position: '20';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '3a6553f1e9b7433caef34280e1e2219e';
            key: {
              sys_ui_action: '0ddb914bb9b940bda29f917955a84924';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a69c71e946f41cd8da5dd80437d2859';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_notes';
              position: '12';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a7e3a70b6e740949ff1c3898a0f1a60';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'api_key';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: '3aeff15492354cc58e641f929da3d250';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'stopped';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '3af1b97fbaae42fe9bab442b9d9d91cd';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '89f3c4ccf39f4c58bb91fb3355dcfc1f';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3afc9b703a6d46ceb75c251bdee039f6';
            key: {
              document_key: '0a9ab1b276184eb89e75543c6398b1ed';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3b3238a27a5343559f03a9696c928560';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3b32551795f648b790eaffb2df704315';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'minimum_severity';
              position: '5';
            };
          },
          {
            table: 'sys_choice_set';
            id: '3b3b84bb0c0d44069179f1f55d925c09';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_result';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3ba6a4922d7f4105a3fbdde1dc66a47a';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'position';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3bc16a5c95604fda9664765fbea9ad81';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'existing';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3bcc171b35b74540bfe67adce34ca6ec';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'deferred';
              position: '10';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '3bf7d6c2dce142cfa012f7a16deb5ebe';
            key: {
              sys_ui_form: {
                id: 'ef0c13e63db34d6fac9d9566c907cfa6';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '3c2a69a90b014217b8d4f01801aa970b';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'host';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3c53fec65fb64aea9ffa843af18b9235';
            key: {
              document_key: '6a9d37a59f7945c38a1b949ce807671b';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3c6b9b670c7848708fae0eb5ae621c4d';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'service_key';
              position: '28';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3c7d41b5f7e34079b5e477ff5785fc3e';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'started';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c95ed79d03848e1ad79832d2f482a2d';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'findings';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3ccf10dbacaf46228d68276342fe9602';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'admitted_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3d055904289e43b5a715246db133be76';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'company';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '3d2b7ad70c2a4cb0b9ff3a7b7e1db1eb';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'pagerduty';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3d4cde1554db470a8c4cd3f9d6f5dfae';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'paused_until';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3d67ce99df9e4045b6fd9e0fe89d4af3';
            key: {
              list_id: {
                id: '8e5a1c90a5c941efbdbcef4923aa15ad';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'direction';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3d8c1769ab9a4b609fba7e35f3f5323c';
            key: {
              document_key: 'f4678caf17344c658994de01e64526d6';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3e04ddb72b9a473c854867a02c751ec7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'service_key';
              position: '25';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3e33a5fb90bb4d8b9eaf8c19cf75f2e6';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'failed';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3e7a0d1193924521aa19e7ab267a6330';
            key: {
              document_key: 'fe4a6ababb63483894b3b7829510eed4';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '3e7cab7df34b463fb26c86e00aeaa29b';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'close_insight';
              language: 'en';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '3e82d51f114e41bb9f4d010dfe89de2c';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'company';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3eb9cc692beb4d9a96ebb4b13f42fc1a';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_documentation';
            id: '3f37d24f21fc497c878075dfd7381c1b';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'ended';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '3f3825ef1efd43df93c6fed99c7ee7db';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of recorded_future';
            };
          },
          {
            table: 'sys_documentation';
            id: '3f3996585df74207b824f2cdec66e57b';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'left_out';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3f3eae823b474d35915f93b574d69630';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration_items';
              position: '6';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '3f68a957e5c344ac90dc38a20e1e117f';
            key: {
              sys_ui_form: {
                id: 'd7d77bedd24f47f3a3633601b120e329';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '3faea515db184563b6d3b077f087b72d';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'e687fa92de134548ba296825f2033afc';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3fbb64618e914ddbbf223a2141d95ea4';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'http_status';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '3fc35f5bf9bf40208fd06e0c14ad1839';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'rule_disabled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '40259c6d1e6f427b924f04c98d0d0b4a';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_result';
              value: 'warning';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '404ba0de0b334507a401a58c45e06de4';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397';
              id: '92bb734a8f04428abc0839de02feffae';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4050355e620a4e1d8a4ed25724fa0732';
            key: {
              document_key: '1801ce3b98fc4a7b8bf27cbd97451ff7';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: '407af191bc094ac587e7a663d6f304d8';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'console_url';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4084da291b244b47996ab2a70138fcc8';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'value';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '40896970f6ac48be8402ee8ce9958cb1';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4099ca335e484dd1b4af0cda3e561795';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_demand';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '40b7cfc5d5424b56a970bcb5c426572d';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'active';
            };
          },
          {
            table: 'sys_variable_value';
            id: '40b7ecc3a8e04442a4cd0dc897393f0f';
            key: {
              document_key: '478c94d7b53a470b8aa6aaa625aef117';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '40bbb3334d054a0484cf86728f03f371';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '35';
            };
          },
          {
            table: 'sys_choice';
            id: '40c19f2bcc39481bae3b03d3f36b2dea';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
              value: 'created';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '40e6bdd66d734f5c8de422c2f56a4b7f';
            key: {
              document_key: 'd77fcfd5d0cf4052a29f60ae30b9219e';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: '4103e78415d24b23b78b2f5dad35b0a4';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'started';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '410d519ba90b4e26ba518c6afd0044de';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'look_back';
            };
          },
          {
            table: 'sys_ui_form';
            id: '415254c4aefc4557833b8d9d32c2d0d3';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '41695821fc264499b27978569a287362';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'enrich_insights';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '419b96bc02e8465299fb529018892e56';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'until';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '41a612ce1c8845338aed9de2782059ad';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'recovered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '41c867a18cb748e99a7554489217edda';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'include_signals';
            };
          },
          {
            table: 'sys_documentation';
            id: '41d02b7e294743ee938cd4f526a4a457';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'dedupe_key';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '41ec1d15758449198c664814873986e5';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '9ff505604aa3460cb17ebebf84aed0c5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '41f33ffddcea43a09f43841618d31dde';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'seal';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4217ddd49a1f47808c6ebbacc20088e5';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '42199a38b55c4d888042773b3f3b4d23';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'api_key_id';
              position: '8';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '423bb45fa3e44521bf2f6343026570ff';
            key: {
              sys_ui_action: '07889f4a1e0a435dbcb83a8695d10745';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '424c5bcb78b1417db1a47520f8e8432f';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'assignment_group';
            };
          },
          {
            table: 'sys_db_object';
            id: '429d2a3d7b84476b9ebfbe410de52da5';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
            };
          },
          {
            table: 'sys_documentation';
            id: '429ea471ebfd4427b85562734a66f54a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'access_key';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '42b68a71ad7b4011b5a11a7e46f505a9';
            key: {
              sys_security_acl: 'ad57340f097d46bf81e86a780cda2137';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '42c31d56242149abb30431d775d49f07';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'signal_count';
            };
          },
          {
            table: 'sys_ui_element';
            id: '42fa0f245c6546a5a1a2c3fa095c891b';
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '430f015c2b184a46be792ccff43bd98b';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '5e192604385a4188bcfdfe2497d76ab9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '432bcf3af56543b3868752b5369ab603';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'url';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4365fd89875a48d9b3f9c173aa0d03bc';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '4376c4aa1bb449f58dad2114daee4c1b';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_error';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '437774b1ecf840f985e4f88908591908';
            key: {
              document_key: '6c582e330ea7465b9ee4aac6b350fbc9';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '43af3cc79fc04e3a9193dce32d822dcb';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'note';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '43bcd38ac04b40eb99177f4155c42507';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              caption: 'Polling';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_index';
            id: '43ce256dc4c347f6961b71a0e138c883';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_lease';
              col_name_string: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '43ebbe7adf53465080682d3936f6c803';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_activation';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '43fc0b62d29e4d0eb02e96039233c14c';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'overdue_at';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '44174e5f4ab54c198179739e0378dfda';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4453911a06bd4e17aca6b89ea1196990';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'name';
            };
          },
          {
            table: 'sys_variable_value';
            id: '445aeeadb8784a9da9c3aae421c10a30';
            key: {
              document_key: 'f4678caf17344c658994de01e64526d6';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '4470f48840ff42469c835cf8549afa80';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'contact_type';
            };
          },
          {
            table: 'sys_dictionary';
            id: '447703d361d9407ab85fd70c17f584af';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'rule_id';
            };
          },
          {
            table: 'sys_choice';
            id: '44848dd3fa2f4e0eafbc50eec4f72038';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
              value: 'action';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '44ad77a4ab5b4b0389e5327c44941d0f';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'status';
            };
          },
          {
            table: 'sys_dictionary';
            id: '44d498d1009a408caec99e26ef182b92';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'insight';
            };
          },
          {
            table: 'sys_documentation';
            id: '44dd6057175449a69548bb7ed11d6870';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'position';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '44e24d234f4948209be646659214dcd7';
            key: {
              sys_ui_form: {
                id: 'c507d1c3214c4f959e09147b0669688e';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '44f2a109af53468285599c8c424cd094';
            key: {
              list_id: {
                id: '8e5a1c90a5c941efbdbcef4923aa15ad';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'close_code';
            };
          },
          {
            table: 'sys_variable_value';
            id: '44f8f83bacd64c9ca059f250a5f6c076';
            key: {
              document_key: '9e44516b57d948e998e5dec583984776';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '450a76168e6642d1919b9f568ed6bf7f';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'tenant';
              position: '9';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '450fd1dcdfc84d0996e9c6e2b914dffa';
            key: {
              sys_security_acl: 'cb2bf6ea0ea34c898fad7a49ef7fdf43';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '4516cccd251e4de38e462c578bb44e58';
            key: {
              document_key: '978b2b09188343f6b0d134f72c15346c';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_index';
            id: '4524927cd8af4409bfbe9dfb9a0d902a';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_inbound_event';
              col_name_string: 'dedupe_key';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4526b8d2f99d4f0d97b778ae4b640de5';
            key: {
              document_key: 'c8c274c31ac3472d8d410483b6aee89e';
              variable: '501c8f535320220002c6435723dc34da';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4550273bb913445f90de2362dd01d41f';
            key: {
              document_key: 'aa24d2ac9ff7402396b190f655b7c3e1';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '456e8394629d4250bd12924d3927e68d';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'b0573fd7bc924d31a45023aedab15509';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '457009da4b474b9b96a84f22ee2b8bcb';
            key: {
              sys_security_acl: '49ece1f6eb2842a4b8fa9119b70bad17';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '459b0db818c34fb6bc96b83ea8c5bda8';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'delivered_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '45a1ab8fdfeb4241ad8d4aef0b741e2f';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'problem';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '45ad61c7fa1747da9da721d8fb939dfe';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'type';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '45cf5216394042c39e76eff3e60aa2ff';
            key: {
              sys_security_acl: '9d43462b4a6944aca375dc74addc7bcf';
              sys_user_role: {
                id: '3c5e78975bad4d929ed146109412467f';
                key: {
                  name: 'sn_si.analyst';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '45e0028f6e8847e795fbb0fcdeaf2f18';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'request_bytes';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '461fb4653ee1415084adc26e8e2c83f6';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              caption: 'Target';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '462819debff34537b797f1e66ed2f951';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'request';
            };
          },
          {
            table: 'sys_ui_element';
            id: '463d626b75d9474e9e0f783cf4c07eae';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reduced';
              position: '12';
            };
          },
          {
            table: 'sys_ui_list';
            id: '4662dfc226124082901bcbd89a26b562';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '469fbf11dd574a04939496ef7ba509e7';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'external_url';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '46d7f8bc19fa48f0a774ccbcdaaa159d';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '3';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '46e9215b03184609b373d5575f7ea2b0';
            key: {
              sys_security_acl: 'ccb23b9cacf845b1a14386ee2cbf19e0';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '47345e34c0db41b1a29171e3b4295339';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '6fc4db1fe30d4a24935fa379aa66d84f';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '47562425bda34586b8d87b9cfd7370eb';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'fetched';
            };
          },
          {
            table: 'sys_choice';
            id: '477f00dfe2bc4d71a58d4c16e83c3b1e';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'healthy';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4789678f4d1940c49845d951578ff9bb';
            key: {
              document_key: '30333bc8421a40d592005682f1033654';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: '47d83d9cd5bf40bf9fbbdbd0f55a247d';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'condition_table';
              position: '10';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: '47e51a86e52749dc8b024f93e8877307';
            key: {
              name: 'x_sul_sumo_logic_s/setup/main';
            };
          },
          {
            table: 'sys_ui_element';
            id: '47f81d8c52044557bcd43b8afdbeb7b2';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'base_url';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: '48481575c7c147d2928ed8cc28be8ad9';
            key: {
              document_key: '5e602d74994c465389f5030faa3dd18e';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '486bd285761d47c48e81a71f81c46e1c';
            key: {
              document_key: '4c04ee92610a4238af6125b87bc6edb9';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_variable_value';
            id: '487572f636b545fc9c5b2b2bfdc84521';
            key: {
              document_key: 'aa24d2ac9ff7402396b190f655b7c3e1';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '487fa1aae8334ad3932a482bfae01f52';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'subject';
            };
          },
          {
            table: 'sys_dictionary';
            id: '48a5f0b4e7604cd5a8d76284131f5b04';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'readable_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '48a6cb6603a34db0ae8ab15099b2f05d';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '48a82ab951e04c098e927b16a3ddef03';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'link_back';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '49674d7eda97463a828b1cd6209a98fe';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '1cf67e81751f4dea94bd860e3052dc7f';
            };
          },
          {
            table: 'sys_documentation';
            id: '497ebbf24b09498299620a35040f6359';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'generation';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '49a0cdc63b3a4a78923cd291499c40dd';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'external_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '49afd688950b4626b90936eff800b7fa';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'condition';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '49b874ed2ed9420b843496a47f6cc546';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '49d8281aaebe4426a8a6b583816e1663';
            key: {
              document_key: '89f3c4ccf39f4c58bb91fb3355dcfc1f';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: '49f84e6f38d9432c92b0272bf7507bba';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'note_changes';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4a63d3001f754cc5914e1594c9e89845';
            key: {
              sys_ui_section: {
                id: 'd3f5eb23297f49c897c5c9b4fb90a19a';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  caption: 'Action Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'action';
              position: '0';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4a715750a82e41aea0a97749d41e4cf6';
            key: {
              document_key: '2d6f0022be894930809ab1a58f69b61b';
              variable: 'b86c0427531000109e02ddeeff7b1227';
            };
          },
          {
            table: 'sys_documentation';
            id: '4af91eacf2744fbabc97bdbf0d1d8350';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'tactics';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4b3c69c77fa643acb8298c2f5e3ad5c9';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ba7eaf37bb54eebac031c04b5b815b9';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'created';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4ba97a61f8744f86a87821fe41995ce3';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'attempts';
              position: '12';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '4be47f2bff134d9cbcb0b62f7d2f389b';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '1ac9de5388d645e3a57f99f1bee1d60a';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4be81157924e4abf81f01fe518e30142';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'existing';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4c265ed3339c46929d687aeff2632506';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4c3e9c2649dc49d482e4ddf317a00c56';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'affected_user';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4c8d240f824744d8a2a149492260de41';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'signal_count';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4c928dfa6c9040918d02a5bad9cf5151';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'owner';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4caf0761efcf47e9a9ff57ce76638c06';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4cce374bfaf84ce49045834f2149d9d3';
            key: {
              document_key: 'ebc1a6c633f44e0ea23484a818f041a2';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '4d0551944e71425885e4ae6cea36b3c0';
            key: {
              ui_policy: {
                id: '173e8d30ec64480aa125639c50df78ec';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of pagerduty';
                };
              };
              field: 'service_key';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4d057106bf684fab8caa7eb47c47ebbc';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_code';
              position: '2';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '4d0a324d7f93400d9a251a7a1c748e1c';
            key: {
              sys_ui_action: '4597a259b4ca4f0d870c917e78950e41';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '4d0e5f319c2d4cecacaf8238152ce0b4';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'note';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4d2a3be5e13543ab8fb18fdc2c1c6762';
            key: {
              document_key: '7287b0e8500848c1addd58fc98eac93c';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4d33f1be57f24aec8b10d51e3ff566bb';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'status';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4d3cd4e278af423bb085c95d3187c672';
            key: {
              document_key: 'c8c274c31ac3472d8d410483b6aee89e';
              variable: '53fb0f535320220002c6435723dc34ec';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4d4f9cb6853c4eada98a79bec913ad80';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4d6d5bb600984f168f14a8ad9c7b1c7f';
            key: {
              document_key: '9a6191b54d1f4155962c6f1ac45251c3';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '4d85aaf241ec4b25ba1a481d94d9fdeb';
            key: {
              sys_ui_form: {
                id: 'c507d1c3214c4f959e09147b0669688e';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '4db0448153954a529c289946d1a1c20d';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'deferred';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4e5f659544a746469a04c97270dcbaed';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '4e78694788a04d21888d05299b2b6db8';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_inbound_event';
              col_name_string: 'state';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4e827e77fe62474f99c5c19fb116607a';
            key: {
              document_key: 'a8b274f35e3c43949e337df82c61b40b';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '4e94052b17aa4246a0bf5c8fdb8bf796';
            key: {
              sys_ui_form: {
                id: 'd7d77bedd24f47f3a3633601b120e329';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '4eb535123e39426b8eec5b72e796cd79';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'action';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ecd7009222647f09ab1b4dae3bf07d6';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'insight_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4ee2ac63da4042c385b2318c7c49ef59';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_state_comment';
              position: '8';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '4f13e18bc49b4ec2a0d0bdc397e863a5';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'close_code';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4f179a76d6da470dbf26fdd680e70ed2';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'import_set';
            };
          },
          {
            table: 'sys_documentation';
            id: '4f2e9311a44e48a495a3e4efd5bd39e1';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'link_comment';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4f405f7d4a34414d81f041095ec5b635';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'next_attempt_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4f65c3c9ad9b452ea39eda613670c08b';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4f8acc572d7346278d03a8993044ef18';
            key: {
              document_key: '80c85458c9f74d709c56eb1615d69b40';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_section';
            id: '4f8dc874ddb4485fa23bd524b736261a';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              caption: 'Origin';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4fb1abc0ae81417fb44d45de01d62aab';
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: '4fbfd8cdc9dc499ba9aef7014aff88fd';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4ffbef639233435f9bc1518fe8e80fb2';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'action';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ffd046fe1494c76872b296b2e37e754';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'run';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form';
            id: '500a5668a6f54aa3b62476ec5dcd55d4';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '500c3f9c1b29415885ed1cfb6a1d1961';
            key: {
              sys_security_acl: 'cb2bf6ea0ea34c898fad7a49ef7fdf43';
              sys_user_role: {
                id: '3c5e78975bad4d929ed146109412467f';
                key: {
                  name: 'sn_si.analyst';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '5013ffe920404ea4a690ef7349962d0d';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5029ddfa729248a68c967548eef75fb6';
            key: {
              document_key: 'b928d4f749ec4c4997961933135a0975';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: '50359c1f75ab4c97a9284f9601afb18b';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '8';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '5049dd3992f749f4bf5c069bb1134475';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'fd63f46b9ae04c58a842cd73ee3b243d';
            };
          },
          {
            table: 'sys_documentation';
            id: '504dbe6fd53143089c8dd8a274c387d2';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'signal_count';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '50706a9bfad648128666d0348a2c77ba';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'tactics';
            };
          },
          {
            table: 'sys_variable_value';
            id: '507819b52299412e94d72fe47f346a04';
            key: {
              document_key: '483bd41fb4a041c497eb234d7e5dbed3';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '509d9e5a736e4f149b106aa611d0614e';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'insight';
            };
          },
          {
            table: 'sys_variable_value';
            id: '50afea89f4474e268604d1253a5be06c';
            key: {
              document_key: '5e192604385a4188bcfdfe2497d76ab9';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '50c42d714e584711b1ea2e1da291e538';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '3b2c4379db57421cae05764e28385c5d';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '510592fa99b34f95b6f121f6c17c67fb';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '2aaa2c575cac42009edbe0be7b42766d';
            };
          },
          {
            table: 'sys_variable_value';
            id: '513427ce4e4f4c42bde5b211012f78ac';
            key: {
              document_key: '053052a92a274e1a92d60a651eddf88a';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '513c27e5c8594e6da6236331be28f88f';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'b7e74f7211364bfa979147e7e70cf010';
            };
          },
          {
            table: 'sys_ui_element';
            id: '513ce203bee346eb8492e4d897872e9f';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'import_set';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '516bc81836864a1ab2fb2aa5bbec6e14';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '518fd24eba054d188285a036e06d2f37';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '9e44516b57d948e998e5dec583984776';
            };
          },
          {
            table: 'sys_ui_element';
            id: '51aa50333e9c4b78b3f4162a3c29622b';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'released';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '51aba066fdab463884f04abbfa7fd62d';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'created';
            };
          },
          {
            table: 'sys_variable_value';
            id: '51b79ec49b124e5fb6d7bc0904cdfafb';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_ui_form';
            id: '51c1db38ad724fffa86f4b556047e178';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '51d90e32efd84379870e00b0f9d531ef';
            key: {
              sys_security_acl: '82f1b538ac464d1382589dce40ab86cc';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '51f887874c044f61a4fdeca595d19786';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'recipients';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '51fe57e43b834a94b73898a5916aa8c5';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight_id';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '51fec17949f842f99c81de147cfe1401';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'username';
            };
          },
          {
            table: 'sys_variable_value';
            id: '520848d0d04f4348b368ad558be7bb26';
            key: {
              document_key: '8b61050a0fe049e582fd65d63cd33e3c';
              variable: '334b7bb7675003007ba405225685ef72';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '520bc4123b5245f5ae18b139222ddcd1';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '1d122dab61d3463e9fc14c90b4e9455a';
            };
          },
          {
            table: 'sys_dictionary';
            id: '521696b09f2245d39e8e56eb21db7080';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'started';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5219b804813e4adba51d68b8546cdc8c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_result';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '52229335f11f4841a9dde2c53abf2de6';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '5236a2b3032c477d815e0de9084fc09b';
            key: {
              sys_ui_action: 'e5e407ad184240f78d821be2353cddca';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '524b2cdf186542dfad3b22de9bbc74f1';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'findings';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '529aeb6eb9154bd68fc61b8422269fc3';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'status';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '52a899c0ea1f49079ff956abac1ad22a';
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'priority';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '52a94c9a39a04457b352121dda2ec3a6';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'readable_id';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '52bd72cb24744d7bb9bb9f5dde2726d3';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397';
              id: 'fb339812eb75478389431b3ea25e5177';
            };
          },
          {
            table: 'sys_dictionary';
            id: '52e9c1e5437e4a6e9980660e61a2b267';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'reopen_incident';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5307a03fdc874d599139c6640d5cf39e';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'sts_url';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5320e05b38444abf9043fcbc68cc146c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'active';
            };
          },
          {
            table: 'sys_dictionary';
            id: '53480f38e141493bab324767375e46ce';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'paused_until';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '53a06043055149b9a8020ffbcb5a83ff';
            key: {
              ui_policy: {
                id: '3f3825ef1efd43df93c6fed99c7ee7db';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of recorded_future';
                };
              };
              field: 'enrich_signals';
            };
          },
          {
            table: 'sys_dictionary';
            id: '53cc15c4a738458cadb69c471b8e0298';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'api_key_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '54187c134f094275883d42c9184cf495';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'priority_severity';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: '54287dca498e49a48bd757af6d6a6f38';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'limit';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5440c893e8b14d7094418ffe0cd3e310';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'findings';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5462d3ef1d204293a6cd5ed0e98700e5';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'next_attempt_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '547cedc53c80458fb26e2203b9b92ceb';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '54bb7c55f3de4d6092a462441eaf8fd5';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '54ceeacd989949d58b3aff6e76350bc3';
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_target_sys_id';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '54ee258025d94933b4ea15150be39390';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'channel';
              position: '34';
            };
          },
          {
            table: 'sys_documentation';
            id: '550e299e4a434c818622f4f1485eb296';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'include_records';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '552129aad6c5488f9fa36b59972b6333';
            key: {
              list_id: {
                id: '8e5a1c90a5c941efbdbcef4923aa15ad';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'active';
            };
          },
          {
            table: 'sys_documentation';
            id: '553092fc092947ee832647eb3463c417';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'exclude_records';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '555674a078124577960e0250a9502711';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'region';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '557778b98a604ce99e27cac612555c78';
            key: {
              sys_security_acl: '4f64e36ef48746b6909e0355ef14a1fc';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '557c02ad82f34dc1bcf28a414d909374';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'room';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5592456208644147abd2c3f276969da7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_variable_value';
            id: '55a1f2e9308547c0b45938e7d7cbd28c';
            key: {
              document_key: '6c582e330ea7465b9ee4aac6b350fbc9';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: '55b8f9c6dbb34b00b9277a791e6c0658';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'resolution';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '55ef4f47028d4c06abd549efb10a194f';
            key: {
              sys_security_acl: '050c56864cd14a7f9a78f66f6d731f58';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '55fc307160e14ff5a77060338cf47380';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'description';
              position: '14';
            };
          },
          {
            table: 'sys_ui_element';
            id: '567762384ca841b6a312a62af995a222';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '567935e8461943a09a36b64b60324369';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '56a5ab1375d84abebc7158baee28de44';
            key: {
              document_key: '1280e8f6ca6d44ab963b8a2617ee3148';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_documentation';
            id: '56b1b12cfb364685b60398b77d0cfcd6';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '56c7c60841e746ad8a08515fe9af9d50';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'insight';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '5705d5ea0d0f4956a09baf86fa460ee7';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
              value: 'MEDIUM';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '570e86a4023f4090a41b60ce8cd53b5e';
            key: {
              sys_security_acl: '1945f9154a04461aa12e095941c1d337';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '57578cd8083841c69980f796815522d0';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_closed';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5767fe8fb6384584b858dfd8222210bf';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'finding';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '57699f3cdb604daebe5104566bcf2da7';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '579ff1bf046246d8aa16d20751fc7b6a';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of email';
            };
          },
          {
            table: 'sys_dictionary';
            id: '57a5bedbcc2e48c9a2f4b1b31bf63ecb';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'action';
            };
          },
          {
            table: 'sys_dictionary';
            id: '57b19c19768d485e96cfe4f031267b63';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'close_insight';
            };
          },
          {
            table: 'sys_index';
            id: '57db2d588a9443cdbb6c86fee22ce6cd';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_selftest';
              col_name_string: 'insight_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '57e7aecf49c14dc1bc16f9fe4190a15a';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '57ea509222894167aa77679e1fc94d26';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'own_domains';
              position: '33';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5843b059d77c4e2a8b90691071e3c48d';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_created';
              position: '1';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5877a888102c47ac9b7074b0281d6bdc';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_documentation';
            id: '5879a0e934484f94b736a235e3d033cf';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'password';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '587a052a1be44985a54c507964f53c9f';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              caption: 'Sumo Status';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '58b26969708e43efb59cdc45f72a78b0';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'closed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '5931f09c886d46c6ae0e3bf28a8bced8';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'floor';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '593fc64ff4b84d0fa777fad95d61da2c';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'order';
              position: '5';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '59473b4ec2af40b5b1852c270944957e';
            key: {
              sys_ui_form: {
                id: '415254c4aefc4557833b8d9d32c2d0d3';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '595c06168dfc4a54a3109ec40ddaa169';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_rule_disabled';
            };
          },
          {
            table: 'sys_ui_element';
            id: '59a106d57a1a43d198a1d9df18bb5228';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mail_html';
              position: '11';
            };
          },
          {
            table: 'sys_variable_value';
            id: '59cf46bf34f242879812404b8201bda1';
            key: {
              document_key: 'b928d4f749ec4c4997961933135a0975';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_documentation';
            id: '5a3c6e28f4a24a8db00c35137da8a6e8';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'step';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5a48e26affea44349fa02b6495f65319';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5a5ea31739ae4f54a8530778c4e7aa80';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'error';
              position: '14';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5acb328dd60e476e84f954559c76f796';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sent_again_at';
              position: '14';
            };
          },
          {
            table: 'sys_index';
            id: '5acb3a67ca4e4da6baac0332e2dc5b4e';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'admitted_at';
            };
          },
          {
            table: 'sys_choice';
            id: '5ad48b8a596e476b91ac43025621683b';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'slack_webhook';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5ad5dc55f2144d6b97c255f552902953';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'progress';
              position: '14';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5aef9b4859594114865bbb989430e513';
            key: {
              document_key: 'd333da1e69e8475ca1ce9c84b683c5f8';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5b532850444e4b1fa1421c7cecc85b8a';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'extra_headers';
              position: '12';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5b67eb443a8a491b818a8c0518a62601';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'continue_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5b6f67677d2a466b987499b74e098623';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'observables';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5b91f3db8de04c02ba0f8949032a4e6e';
            key: {
              document_key: '30333bc8421a40d592005682f1033654';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5b947b13657a46d99d9d41415a8ddc74';
            key: {
              sys_security_acl: '9718a734a68640c5acda6800187ea2e2';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5baec4cad550458fae7fa8d2833125e0';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5c1ad593d3684baa87a19cdf9ecd6f39';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'reopened_status';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '5c230636d6554f3e93af1f6fd316f3c2';
            key: {
              sys_ui_action: '0ddb914bb9b940bda29f917955a84924';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '5c341c58b1c54d3792f7097d1e14dc6e';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'incident';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5c3984f3832e4334aeb5bfd508ec5a26';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'consecutive_failures';
              position: '4';
            };
          },
          {
            table: 'sys_index';
            id: '5c699ec94a40405aae557603c38f9a2f';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_lookup_cache';
              col_name_string: 'expires';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5c78d1723ec74525af7eb6a082ff9a95';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_delivered_at';
              position: '7';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '5c9590159ba341b09cd9ec1bb28821b3';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'wrap_data';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5ca8ddb8462248658a887de163b229f8';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'slow';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5cc9e6d646ad4242812490cd958aaee0';
            key: {
              sys_security_acl: 'defe783e4169422bbc419254815e2dc6';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5cd24638cd1749a4b947dfc46ea9931a';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'cleared_at';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5cdb25947429454a85d34611a4780202';
            key: {
              document_key: '0a9ab1b276184eb89e75543c6398b1ed';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5d00a76c69734f00a78b6ec108a2c23e';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'role_arn';
            };
          },
          {
            table: 'sys_ui_form';
            id: '5d5eaca3d8aa45b1ab48c46e9b567820';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '5d870783612947948ef9c7428c2dc98c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'email';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5dc103576e4c4107a8b6fe6d57883d6d';
            key: {
              document_key: '92bb734a8f04428abc0839de02feffae';
              variable: 'bc4c43935320220002c6435723dc34a2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5e151b7d6a6b497c9af060d288abaf2e';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'stopped';
            };
          },
          {
            table: 'sys_choice';
            id: '5e231dc01b1c48ecbc55b339986fd977';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'reopened';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '5e3d7e9b2d8e485a9ef5ae5591dd9192';
            key: {
              sys_ui_form: {
                id: 'ef0c13e63db34d6fac9d9566c907cfa6';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '5e6f894268a44bdfb1ee6619eb4994cc';
            key: {
              document_key: 'fb339812eb75478389431b3ea25e5177';
              variable: '53fb0f535320220002c6435723dc34ec';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5eb273d10a0247e483cdba4ca5b2056f';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'fetched';
              position: '1';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5ec4222878fe48eb9a6c935d476d5e1c';
            key: {
              sys_security_acl: 'e1207f41218e45edb932e7249d2557be';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5ed34071dde945269c5ef207d5c2f009';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'slow';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5f0cee30bf2d470396f3d7eb14c6463c';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'instance_name';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5f1554f6749840dcb124f668d8c2cb59';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5f1f1b90fcab4769bcfdd4d699c8a2a6';
            key: {
              document_key: '63cc3786f7b649d28598e551c0beaf40';
              variable: 'b86c0427531000109e02ddeeff7b1227';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5f1f7afaec0c43919a810e2b2cd1f4c3';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5f384e6f1443479386b107eedb5a049c';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'default_incident_state';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5fa55852e78b4d16864e61e6e7db41d8';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'tactics';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5faed5aaf48544c79b5058d04e0fee63';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'recipients';
              position: '19';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '5fc458445a5b4ab5a653d02e8c2e595e';
            key: {
              sys_ui_action: 'faa3d1e590a2405bacbdda2a43a3cbd9';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5fe9202ff7d84b898f2c48aaca58538c';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_reopened';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '5feb1ac6c7fc4fd8860a148315e4bd0b';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5ff1dbdd019f40e0b2fc189b59a3e84d';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_documentation';
            id: '60290dc60c524a4aa4a70f930443d0fb';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '604489dad4174a1eaf5ea920b8e80d73';
            key: {
              document_key: '1280e8f6ca6d44ab963b8a2617ee3148';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6045a06c99bc489a872c079649bacc7b';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '18';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '60484a48e201493da547f35a54913db6';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '9a6191b54d1f4155962c6f1ac45251c3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '60541ab6300c466d978446517b5efc2c';
            key: {
              document_key: '92bb734a8f04428abc0839de02feffae';
              variable: '334b7bb7675003007ba405225685ef72';
            };
          },
          {
            table: 'sys_dictionary';
            id: '60561cc606a5461bb80d1e9821aba13d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'incident_state';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '606fb82d04994dc0b23110f57aa54cbd';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'opened_at';
            };
          },
          {
            table: 'sys_variable_value';
            id: '609f2022768f4c039a51316054a9f39f';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_variable_value';
            id: '60efa197243449ccb4f9a120439b3d40';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_dictionary';
            id: '60f49f0418a146389c30486c3fbf6fe4';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'xsoar_endpoint';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6108befd99424a76b2e1d4ef6241523e';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'waits_for';
              position: '18';
            };
          },
          {
            table: 'sys_documentation';
            id: '6152e4227c164e2e9b57c715c3ae7ecf';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6169a58f83874eb8a7d930d1b9282955';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '617386bd7a39477bb06fe3e756d552ec';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mail_subject';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6186bd7cf8ed4f0fb30abeaf9e2bbe59';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'paused_until';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '61887a944a564c1e9a0387c5962b0f70';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_error';
            };
          },
          {
            table: 'sys_ui_element';
            id: '61a47a2591964d56bcf30f028739aac3';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'subject';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '61a8439a0e29413ebb2c7ebdf1bb39f7';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'host';
              position: '3';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '61b71bd8ae154a0b9d5e8ba094cba0c5';
            key: {
              ui_policy: {
                id: '173e8d30ec64480aa125639c50df78ec';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of pagerduty';
                };
              };
              field: 'subdomain';
            };
          },
          {
            table: 'sys_documentation';
            id: '6210b7c00f814a2ba3488314535639f2';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '62217ebb5a6044b3a5f3101d3204a625';
            key: {
              ui_policy: {
                id: 'cc4e28d3e4a044c8adac56411c719b5e';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto';
                };
              };
              field: 'exclude_records';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6231ec7268574a809edae77bee56d7a8';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6287681b0bd4475fb5bd3ea60c1a2357';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '62bd6285167945c284ebdf37a50c2477';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'insight_id';
            };
          },
          {
            table: 'sys_choice';
            id: '62c688ecd77943f48a6c7fd1f5ffc680';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
              value: 'error';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '62d04336da704066b03ecbad183cd27f';
            key: {
              list_id: {
                id: 'aa36224ad54147849f90ec1d07a4fecd';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'insight_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '62d1ae53bb954272a53d090d81aa7a4c';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'look_back';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '62e1279225cb4d93b39c0e9e53137730';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'incident_priority';
            };
          },
          {
            table: 'sys_ui_element';
            id: '62fedd04c3b040f59c7e759b50b1b00b';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '17';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6306c60f1ded43fa9188f063700d80b1';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              caption: 'Backfill';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_variable_value';
            id: '634ee61e148e41b9a891aa56a49a8524';
            key: {
              document_key: 'eaea808e701b4a1c924cef21a844d42c';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6366d3f4131c4510a7183607a59bb0f8';
            key: {
              list_id: {
                id: 'f91dd015000a4e9a8b78b961ca3c5f8c';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_by';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '638e00e21c074a5fb307517e2e217cb4';
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'reason';
            };
          },
          {
            table: 'sys_choice_set';
            id: '641092f909f54f329cb22d02873fffc3';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '641c14c6bc724e3e98477b53365dd993';
            key: {
              list_id: {
                id: 'f91dd015000a4e9a8b78b961ca3c5f8c';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'action';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '642356da111a490db8d9216d6b09b236';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '9ccda8a305ab4be19b8e5c70a5527729';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '642427e2da12473187573fc3dc16e632';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'eb4f59d9208c4c8c92af811ec4de62aa';
            };
          },
          {
            table: 'sys_variable_value';
            id: '64458a60853f406eaad4b454240f8df2';
            key: {
              document_key: '6e38701a5cb54bb1b71f9f7e8dc72007';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '644b581bf2b143b8b901b58beccc5348';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'raise_events';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '6484bd5bb775498aa4543f7d4ff07851';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '64bdc6e1e26b46ce87fe290aa71f9675';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'finding';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '650ae25939ea4680a3fa96ac37077999';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'waits_for';
            };
          },
          {
            table: 'sys_ui_element';
            id: '654cebca89f145c8981c031a66b6e0d1';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '655e8c6766ac4a328c90f5fb1b29c9e8';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'push';
              position: '7';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '6578e61176a44a819336431aeb5d668a';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'secret_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '65d51a3369fe40308eb803946ad0e7e2';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'close_code';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '65f4468b7ab84feb855bf1e093bfc6df';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'b21285b713274bc691fcdbb3959e08b4';
            };
          },
          {
            table: 'sys_variable_value';
            id: '66149704bf5444ff9caab1f60d750c27';
            key: {
              document_key: 'ff4a27118e914c44a1811da9bcd5bbad';
              variable: '6aad5a575360220002c6435723dc34b0';
            };
          },
          {
            table: 'sys_variable_value';
            id: '667da83578274dd58f2e7cd910082286';
            key: {
              document_key: '8b61050a0fe049e582fd65d63cd33e3c';
              variable: 'bc4c43935320220002c6435723dc34a2';
            };
          },
          {
            table: 'sys_variable_value';
            id: '669aa9d8769b4704b804ce51873f8654';
            key: {
              document_key: 'e687fa92de134548ba296825f2033afc';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '66e2360b22ed4b5c97cc74a2e8aaf160';
            key: {
              ui_policy: {
                id: '2a0dcb6a25094521a8245e0a0fd314ef';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of slack';
                };
              };
              field: 'channel';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6728ecfb4573443cb2ab70e49af26f68';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'response';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6759519f23b9415ba8276f2c45c60b06';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '67a732f3c5424a2da5673dfba95dd264';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_unseen_at';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: '681471d6424447feb519e15e103007a3';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'last_signal';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6821e4fa7d9240b8b26f24e3c8378136';
            key: {
              list_id: {
                id: '15a9275c7d5a4908b4643ceee030fb6e';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'value';
            };
          },
          {
            table: 'sys_dictionary';
            id: '68351501309847a0ad0577998848cb61';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'signing_secret';
            };
          },
          {
            table: 'sys_variable_value';
            id: '684d241cda9d4e3cac0447eaf86bd149';
            key: {
              document_key: '243f6f393757459a81760e1bcac35605';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '685c24617c664b55bc2b99b484286ad3';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of email';
            };
          },
          {
            table: 'sys_documentation';
            id: '687cbdea022d473d826d6868edb2b0a1';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'note';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '687d05c06a0041aebb34298f134f0fd4';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '688853e02aef41dab2223ecb8eb1ae10';
            key: {
              field: 'field_values';
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7';
              id: 'd9ba48216c3d4997a5b1457c92fb2ebf';
            };
          },
          {
            table: 'sys_dictionary';
            id: '689d75dd7d464ea0848768e91072054b';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'priority';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6912764c5dea4f32b7dcea5ce3528149';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'since';
            };
          },
          {
            table: 'sys_ui_element';
            id: '693f6cdaeda745148b87fc05e55eff8e';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6943ce0b099b4540ad022e4b1b681a08';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'severity';
            };
          },
          {
            table: 'sys_variable_value';
            id: '695719fb7a6a40828691c3c6ae4cd4f3';
            key: {
              document_key: '6a9d37a59f7945c38a1b949ce807671b';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_choice';
            id: '695da8aedcdb4648b183cece4e0411ee';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              value: 'delivered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: '696381535a044ad791c0cfebf2d95de0';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
            };
          },
          {
            table: 'sys_choice';
            id: '6a45acc27537408fb7ca9151686c04db';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'xsoar_endpoint';
              value: '/incident/json';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6a5bf992ae844b8d9edb96560aaadaf7';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6aa3957dd7ba429b93a496d0b1a59768';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'api_key';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '6aa808299500408899d701588b8040c3';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '478c94d7b53a470b8aa6aaa625aef117';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '6aed4fc7a73e4146ade307bae7891e8c';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'external_id';
            };
          },
          {
            table: 'sys_documentation';
            id: '6b21a11cd4a44914a29a6c23fe055128';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'look_back';
              language: 'en';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '6b6fe6d5791c452da8f4468f5214f574';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'description';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6bacb25fa8364936bd436d49613191cb';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'service_key';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6c0e2d2083024e718e6516089c3c8559';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_closed';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '6c3a4228fac649b882996b9c5f17e89c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
              value: 'waiting';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '6c4af71083154d2284b24244bad27a4e';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'delivered_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6c4f4fd3faec47b2a504bcf6851eb23d';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mid_server';
              position: '13';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6c7908f5d11d410db0b26752e81a66df';
            key: {
              document_key: '5e602d74994c465389f5030faa3dd18e';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_choice';
            id: '6c81605dd87b40f7b92af83dab2b45ef';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
              value: 'running';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6c868cb2a9804936af6716e54c763cd3';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '7';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6c8daebd4fb141f9bda12b614a31e7d6';
            key: {
              sys_security_acl: 'a655f197006045419e5ee089c382540d';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '6ca7c5029dba4db882572995bfe81e7b';
            key: {
              document_key: '649452830b944c2c9ce10f8c396875ff';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6cc058a0087f43f3af7b6c0a4574b75e';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'assignment_group';
            };
          },
          {
            table: 'sys_choice';
            id: '6cc0b5da45d04c02bbce3cc72316b7f4';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'rule_cleared';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '6cd49c735f3f483591009be060788721';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'fetched';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '6cef47df33154856af89180dabbaa105';
            key: {
              ui_policy: {
                id: 'f5e6abc26da046a6af2c405348f09930';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of demisto, hipchat, recorded_future, slack';
                };
              };
              field: 'api_key';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6cff9f37fe5e49c0a56417b6ae0ead72';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'url';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6d10243ca2cc4d11a99c559ee6ed5f69';
            key: {
              document_key: '1801ce3b98fc4a7b8bf27cbd97451ff7';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_choice';
            id: '6d371f9589af4c00a9064010d706c674';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'hipchat';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '6d3a84a1d04c45bc8bf499b26d778fbd';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'work_notes';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '6d50f03ff51842f69e2e2ae9c0f09425';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_result';
              value: 'ok';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '6d63c9c937f34b868c24cfbe7e2f5609';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'attack_links';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6d7ca15137f6400c8898f32204f9b1d7';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'last_delivered_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '6d8773c9ef554ddca9a522f245f7e30d';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'mail_subject';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6d87cb7c9f2f4be0866599d3eebd20a7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6da1889149e7467882fd1744c9d320bb';
            key: {
              document_key: '7287b0e8500848c1addd58fc98eac93c';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6dab0e76a1074891a43a79e82bb5ba1a';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'recipients';
            };
          },
          {
            table: 'sys_documentation';
            id: '6dc4c7c4caf04db78249644523c428cd';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'payload';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '6dd08f29bec14ec3a6d8efbe1fdf8a18';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'integration_version';
              value: 'v2';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '6dfb815237ea498d98c117d47ba739cc';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of hipchat';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6e98dc5ce2bf47158213930d7c116430';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'attempts';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6ea7358ad79f4ef49662639ee2253c63';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'backfill_open';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: '6eaf4d2b21c540de89e2a2aa18cf4057';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'reopen_incident';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6ef780965ad24c86a3e0f5bb0252afb4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'company';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6f1055870873434b9acc3f4008267198';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'configuration';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6f1f6de6a6ae4ae4948049f45ac403a7';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'expires';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6f49e3ea039d4d21a2b5d38c09042690';
            key: {
              document_key: 'f0207dd0d4af49b5923690bae080f4ae';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '6f8b002236524f16a5a6dbb6ce1d9a88';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6fa1b3a81afe49cb81c08ec05c4b0e34';
            key: {
              document_key: '1280e8f6ca6d44ab963b8a2617ee3148';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_choice';
            id: '6fb86a13821b49609c0a169811277864';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'continue';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6fdef1a35b0246e49d8989c1e26fca20';
            key: {
              document_key: '1280e8f6ca6d44ab963b8a2617ee3148';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7013314ad72c4716a93e273c84be5289';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '70389ad56ff942b1a7b9b00b0c6dcd27';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'configuration';
            };
          },
          {
            table: 'sys_ui_element';
            id: '705a1fc115ae4bd198f621ff9a86d244';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'request';
              position: '8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '70626134b310482582ddf6736fa4d0bd';
            key: {
              sys_security_acl: 'c6e82c8986674d839d43138a31c8210d';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '70cd1045f2684a9d81f9513a8cce0b4a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'on_activation';
            };
          },
          {
            table: 'sys_variable_value';
            id: '70ffc0a085b54ba5960d10f917245555';
            key: {
              document_key: 'ebc1a6c633f44e0ea23484a818f041a2';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '71168d799342483eb583af3eafa12586';
            key: {
              sys_security_acl: 'f51cf3f33e4b4de9b99314fb61d0e7e5';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '7128d1ba2c494038bc40a6da7b4e9617';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'clock_skew';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '712e6c4a37e84f3984d5d5979fe938d1';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'enrich_insights';
              position: '31';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7144eaf661754e5886f60ca35fe0d4ff';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'until';
            };
          },
          {
            table: 'sys_dictionary';
            id: '715c1f4f88da431d9ad058bf37d69f43';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '71b54fcaa6d946dd9ce3fd36c6ad0bd0';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'status';
            };
          },
          {
            table: 'sys_dictionary';
            id: '71fac03efb4d42838fec0a6c2d1bf8e5';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_success';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7216d9c78c4c4fccb232c8aa40f1ccd2';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'time_budget';
              position: '5';
            };
          },
          {
            table: 'sys_choice';
            id: '724416abfd51456cac705a3fe1a69e10';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '7244659074804edf8ad4b37f7c49d2d2';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'include_signals';
            };
          },
          {
            table: 'sys_documentation';
            id: '7254d625d60b4bbb8c759a366105ee17';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7261d25139ef42fbbdbaae28a3342d42';
            key: {
              document_key: 'fb339812eb75478389431b3ea25e5177';
              variable: '501c8f535320220002c6435723dc34da';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '726610dd8f4c4314ad03e657ca91b6a9';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'aa24d2ac9ff7402396b190f655b7c3e1';
            };
          },
          {
            table: 'sys_documentation';
            id: '72c77eb69d634c579d730ac13fa8b69b';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'run';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '72f4a49987ea48958debc0fe802f6ba5';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'url';
            };
          },
          {
            table: 'sys_documentation';
            id: '72f88ed43d0a4fec93e1cadb3fb6d4c4';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'status';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '72f99b51dee148e5b6605e5c26ef4158';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'job';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '72ff7f5913514c818174425ce3c2c574';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'assignee';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '7309dc30d23d4c0986e50161a9d8832d';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_integration_run';
              col_name_string: 'outcome';
            };
          },
          {
            table: 'sys_ui_element';
            id: '730f08ff40a940fda7ec5f840db50e48';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7313b0b6ef9c4fc5bb658aaf8c689c05';
            key: {
              document_key: '89f3c4ccf39f4c58bb91fb3355dcfc1f';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7325c2a43022413f97c16833a11693aa';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '739b5cd03f1541bfb4d3e8fa98f2a582';
            key: {
              sys_security_acl: '85f8c8b687e24110bd1998f9b1e2103a';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '73a1d14c93274656812e7a08c695fcf6';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignee';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '73fe48ecfa3e416a9fc04a4df0ea6a37';
            key: {
              document_key: '2aaa2c575cac42009edbe0be7b42766d';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: '742834e818f84816b4e6f363a90c2468';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'api_key';
              position: '10';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7446c0a5f32449ada6c56281d49c65f3';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_ui_element';
            id: '745bf6768f734a2d830b39509c7e3756';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_state';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7525d0f627134db3b258da53b04f58fa';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'subdomain';
            };
          },
          {
            table: 'sys_choice';
            id: '752781dc81a84747823021f7c15dce23';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'direction';
              value: 'to_cse';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '7529d9e84643480c859fe752854b2dc3';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '9f4ef33057714c0faf293420733c5926';
            };
          },
          {
            table: 'sys_variable_value';
            id: '752ec07aa1b74713adcae4fcfa3356b6';
            key: {
              document_key: '1d122dab61d3463e9fc14c90b4e9455a';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '75325d14f4d24f46bb1a544d0b2f54f1';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'configuration';
            };
          },
          {
            table: 'sys_choice_set';
            id: '754f9d67e8e7428a899143b64b069fd2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'xsoar_endpoint';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7558303401174c8fbfd80685dfe2528c';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7563567fe75b4500b6ba467dcffbd74e';
            key: {
              document_key: '27d5befa26cf4706a064936016e1a20c';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_choice';
            id: '758b92cfb15947e88c6f8e7e12f3c7b5';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
              value: 'note';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '75a69a211caf42e3834b4dbcefe63d15';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'enrich_signals';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '75ad51bcf4a94c47938a1b6b15fdcd1e';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
              value: 'system_event';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '75ae639c9aa849d3ab6fe7a73c0a0428';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'payload';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '75baead357864386b73014a227d26df4';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_sweep';
              position: '4';
            };
          },
          {
            table: 'sys_index';
            id: '75ebe30cec0a4659aa920f755bbf1f3d';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_rule_alert';
              col_name_string: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: '76127e2ad0534f54bf1d045980b031e4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'affected_users';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '7625fc7d284349489292af1f0cf77fe3';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '764d81a9080c4f2b9503356b09ad741e';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'active';
              position: '2';
            };
          },
          {
            table: 'sys_index';
            id: '7696b544d9394d559ed2cc24aa78568d';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_backfill';
              col_name_string: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: '76b609afb137422e9cfe4ccb60756132';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '76e13f5fa1454972b83a7bd1a1d6e8c1';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '76e7d8dee41b4303b4042506ea4349ef';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident_severity';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '76f59e8a07fb4cf5a9817fabe0f03487';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'import_set';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '76f81379389c4237b4b7f4afa3dec62f';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'severity';
            };
          },
          {
            table: 'sys_index';
            id: '77153de5ec514837b58f695a5fb756d8';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_integration_run';
              col_name_string: 'started';
            };
          },
          {
            table: 'sys_ui_element';
            id: '771b3cb62ed04a64960e67f567db091e';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'run';
              position: '7';
            };
          },
          {
            table: 'sys_variable_value';
            id: '771feccb1f5d4d829c7fd9b97986061e';
            key: {
              document_key: '8c5bf75a46ca4965abef902924bb18ba';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '772873259a3d40309757e78838135454';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '77756ec3ef4549e58b22b81e627fec96';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'sts_url';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '7783983baca84835b947e32827ff6cfc';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '6e38701a5cb54bb1b71f9f7e8dc72007';
            };
          },
          {
            table: 'sys_variable_value';
            id: '77dba5029c414e72b5a11ef31482113b';
            key: {
              document_key: '4c04ee92610a4238af6125b87bc6edb9';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '78092e8e9fbf41c49ebae7ae815761f5';
            key: {
              sys_ui_action: 'e5e407ad184240f78d821be2353cddca';
              sys_user_role: {
                id: '3c5e78975bad4d929ed146109412467f';
                key: {
                  name: 'sn_si.analyst';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '780f2ded9237470688a87be4c9d5630c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'dedupe_key';
            };
          },
          {
            table: 'sys_variable_value';
            id: '781bdf8a41914cb49b628e77720d655c';
            key: {
              document_key: 'edc181e8295a478494c5e67153e7f1a9';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_dictionary';
            id: '784f8760907b4f03b9860394a596abf7';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'consecutive_failures';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '786034bdbbd24bd4802288b2ade25dd7';
            key: {
              sys_ui_action: '610f2287a50d46f98fe1fc1e879fa010';
              sys_user_role: {
                id: '3c5e78975bad4d929ed146109412467f';
                key: {
                  name: 'sn_si.analyst';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '786077c72ce94a7f98d557213ea88c14';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'poll';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '787e94a0526f48d2ac56d56f3a60dabb';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '78995b51ddeb4c9bab74776632d4526c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
              value: 'closed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '78a38b10eeaa4475992c8ca92a782058';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_error';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '78c196d50fad4e5c9ea6ce6c6ba92251';
            key: {
              sys_security_acl: '78af45f22cd7485fb322e8bcff2dce5d';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '792c9fa2e518482a9b8237c4387ca270';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '1e19047f568041f4b7051a9cd3d2f465';
            };
          },
          {
            table: 'sys_ui_element';
            id: '798757ab1a9541ce966186016bad23fe';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '799b92a75d224607baf380cb48bdfc03';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'work_notes';
            };
          },
          {
            table: 'sys_dictionary';
            id: '79b14686ef7e4136ab8619661c598265';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'session_token';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '79cabb51e0e2404596b92040e9c8b960';
            key: {
              sys_security_acl: '0e73958034f041b3bf4e02291adc801b';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '79e41b5cdf724f53bede19a7c35d59a3';
            key: {
              sys_ui_form: {
                id: '12836f119b00418f86506f5edac9c9f3';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '7a5f8fdd1f894eb7a7b2c93b5f888ec9';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'configuration';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '7a97b1403a47450e93b0061d05190172';
            key: {
              ui_policy: {
                id: 'a4936b632b1245e6be9d728a62f3c9ff';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto, http_post_v2';
                };
              };
              field: 'extra_headers';
            };
          },
          {
            table: 'sys_choice';
            id: '7ab499d6d1db4b72b1c675302b263dac';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '7af81eadb08c4cd38d9c8eabda3db2a8';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'rules';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7b2526b9d0184ea99380dcbf30540923';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'severity';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7b256283466744fb947dc22597678565';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'status';
              position: '3';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '7b2be0c7d7144a3388b25e05877d569f';
            key: {
              sys_ui_action: 'b79a81a88d2141d7be62169260bf8aa6';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '7b4106c1e18345b699dba187878fb835';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7bb0562b38194acaa6e235254849954a';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'order';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7c18b91cd92049abac6b1b14ff8f40c1';
            key: {
              document_key: '122e440b23074518b12cb7a0c6f97c2d';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7c53560161af49f695bfc5344d4f526f';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7c59d7fdb5c74f7d89fbf5f590843247';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'external_id';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7c5ea92ed825433ea87f47440174fda6';
            key: {
              document_key: 'e687fa92de134548ba296825f2033afc';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '7c8946ec46e0415194128a93fa17cbd6';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'd59734b83e9747539310bd1d97b4b3f1';
            };
          },
          {
            table: 'sys_documentation';
            id: '7ca756331d80436f9b903f8ad3616159';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'slow';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7cb06a5682c04570a8372f5f9a67a6ce';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
              language: 'en';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '7cb901060fb349cd89cda977f5f649aa';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'external_url';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7cc29c02848745b887904e4df42d2bf5';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7cdc796bde684fd394987db8cdf3f5bf';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'note';
            };
          },
          {
            table: 'sys_documentation';
            id: '7cf8d730a91b43e6b14e1c96a216f206';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_error_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7d016034daf0405aa88f562253c1e063';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_findings';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7d1c897ee21f4d378460c215a939fd0c';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'waits_for';
              position: '16';
            };
          },
          {
            table: 'sys_documentation';
            id: '7d654b1e6a3d423daf3ca14d2dbe208e';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'instance_name';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7dc9f80fda954c5b93e565d691d8a852';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_documentation';
            id: '7de2b360d40d4b7dafdc0eb8316f8889';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '7df755ab0a034e8db6a32c9defbbd57c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'recorded_future';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '7e2a1b92ea0e4296841f82cecb89dbc0';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'time_budget';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7e3ff6281a824b67a9ee5a11dbc17ee6';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'notify';
            };
          },
          {
            table: 'sys_ui_section';
            id: '7e460552bca94871b5ec1869cc601962';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              caption: 'Insight';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7e5e1d2c648c4368b4b97304aaa068e3';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'attempts';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7e62768d0e8d40ab95008349d067d418';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'errors';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7e7a73f04ca44700a532c6b5f26d40af';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'max_per_hour';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7e7f548e0af24a4fade6169d562258fd';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'progress';
              position: '15';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7e9abec96e0b4ac48afe78e7fb1b528f';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'watch_rules';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7ea111931f2f4bf9be8d49c6cedde618';
            key: {
              document_key: 'a6be554178e54620aec82270da7ca83d';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7ec3263ca4c44957a6e234e5e7fba172';
            key: {
              document_key: '25308137560e405cbec72037ff92a131';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7ef8368d25bd41a0a6db9dd7d73f5d2d';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'resolution';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7f0496be7dea40c69d5fc6ff5b0e139f';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'taken_over_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7f42b831fe2e48c880cf5479668cf836';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'contact_type';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7f4ab2a3997044a0a06d5675ce2ea491';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'record_fields';
              position: '22';
            };
          },
          {
            table: 'sys_index';
            id: '7f675bb54ace430a96921b9aa9a9bf72';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_integration_run';
              col_name_string: 'finished';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7faaeab9bce2476e9393c366a1ec5876';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7faec211b5e442b0a5eeba9c200b3541';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'xsoar_endpoint';
              position: '13';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7fe69de2edb841e2b6678ba2f858b158';
            key: {
              document_key: '4089567fb6d54399887024867a7cdf52';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '7ff2aaa1d69b4b5b8c16450249382220';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '800999a849234b84bb00076b54e9aff0';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'health_since';
            };
          },
          {
            table: 'sys_variable_value';
            id: '801bfddaa23a46ae9ffaff1c057f78bd';
            key: {
              document_key: 'd5396b326a2346f8b552baf927ea0b2c';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '801f3bab5b64403da8e4e8e65c0c2e78';
            key: {
              sys_security_acl: '91a2209e8402402586a57cfd12b07fd9';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '802b9c072f034df89d73cc3273d42d72';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_rule_disabled';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '804a2099baad4bb780a5d9f6a90f234b';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'f0207dd0d4af49b5923690bae080f4ae';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '8060e944535143b7853edaaf96267295';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '62646b1874824b8bbe51bb28a85cd943';
            };
          },
          {
            table: 'sys_ui_element';
            id: '807ae6f08cfd42a2b53d0d431ad28ac2';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'slow';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '807e52974c054c8e9bb844036b4ddc67';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_code';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '808509d768bc4267846db94d0d8b5481';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8089e1c1fe274d5da8889f67cae5c6c7';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '80bbbb1cb09b436989b249d5f3a0ea05';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '80bd09073ebe40ab9316605940f19b83';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_error_at';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: '80c1c7de551a482384e83775b4fe639f';
            key: {
              document_key: '0a9ab1b276184eb89e75543c6398b1ed';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: '80d58745eac94088a2fe050f879c20d0';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'mail_html';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8107e9fa5a33436281b857894f95a374';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mutual_auth_profile';
              position: '14';
            };
          },
          {
            table: 'sys_ui_element';
            id: '810cdcd62f274033950490bf41161e60';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'notify';
              position: '8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '810cfc258a7243cdb68397da6abcf61c';
            key: {
              sys_security_acl: 'b778c0770e3c44a88887f7bc586302f3';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '81332ce237714437936ff68255ef86e3';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '8181d509f6a24eb0a2bdc4a17061e260';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'rule_id';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '81dd6ecec5974681adcc5b1aee20ea67';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'times_disabled';
            };
          },
          {
            table: 'sys_ui_element';
            id: '81f0334e6b42403c99ef8b4989934fc8';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'enrich_insights';
              position: '28';
            };
          },
          {
            table: 'sys_documentation';
            id: '8212bbc04e4d4ebda261243af96c52c5';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'existing';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '821a256a119b4659bd5e86d949da28ea';
            key: {
              list_id: {
                id: 'f91dd015000a4e9a8b78b961ca3c5f8c';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_db_object';
            id: '825dcafaf8b14608bc74ce8caefd5f6e';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
            };
          },
          {
            table: 'sys_ui_element';
            id: '82741c94101c4e638da63d372ff12f62';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '82d6fd7dbcb247c0ab68b8ab2f2b37ed';
            key: {
              list_id: {
                id: '39373b6eee7a454d817e1c6ffba62d04';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'owner';
            };
          },
          {
            table: 'sys_ui_element';
            id: '82d94f3eaf104484b2622b9a2660cf21';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'next_attempt_at';
              position: '10';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '82e14d23166a43f489d41c4935f572f1';
            key: {
              sys_ui_form: {
                id: 'f5d52672f3d84da5b57dc86e9420fadf';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '82f4005684584c8e8b32511fcb7c6653';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8314ddd24af14f12beda80b664cc4177';
            key: {
              document_key: '053052a92a274e1a92d60a651eddf88a';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '833bfdee46ca4c278bff6f7488605a4e';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
            };
          },
          {
            table: 'sys_ui_section';
            id: '8359fcbb346842b99db25426f46a219c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              caption: 'Deliveries';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_variable_value';
            id: '83809b1b14634c17a674fe161aac2490';
            key: {
              document_key: 'c8c274c31ac3472d8d410483b6aee89e';
              variable: '334b7bb7675003007ba405225685ef72';
            };
          },
          {
            table: 'sys_ui_element';
            id: '83ad3054611746b89e63c938ff0c5873';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '16';
            };
          },
          {
            table: 'sys_dictionary';
            id: '84076dfe05e744349b53ec29eda2c489';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'response';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8447847b63ab4e2eaa85d2e45f1be91b';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'insight_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: '84725c3c8eaa4ec3994e6cec0b4c0b1e';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'affected_users';
            };
          },
          {
            table: 'sys_ui_element';
            id: '847f8a4d5dfb41649a9bcdd8a1ec4a52';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'stale_at';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '84942e3939d249ec92da4dfa869cf04a';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '849c8f36ef6c45d09256eb5deda4fcc2';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'error_class';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '84ae5ff3a01a4cbaaf5679588c404932';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
              value: 'partial';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: '84d4273670d647ff8db5e0613413845a';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
            };
          },
          {
            table: 'sys_ui_element';
            id: '850456627c6d4bbcbbbe642a76f81382';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'instance_url';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '850d0ef5f416407f98111daafeafc1ef';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_created';
            };
          },
          {
            table: 'sys_ui_element';
            id: '85820d1400fe46d7a3693de683e0069b';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '858222f05a3949f28ccb746e50ae629f';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'interval';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '8594be3625404404b690a1c517ee3657';
            key: {
              ui_policy: {
                id: '15e6211271524c0286e05e43dd651e91';
                key: {
                  table: 'x_sul_sumo_logic_s_delivery';
                  short_description: 'Show the mail of a delivery';
                };
              };
              field: 'mail_html';
            };
          },
          {
            table: 'sys_documentation';
            id: '85b02950a34c42ef8d4f1475d7618bd9';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'priority';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '85b22b7360b747358f9823a10529bbde';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_choice';
            id: '85c26f4e0b2a4d309543254e15824db5';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'follow';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '85d7dc3006894e35a90bcd927e34de32';
            key: {
              document_key: 'fb339812eb75478389431b3ea25e5177';
              variable: 'bc4c43935320220002c6435723dc34a2';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '8600bd59f51f44b4bc70a7698aad1d31';
            key: {
              sys_ui_action: '552991150bae481886b6d89182186b0d';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '860e8304f447471c8083166aacfea00d';
            key: {
              ui_policy: {
                id: 'e8ca5da754a14eaf80234435b13b1b0f';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of aws_sns';
                };
              };
              field: 'topic_arn';
            };
          },
          {
            table: 'sys_variable_value';
            id: '863621dd3e1d442198652fc7530c81c3';
            key: {
              document_key: '8c5bf75a46ca4965abef902924bb18ba';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8639176e0089495e869304e8cc78542f';
            key: {
              document_key: '478c94d7b53a470b8aa6aaa625aef117';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_db_object';
            id: '863f1ada1cf149208afca41b2255e639';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
            };
          },
          {
            table: 'sys_ui_element';
            id: '865cdd13a5774630841c03620304795d';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '86629f9b9c9d44fcbabceb74fce364cb';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'fetched';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '867240bd482d494ea99430416c882a24';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'digest';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8680089210b04c9d846e69eda51d44f2';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '868d9c189d8e43c88d09dc8598035f66';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'owner';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '86e07642197b47339be3d3ffcbf04314';
            key: {
              ui_policy: {
                id: 'cc4e28d3e4a044c8adac56411c719b5e';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto';
                };
              };
              field: 'xsoar_endpoint';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8716aa66be3e4f559b4f9784b13afc8c';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '8742cd9bef704b9fb98fc915cba957a2';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'f18c6422d7b04670874ff30627bf41e9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8745e0afe2824b488fe98dcb5017e711';
            key: {
              document_key: '6fc4db1fe30d4a24935fa379aa66d84f';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8755dfc0125e4be08c2eaf45f4a0e2a4';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'next_attempt_at';
              position: '13';
            };
          },
          {
            table: 'sys_ui_element';
            id: '875af7a8ff0d40d295ebc160592d5da5';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'include_records';
              position: '24';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '875c1e618d0a448d9df70105846a5d20';
            key: {
              ui_policy: {
                id: 'abaabb54683c407e95c45ec4824df5d9';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto, http_post_v2, microsoft_teams, slack_webhook';
                };
              };
              field: 'url';
            };
          },
          {
            table: 'sys_dictionary';
            id: '877678ca72564bb999b6c57c256fdfbb';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'incident';
            };
          },
          {
            table: 'sys_documentation';
            id: '8779c103b97545cfb10abe4e9beb65f7';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'findings';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '87eb398f783c42a7941b4387b491a9b6';
            key: {
              document_key: '8b61050a0fe049e582fd65d63cd33e3c';
              variable: '501c8f535320220002c6435723dc34da';
            };
          },
          {
            table: 'sys_documentation';
            id: '87f144b11ad941e487a997de43c3780f';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'deferred';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8830a75a57a24bd4bba679b6d92f5072';
            key: {
              document_key: 'eb4f59d9208c4c8c92af811ec4de62aa';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: '88361695b1f24fb2aa5003cd59cc01b2';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'configuration_items';
            };
          },
          {
            table: 'sys_ui_element';
            id: '88523bd13428424da52d78472cec17a0';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_variable_value';
            id: '885baccc22ac43b49d32a9da940f9916';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8869dc3761d7441f8b772ed52db0472f';
            key: {
              document_key: 'fb339812eb75478389431b3ea25e5177';
              variable: '334b7bb7675003007ba405225685ef72';
            };
          },
          {
            table: 'sys_variable_value';
            id: '88816f4596c24b2c9521f4e2d4cf8e82';
            key: {
              document_key: 'b389ac0ba8db4c6e863a9eecaeafe0ef';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_section';
            id: '88a4d62e6f704d7c9ecee542abba4ae4';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              caption: 'Notifications';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '88de7ebea3664905a5685674df638b3b';
            key: {
              sys_security_acl: '004e512d60e545c390c7ca225068224c';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '88e29b04d0904eee892d6dd3f0e2d18a';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'last_delivered_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '88e620522fac4c9cafd756ec6c37a7b8';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'cursor';
            };
          },
          {
            table: 'sys_ui_section';
            id: '891cbcc5f35240fa82d4861b738b2586';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              caption: 'Integration Run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '8966ed7abe1f4dc59b8e3b4805c0960e';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'check';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_section';
            id: '897a1708ff9845b3910d530c702da1bc';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              caption: 'Inbound Event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_index';
            id: '89bdd6b40ea7438dbeaeb3df54a6f83d';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_incident_update';
              col_name_string: 'sys_created_on';
            };
          },
          {
            table: 'sys_db_object';
            id: '89c33b799e8e44c195bd4c1756675255';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '89c735af51054eb2bd1043b71b0f23e0';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_variable_value';
            id: '89f6ab80d8ec4ff7bce72f72ca6e2c8b';
            key: {
              document_key: '1cf67e81751f4dea94bd860e3052dc7f';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '89fc21f8d853415194502a029d0dd2b9';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '8a344cbbba6a4ef7ad329a182994c61e';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8a3e3257fbab47ffb23abd84a6621d90';
            key: {
              sys_security_acl: 'c6d05f3a68784397a018bec7998f8bcc';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '8a502d112a344cc6a9c22b86a798bace';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'integration_version';
              position: '27';
            };
          },
          {
            table: 'sys_documentation';
            id: '8a7da8dab9f545628678939adb8cfe82';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'until';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8ab3499909d84d8a826e6a7e878ab224';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8aba167df3cc41079d2ced2f3c645232';
            key: {
              document_key: '63cc3786f7b649d28598e551c0beaf40';
              variable: '78b8d86b531000109e02ddeeff7b12f3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8ac3658e1f624fcd8d03118b7954cfdb';
            key: {
              document_key: '6e38701a5cb54bb1b71f9f7e8dc72007';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8ae9b4519841460abef4aa9cdd93bbd7';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_documentation';
            id: '8aed8d11a6f64bc7bca3b63aa39d0371';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'mid_server';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8b1fc9493006455f9ff6e022c83a271c';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sent_again_at';
              position: '13';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8b1ffd44658b46e898451cccc1cb01ad';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_reopened';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8b6dca148d3148e187a13fdf1542f11b';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8b7f22de5d81415ebb4f85f8ecb4ef49';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'stopped';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8ba5b3cd3f66486687a8235ebeff7b99';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8bad9493c9d74ea98159f7f85614ce00';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8bf89c44a9304a469c53f5a9e5d93af3';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '8c1cd7b030ee4689a4d5f4c46deefb00';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
              value: 'link';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '8c1ff39e6a94420ba9485d7b3e839489';
            key: {
              sys_ui_form: {
                id: 'ef0c13e63db34d6fac9d9566c907cfa6';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_policy';
            id: '8c3eec46f0fc424d8ed6a4abb08d48a1';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of hipchat';
            };
          },
          {
            table: 'sys_choice';
            id: '8c468fd89fef49e383d39381be218464';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
              value: 'No Action';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: '8c4edb1dc44a4b328e8d37670b0c02c4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8c64f091d4c0496586ac16a28990fc9d';
            key: {
              document_key: '3a5e9a95aac447be9e1a9b3e86412d7c';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '8c6d5fc5785f4669a55643f3ccd4fa93';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'reopened_status';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8cbbbc270ada4bdaa011e6c660a9a39b';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '8ccc2420c5664b75913885b8be81ad00';
            key: {
              ui_policy: {
                id: '8c3eec46f0fc424d8ed6a4abb08d48a1';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of hipchat';
                };
              };
              field: 'room';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8ce54db5d0c54927af9fa6ab787610c7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'exclude_records';
              position: '14';
            };
          },
          {
            table: 'sys_ui_form';
            id: '8d0a4ab315644cd1bf750afd87a23a99';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '8d1e7019b75e4cdfaacfefe47f85b036';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'edc181e8295a478494c5e67153e7f1a9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8d22befe3b7445258e9371a46746cc27';
            key: {
              document_key: 'd9ba48216c3d4997a5b1457c92fb2ebf';
              variable: 'b86c0427531000109e02ddeeff7b1227';
            };
          },
          {
            table: 'sys_documentation';
            id: '8d3db28142334076bffa2a53dda81036';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health_since';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8d4c04bd4e034e9da44346988c96e35c';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'type';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8d5204e44a8a4ffdba8f173b3947497b';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'next_attempt_at';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8dab14fe68b64c61ba97514474a039ff';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_error_at';
              position: '15';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8dc2740f32e04588baa71ef73c885817';
            key: {
              document_key: '1ac9de5388d645e3a57f99f1bee1d60a';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_choice';
            id: '8dc3debe6a5b410cb3cab31674645ecb';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'raised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8ded800c49c745bf9be38b177b101de1';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '8def065b06b44b8bbf55f3dec8df2325';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'incident_priority';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8e06aba7761548aaab5212b9e579bcb5';
            key: {
              document_key: '214cc4eecf16441fa0de95ee352e07cc';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8e16476348714d5ca7a5782d049e8aba';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'channel';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8e2fb669ec1a4c07a37fdf7d5f03bbe8';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'time_budget';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8e3d8e859fae4844969cf088f689b398';
            key: {
              document_key: 'b928d4f749ec4c4997961933135a0975';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_ui_list';
            id: '8e5a1c90a5c941efbdbcef4923aa15ad';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8e66735088714b10a52cac42eaf4a323';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '12';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '8e8fa549a9f14448b0be93957cabe1aa';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '50dcf104fa844aab817c2140d993a604';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8ebdafcb861d49e7832a33b9dbebbccc';
            key: {
              document_key: '48bf9418618941409ecdf6a6ff08bc7d';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '8eddaef441da4a929b5e01f2e68d133f';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8ee54e41a1a74e0ebcb2ca54ca8e5670';
            key: {
              sys_security_acl: '91a2209e8402402586a57cfd12b07fd9';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '8f730f7ea83341c39e72db6cd9d46f8e';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'created';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '8f95faff2e2847fe9305d1d0fd7dd2a9';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'link_back';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '8fc09f03578c414a8a3657c60084a10b';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'description';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8fef0e7f780543c7bb0e1064166e94e7';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
            };
          },
          {
            table: 'sys_choice_set';
            id: '8ffa1a933e774c1b8ac283b5c969967b';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'kind';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9033c0fa7d8d4dc7b8480811a8ecf2e8';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'entity_type';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9068bf915b924375a65d91258696b0a1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'floor';
            };
          },
          {
            table: 'sys_dictionary';
            id: '906fad589b644db28caf386431700e50';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'resolution';
            };
          },
          {
            table: 'sys_index';
            id: '90a16a51cc1f4ade956bd7cb2347738b';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_incident_update';
              col_name_string: 'incident';
            };
          },
          {
            table: 'sys_ui_element';
            id: '90d134bdc7ad4a9da55e12b96b428a5a';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sts_url';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '90e266e124b7471ea3ad7643da02840b';
            key: {
              list_id: {
                id: '8e5a1c90a5c941efbdbcef4923aa15ad';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'resolution';
            };
          },
          {
            table: 'sys_dictionary';
            id: '90ef2ffd29cd414ab4e191b8f56d61e9';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'wrap_data';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9141e310636b4316ae689af9d4abbb1b';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '915c3d03c50b4902991e31e6b57cd4ef';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_health';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '916b953918274e458e9a8d8eebee7eea';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'digest';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9180c62017f344b998c5aa26c8741aa7';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'link_comment';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list';
            id: '918a300b4133432190ab0181b2b15abd';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '919441905e2844c98e2e3517d6009952';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'raise_priority';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '91ca136f9f4546ed9b5f03b9651646e8';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'job';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '91d0104b97c24571a66752897b789785';
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_code';
              position: '5';
            };
          },
          {
            table: 'sys_ui_policy';
            id: '91fea8d80b17431abc46f0c100e7a277';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of aws_sns';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9205bcd3f8f340e0998b561cfe07110e';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'paused_until';
            };
          },
          {
            table: 'sys_transform_entry';
            id: '9237cc47cf744d358d29fb34a72e64f3';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'affected_user';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9254d12274cc43d3aa919c3be79a9aee';
            key: {
              list_id: {
                id: 'aa36224ad54147849f90ec1d07a4fecd';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_on';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9255450479bb42e8ad7c103fe178634f';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'active';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '9269b1fa27824d8c9c282c6857dd90b9';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '75076eb13c7f42479342a7e2dfcd6995';
            };
          },
          {
            table: 'sys_documentation';
            id: '928ad1a10be845edb75b321186f33e71';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '92c6e5feed954221b7b9ed8975a30fcf';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'mutual_auth_profile';
            };
          },
          {
            table: 'sys_ui_element';
            id: '92ea7ffe959c442da46ec3aca27598e7';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'overlap';
              position: '4';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '936f19def6dc497ba087fff159cb1207';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9372a0a3467b47c98c4f316a95b4a054';
            key: {
              document_key: '50dcf104fa844aab817c2140d993a604';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '93b59a53561d45cd9740a4c5dd024ba7';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'until';
              position: '5';
            };
          },
          {
            table: 'sys_index';
            id: '93f9928d98194d00832b90c64273c1c4';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_inbound_event';
              col_name_string: 'sys_updated_on';
            };
          },
          {
            table: 'sys_dictionary';
            id: '940876f6036b4c75b7f2a35ecc8bbd89';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'integration_version';
            };
          },
          {
            table: 'sys_dictionary';
            id: '94148175f22f4c768da7d50ef0cfe6e0';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'link_back';
            };
          },
          {
            table: 'sys_ui_element';
            id: '943d8665aecf46028b57bdea8d08942f';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '945fe09a1d174f6e986edc3b033a0517';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'overlap';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '947349164ed04365b5e8046527540a73';
            key: {
              sys_security_acl: '55633781803b4f03991640a84b935ff0';
              sys_user_role: {
                id: 'a6ea4682afe34d74a9f2cf0ba81e0e82';
                key: {
                  name: 'x_sul_sumo_logic_s.cse_webhook';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '9475d07ef8fa4f87a3a0b2155b7b4fcc';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'continue_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '94a37d5ae81547458cde55c9cdc3474e';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'paused_until';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '94a383148a8f4f3fa4f379cb436fc50c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_checked_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '94a889477e6f4f95bfd15727129b3cc8';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'comments';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9519dff4d6b547ca8284040cb69fe175';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_rule_disabled';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '952f2fc490694547a4a1afaae3f37fae';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'exclude_records';
            };
          },
          {
            table: 'sys_dictionary';
            id: '95764724890349508c2c52fd519ec05a';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'mail_subject';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '957c777956344829a69ddbedb2943414';
            key: {
              list_id: {
                id: 'f91dd015000a4e9a8b78b961ca3c5f8c';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_on';
            };
          },
          {
            table: 'sys_variable_value';
            id: '95954d97a42649cb969cadb91c67aa38';
            key: {
              document_key: 'f4678caf17344c658994de01e64526d6';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_choice';
            id: '95a384d1f46242ccbe32535aefc62e1d';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'demisto';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '95de7bdeab3748c885bf943ce9e8dc50';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'type';
            };
          },
          {
            table: 'sys_documentation';
            id: '95ecd8f1e3f24d0dbd3a85d0140d2c09';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_findings';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '95f0498a1fef408c9e42e064dae5f2ba';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'close_notes';
            };
          },
          {
            table: 'sys_variable_value';
            id: '96060979868f4f95b235e5ce180d7c37';
            key: {
              document_key: '4c04ee92610a4238af6125b87bc6edb9';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_dictionary';
            id: '961fe6cec94e44b6acd353cf4285a123';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'instance_url';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9639e8794f9f4a1388d835e215e85f00';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_state_comment';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '964b5108271b45eda1c135a22acba3ba';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'subject';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '966ecb92acdd4b59be09f30bc104b5f6';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9673fc9397424896a5a84ecc781768ed';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'readable_id';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '96765c06b461498881a0290c11ef9261';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9689a90570f44a14b11c1859454c2fac';
            key: {
              sys_security_acl: 'fb646ca092714df68b70d0f0d66a67d1';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '96a3f25484bb4317be298fb55aaa4456';
            key: {
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '96ebe847dff54b598f880aa1263fbb0e';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9728fd225ccb47faad14fbd2ea02ae30';
            key: {
              document_key: '80c85458c9f74d709c56eb1615d69b40';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: '9745b5382d50440a9ba82cdb15f44368';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'observables';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '974698de63c54790b8d953d4d8a2a600';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
              value: 'http_post_v2';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9778895f3b0645a89a3a17ed60efe30a';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'topic_arn';
            };
          },
          {
            table: 'sys_choice_set';
            id: '9785e5157b8e444193f16462f00384a5';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '978e38db1cc845b7a3264953c9d52f32';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '97a1864975594f448db9a7190563e558';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reopened_at';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: '97b8f0f0b0f3415bb9689bcee2b3df99';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '97dca0fbbd6a43218ae7376aa3bfe5bd';
            key: {
              sys_security_acl: '008be0728c934bf28421414e4cd54702';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '97e403ce386948bebbd34c00b024723b';
            key: {
              document_key: '478c94d7b53a470b8aa6aaa625aef117';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_documentation';
            id: '97eea937132640a7b29fdb65a5939117';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'raise_priority';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '97f63d90c0d24e15b92b2c33a6af9849';
            key: {
              sys_ui_action: 'f2257281b19744f5897554e5baede559';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '97f9246d372b42498123a28f141f23c2';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'status';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '98257968f353456399ab2f2b1c3aef16';
            key: {
              ui_policy: {
                id: '8c3eec46f0fc424d8ed6a4abb08d48a1';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of hipchat';
                };
              };
              field: 'base_url';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9833ae19027f462e98ffc5ac43cbe2b8';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health_since';
            };
          },
          {
            table: 'sys_dictionary';
            id: '983dd12003b64af080ef67306f42fd0f';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'note';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '988ca9ded59342508088dc0c5a374583';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '483bd41fb4a041c497eb234d7e5dbed3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '989cc845cd07493985b62079aee7d6bd';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'own_domains';
              position: '30';
            };
          },
          {
            table: 'sys_documentation';
            id: '98b766aa30a84b9c886da73e4089cd46';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '98ede269b77e4ddcac07545e343d185c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'open_run';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9917da4c3d3b473299ba88e852b4964b';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_choice';
            id: '992608f9a6294eab8d4f90c399e9481e';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'not_configured';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '99349c40ccde44cf9e8ce5a8915887eb';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'own_domains';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9946ada4599d4830b7b736394843175d';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'company';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9965fb1506994defbba11b4042f9ce38';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'left_out';
              position: '17';
            };
          },
          {
            table: 'sys_dictionary';
            id: '997efe1564454e29a1897e9aa097f9f9';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'payload';
            };
          },
          {
            table: 'sys_ui_element';
            id: '997efece64da492cb867bc32558c352d';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_db_object';
            id: '999aa85da11147a687e966ad8fcc6e31';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
            };
          },
          {
            table: 'sys_documentation';
            id: '99a11741fe3e4264b46e05d3002b5d7b';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'close_seen_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '99aaec0bd17d4e2baa77724d59e84533';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9a0aa802878b4f9682f941a93c3e8795';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'payload';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9a20e1dcd88f444eb66f86755f78b237';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_error_at';
              position: '8';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '9a272c2430834ba1b720f45b6a6acea6';
            key: {
              sys_ui_form: {
                id: 'ef0c13e63db34d6fac9d9566c907cfa6';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '9a2eeadce8ec4f33818bde82bea10d34';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'active';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9a678a65c850416ea7d236bf20ae2dea';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'window_to';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9a9dc9ddcd5e4ea08c8587c8452e8383';
            key: {
              document_key: 'ff4a27118e914c44a1811da9bcd5bbad';
              variable: 'ff6e125353a0220002c6435723dc3442';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9a9ef671f7084a34b42e304140d9efe0';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_unseen_at';
              position: '13';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '9ab9a0ebf137400e950e612bee2d5b78';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '649452830b944c2c9ce10f8c396875ff';
            };
          },
          {
            table: 'sys_documentation';
            id: '9ad063cedae04d1c82c054356f15d14d';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'channel';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9b04e547a52e4f898a671a9b124fd7d9';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'api_key';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9b304724870840a0ae8f9b26658231e4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'notify';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '9b3cb24f0248423992d8acd7a1da396a';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '214cc4eecf16441fa0de95ee352e07cc';
            };
          },
          {
            table: 'sys_documentation';
            id: '9b42149421a94d4fbfe5310b7ab76f2d';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '9ba961dce14d45ca9f49558e891138d4';
            key: {
              sys_ui_form: {
                id: 'b2647633054e453381a7a870bdc848bf';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '9bcad22a98d7433fa5edd0d26e72fc2b';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'enrichments';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '9bcba2983fcd45819b02848b0676e8db';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              caption: 'Progress';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9bd8a176eac04568a40760434d30e3c5';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'next_attempt_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9bebebcd63ee4bbd8ecf625323c47794';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'instance';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9bf72d2411a843b68036e69c39924d30';
            key: {
              document_key: '7287b0e8500848c1addd58fc98eac93c';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9c0f72b7e1a848a8b3b21730dab10d97';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'short_description';
              position: '9';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '9c2168a476824a0fb3a61dcae514111d';
            key: {
              ui_policy: {
                id: '3f3825ef1efd43df93c6fed99c7ee7db';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of recorded_future';
                };
              };
              field: 'own_domains';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9c243b3a169147178b5c5b3456a610fe';
            key: {
              document_key: 'da0f13b71b2343db8ca357390dc41379';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9c3a308586e24f0a90522ff5ee03a652';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'recipients';
              position: '15';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '9c3d3e8a6054432d885d0f901ae96592';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
            };
          },
          {
            table: 'sys_index';
            id: '9c572e1447254ec2bbbc5be10768f28d';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'insight_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9c689da3f38c407ea50ff5c87fee937e';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'insight_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9c71be89e2524e31822f871e246b96be';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9cc31cc724fb4226ab950e2117915b87';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_run';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: '9d10499d45d8411ba72b1de6ea46d49d';
            key: {
              ui_policy: {
                id: '3f3825ef1efd43df93c6fed99c7ee7db';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of recorded_future';
                };
              };
              field: 'enrich_insights';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9d104e5e7175428497937ef984aa0df4';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'techniques';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9d1fee165164470290fdf0fbcc4863b9';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'topic_arn';
              position: '4';
            };
          },
          {
            table: 'sys_index';
            id: '9d2a5362722f4e9ba61c2fc3c9f531c8';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'import_set';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9d311c99f47c4f6cb36d6948bbbf37cc';
            key: {
              document_key: 'b928d4f749ec4c4997961933135a0975';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9d60696c202440f7925860bcfc2186a3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '15';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9d7c30c540304f5689d9f27728c43606';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'include_records';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9d8b0734dffe4d4eb4073fe0f461aa2d';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_documentation';
            id: '9dbace6dc9b34e0f9e9da2bf18782f77';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'admitted_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9dbc017181514d5caa8897c395e8d4a6';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'access_key';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9de8c4015de34fc698a0e4b008bc637f';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9dfc1d907aba4ac4bc46758ea66139a9';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'room';
              position: '24';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9e0cc38adcea4b27902b975d282a6e34';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '9e224a1befce44428d00f8337c8ae50c';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'duration';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9e2fe5dbe7f64dc8a816c8994028e9ba';
            key: {
              document_key: 'd59734b83e9747539310bd1d97b4b3f1';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9e72825889724ea0865f0d0e589394fd';
            key: {
              document_key: '14a3f915687c4a609ad64f02745da1af';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_list';
            id: '9e7293f455bb4652ad6c0842394ec164';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9eac98e95d3a4b259ec266b824cee5d9';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'correlation_display';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9eeb1d82a3d34ebd82004aac40a9a30c';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mid_server';
              position: '16';
            };
          },
          {
            table: 'sys_documentation';
            id: '9ef5ed5e900d4140a93906d19375e18d';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'xsoar_endpoint';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9f026cc368ae44f29c04c4e4a8f9801c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_reopened';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '9f03a43fef49437ea3a262a5ec5a55f3';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'clone';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '9f3070169449464e85244ff3ffe7b4d1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'not_before';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9f46f907d702499ba0b32556c974ab57';
            deleted: true;
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'incident';
            };
          },
          {
            table: 'sys_choice';
            id: '9f4810bc0c274a18875d9fce253990d9';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9f8144d982aa48e8bc2454973038c58c';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'health';
            };
          },
          {
            table: 'sys_documentation';
            id: '9f91311959524d63a0f51f56ae77d803';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'claimed';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9fc03b28c5964fd8bffe55f0fa1acc57';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9ff6053adcf1461e92d2031866686988';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'step';
              position: '14';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a018826c8a164b9da0ca7d4176a194ce';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'details';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a0390edccc5145b8bf6927d549689ed3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_ordered';
              position: '10';
            };
          },
          {
            table: 'sys_choice';
            id: 'a061f366416348b9822094b7736efebe';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
              value: 'close';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a077f918fb0d4dc1b3314d7a4603ba44';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a07b7abad64f492b82b5139c24256f44';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'configuration_items';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a0c22c9f08734aaeac6ea128fe3e593c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'assignment_group';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a116d663f9cd43d18802b5f05a976291';
            key: {
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'setup_result';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a19780bbdbc44a39ba1ec3d1ddb0b0df';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a1c2e73256e842b4876f0b6f1c84ac8d';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'problem';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a1e26133eba442e5946dc8e1ec5233ed';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'existing';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a1edac654fa3497ab2cd849afca4409c';
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_on';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a204337809e243c2915fcf1a77d53a0c';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'response';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a211e84ef4554306b99609f07ded9549';
            key: {
              sys_security_acl: '6806de6dd8d04025ac9973c52ba88569';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'a21e20f986ec4a38a40ff446dcc34de1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'backfill_open';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'a24b4cdc26344fc8aceab46d2c1073d1';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'username';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a25198310dbd4938b54fbb18e757a5fb';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'signing_secret';
              position: '22';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'a255453153e542039471b980a853c36e';
            key: {
              sys_ui_form: {
                id: 'b2647633054e453381a7a870bdc848bf';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a272dc1c7f364aee9809d666df446ff9';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'cmdb_ci';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a27ad71b311640a6b4c90083ea37375d';
            key: {
              document_key: '320f5ade606542e48b37dfeefcb0e2b8';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a27d88efd7704bbb83142f94d31fbdd2';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'company';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a28e4b89e04b4d9da037ccd934d3bc1d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'overdue_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a2936669da5f4116b2206a8e30529c64';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'raw';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a29e78995e3f4a0d84454c4d67be5613';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'progress';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a2ca3d0820e9436d9720c5ba4898246f';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'active';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a3217f93c3c848caaa2480a23546204f';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a3265d49bbf04281a467dc5bf60c68f2';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'error';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a33475b7084a4170be20a326245b300c';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a33e2384317a41f0bb0db497fbee48a7';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'integration_version';
              position: '30';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'a34ad4052fe64608a2a19f53f7514fe7';
            key: {
              ui_policy: {
                id: '173e8d30ec64480aa125639c50df78ec';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of pagerduty';
                };
              };
              field: 'integration_version';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a3785cb5709945a7a66737171a5e5b28';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a383d715ccf943619369e4dccaa3e9f9';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'direction';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a385ebb750394cb29460c5f48aee7931';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'http_status';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a386c440c0be4f009bf41f93c4373173';
            key: {
              document_key: '1ac9de5388d645e3a57f99f1bee1d60a';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a3c18cdbe5384bf5b22e17232734e56b';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'signal_count';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a3c7df3484c14ced8fbd2081fda2e82b';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'assignee';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a40c01f8fb8449a1bbdc044d6f5f1b87';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a40ff8260c084d9b954f66f71ae62ab7';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident_priority';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a415328a366e4e54adc07a3fcf45e67b';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_demand';
            };
          },
          {
            table: 'sys_choice';
            id: 'a41c5314b2354662a4d2dd656bf2a7db';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'kind';
              value: 'poll';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a42a9832edc54802a3d6a836eb2053da';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'created';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a42b4a758bfc4911836c68a8ae13d9b4';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'consecutive_failures';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a43cf4c94a81461eb7b8b60a746ab94b';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'enrichments';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a45c45d2ce3c4d8584446c3579e45d42';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'since';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a461e5b243784bef8c14b2a565ad79a1';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'waiting';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a48808a641164f45a178cb3ee299bbc5';
            key: {
              document_key: '3a5e9a95aac447be9e1a9b3e86412d7c';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'a4936b632b1245e6be9d728a62f3c9ff';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of demisto, http_post_v2';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'a498ecca3c604dbcb181c0d22de2db8b';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a4a817cf1f4a4862adbff26648f0c194';
            key: {
              document_key: 'f18c6422d7b04670874ff30627bf41e9';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a4b2d36ea0864e5daca3e546897c1285';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'status';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a4b38ee9386441a599c6d741585efa18';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'active';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a4d3ec449740466b90c32be0cbc8ad11';
            key: {
              list_id: {
                id: '39373b6eee7a454d817e1c6ffba62d04';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'until';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a4fdf51f2b37491ea06f25834cc038a6';
            key: {
              document_key: '2d6f0022be894930809ab1a58f69b61b';
              variable: '78b8d86b531000109e02ddeeff7b12f3';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'a500376d34f3417ba8ee357929030aad';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '80c85458c9f74d709c56eb1615d69b40';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a50a47aaec9547a18f12607cb9af0fd7';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'health_since';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a51611be04524d08bc4365651e888e83';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a51ff45043fe4f97bc9f403d21bd3b5e';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a52188901f9143b58945142929c57154';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_error';
              position: '12';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'a555786d8c0849568d83b7e5ab8d0970';
            key: {
              sys_ui_form: {
                id: '00ab9188accd47f8bcf529ad45670668';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a5610e69de71458d9170ec39ddfeebd7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'short_description';
              position: '13';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a58feca547734686807baebf74d9ff7f';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'type';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'a596ff603c6f4777af431fbc755814a8';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a5b5c965d68f4efcbb6209d0385c99a6';
            key: {
              sys_security_acl: '64142f6690014b4ca411823e7dc8d3ef';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'a5b878e51936480399fdf1d1407e0600';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '243f6f393757459a81760e1bcac35605';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a5c9514fc2ad45e682918ef803a0d860';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a60ab130c5ba4bf791441616f8940718';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'topic_arn';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a640cf3ccafe437980f5c15448c33c6d';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'attempts';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a64defe8bdfb41b7b7dc19a11300948c';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a66765b6e9a44d5791137b57ed87daca';
            key: {
              document_key: '9e44516b57d948e998e5dec583984776';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a66f07c346db4c3e84dce78dd3eda0d0';
            key: {
              sys_security_acl: 'a592f68ae06e4efa8729b187833fc4e6';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'a67fcc7ef4fb4004899721baaedd004a';
            key: {
              ui_policy: {
                id: '6dfb815237ea498d98c117d47ba739cc';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of hipchat';
                };
              };
              field: 'room';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a6b01867f058421a99a83357ca370e7c';
            key: {
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a6c29398dbe943e9a99cbb60ddeb67b8';
            key: {
              document_key: '7287b0e8500848c1addd58fc98eac93c';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_choice';
            id: 'a6df08e8f9614fe884680278a45977c7';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
              value: 'unrecognised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_user_role';
            id: 'a6ea4682afe34d74a9f2cf0ba81e0e82';
            key: {
              name: 'x_sul_sumo_logic_s.cse_webhook';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a6ed964309a34e468f411192b8acd1a0';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'source';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a6f2014b643d42558f1d5eff8a8144d5';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'payload';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a6f86267b35f4b3998f8c521664fdb70';
            key: {
              document_key: '2cea7c70fd384a0893504796d9ad6641';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'a7106a7df68e43118f242cc05f9e8347';
            key: {
              sys_ui_form: {
                id: '00ab9188accd47f8bcf529ad45670668';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a71d0e5a46c944c7aaf79099bea28776';
            key: {
              document_key: '62646b1874824b8bbe51bb28a85cd943';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a74298b24f7e4adb97fe7579dc6bd862';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: 'a74f476aa1704e2499e2f3d3bdfbc2d8';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              col_name_string: 'insight_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a770f9229c7e4f1ab774c6f47ac684d5';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'left_out';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a77f169095774e41bee4766d9b9e221a';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'next_attempt_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a7f59263f42741a28d8e0cebcb442f60';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'insight';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'a8045e779e6c4552b09817bc844a2e0b';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'topic_arn';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a80b596651bc4bd68c74cd2d73df72de';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'insight';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'a8dbd66072b24f738c333bb58776aeef';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '11e0e078a9644c9188b04f789b620c00';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a8e1c5f3dca94bf1b0911c07c59fd47a';
            key: {
              document_key: '282151cc59b049769e4639cd02929d4b';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'a8f51fdd7ff148a293863a10a2061f67';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'cmdb_ci';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a904712a23184a50bf67aa79e2c9b8d2';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'access_key';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a91d13e745354de0a3a8725d09db2314';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'attempts';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a92f0a5ac2054022b9b779d178a87a2f';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'configuration';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'a94abd6a41324fe3a6d8285a7703a06e';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'fd093b75955d4bf9a5eb954f7ff8fc11';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'a974bda5b0374ecd83ae7389e66a69fb';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a97dc7a0d28f46df96c0db0e8491c839';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'tenant';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a9d2ad244679434495828b43ef6db8d0';
            key: {
              document_key: 'da0f13b71b2343db8ca357390dc41379';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'a9f94d8e4cd3408d8a611426ba8df41d';
            key: {
              sys_ui_action: '70e4f15daf4542b193c7b637be9f19c3';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'aa1a0eb6f5b6480d844888a29888cc6f';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'aa36224ad54147849f90ec1d07a4fecd';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'aa4bfc1587dd49b79a61a22e5f78ffb4';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'aabba3b43e234985ac00d32f3f57c4f7';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              caption: 'Last request and response';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'aac86d23b88e48d0866f8ebd89b47a65';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'd77fcfd5d0cf4052a29f60ae30b9219e';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'aad42156fdad4c09812a5d870b70e2f0';
            key: {
              document_key: 'b21285b713274bc691fcdbb3959e08b4';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aada886b153b47f5a3b3270ff9dc27cf';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'fetched';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'aae85a3592db42e483c3a725154890e4';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'state';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'aafcfe05ef854ab0940f837a9f27b8de';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              caption: 'Security Incident';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ab0c67f862ef412fa95828fe714c9f07';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'incident_severity';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ab1644436e3747b79a677ffa7a58cdb7';
            key: {
              sys_security_acl: '73e1398f08274f76842fcf7b9f4032b4';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ab21a0617a7c42ad8e1ab07937bec4aa';
            key: {
              list_id: {
                id: '15a9275c7d5a4908b4643ceee030fb6e';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'expires';
            };
          },
          {
            table: 'sys_choice';
            id: 'ab284cc176bc445383a3da07de208b0d';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'state';
              value: 'cleared';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ab35dffc103a4f7c9be9c5c634626c0a';
            key: {
              document_key: '3d966d409a1944eea20b16b2a9652c8d';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ab85c5b58ce44d49ac45d188c6b2bdad';
            deleted: true;
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'event';
            };
          },
          {
            table: 'sys_choice';
            id: 'ab8eec36cfba467ba280bab4d16225be';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
              value: 'done';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ab8fe16ed59945e8bb319665c39a2911';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'attempts';
              position: '9';
            };
          },
          {
            table: 'sys_choice';
            id: 'ab914911f5b84509b2924a6dfbe0f5dd';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'on_activation';
              value: 'continue';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'abaabb54683c407e95c45ec4824df5d9';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of demisto, http_post_v2, microsoft_teams, slack_webhook';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'abaad338d224491faad768e4dca884c7';
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_import_state';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'abb90b2fdc064b59b6906b6714873dd9';
            key: {
              document_key: 'eaea808e701b4a1c924cef21a844d42c';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ac0b80a06db849738fdce257294c6534';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac12605d3d664f9bb4fdd427899bd1c3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'error';
              position: '18';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ac46921b7dc9471dae7fdcf440a725cb';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'waits_for';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac50a49c005f48c488db2071a7af7d7d';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'query';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ac58e14f23e446f589f01b1d6d149f6a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'instance_name';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ac5b99de77734c0a88d54fb7d1496735';
            key: {
              document_key: '3d966d409a1944eea20b16b2a9652c8d';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'acaa8b540c0d4c28b3adc97f256155bf';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '4c04ee92610a4238af6125b87bc6edb9';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'acd7cb07621744dc9ed0ec0550b94133';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of pagerduty';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ad103f4b30e74e7fb5825bb6a24939e4';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ad55ef8a30ce4ac9a74ff7002504ebd0';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'instance_id';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ad68547792b44ee891df265a9b9d2ad1';
            key: {
              sys_security_acl: '74fa073924e845b48cd477f032fd6d8f';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'ad6d3f4e029b4aa3b3497725955c70d9';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'condition';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ad6eac2bc5e24495a224f0cf4d53c41e';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'clock_skew';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ad82e453cfbb48faa421e24c8a474b9c';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'attack_links';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ada4008fd1b54406a06a1b8537ba7a4c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'reason';
            };
          },
          {
            table: 'sys_choice';
            id: 'ada8cb10a46141f68f8ba10f22a0b2b2';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'deliver';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'adb0aec9d52444379c3c6d5eaa212e18';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'url';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ae05b8f86c504eadba579b851c10628c';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'dedupe_key';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ae16aa71d0d649c8b41bcac6cec28823';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'cleared_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ae1ced48b95047168498e53779981c38';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_seen_at';
              position: '12';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ae2402b3af534b2097e5532433490450';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'reason';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ae2515e9ce9c4f749fa66ae06edc6791';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ae5984154503481fbc4edcda5cca7ee7';
            key: {
              sys_security_acl: '7ad6406490274e94b6089378e8fb20d2';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ae6b7f6e6c114db4ad0f7fc9b04e85c6';
            key: {
              sys_security_acl: 'a160bcac62d14eab95a85f67ac7e6567';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'aea592dba20c4162b0230093d0bf8b0b';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'order';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aede6c3369714e4c9ce36ecbaffc3983';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'push';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'aee99a38f4184b5c8cfe44d00858509c';
            key: {
              ui_policy: {
                id: '579ff1bf046246d8aa16d20751fc7b6a';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of email';
                };
              };
              field: 'recipients';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'af02035bc7234a1a9d2af74e90e3bc2c';
            key: {
              document_key: 'da0f72342d65418a82287c7264b60cb3';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_documentation';
            id: 'af07899cead24b34afa601c039af1031';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'opened_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'af0b9dd0879d4542a138ec810d5a6d11';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              caption: 'Insights in CSE';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'af2063842ee34ba6ab3acdbbb7b19fbc';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'af996f745a7a41ef9c199c804b9619f5';
            key: {
              sys_ui_form: {
                id: 'b2647633054e453381a7a870bdc848bf';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'aff6dcaa2c184974a45afda23f0a140a';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_state_comment';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b00743fc7a2d4e179a9d8a1278c34153';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'incident';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b03d8cccc4534e1e96a0e008eee3c6df';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'cleared_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b066f5c1df57433b805e06297e4096f1';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'next_attempt_at';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'b098c9367d684db58263fa9ba5f19b26';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '6c582e330ea7465b9ee4aac6b350fbc9';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b09df7799599476386a04d5e17e93559';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b0c29ca5d23640f7903b3b9ca520552f';
            key: {
              sys_security_acl: '0c0ad9abb7f2470294cc1b08d14961a8';
              sys_user_role: {
                id: '3c5e78975bad4d929ed146109412467f';
                key: {
                  name: 'sn_si.analyst';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'b0c375d192fb4f419b2272ea8055f4c0';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'query';
              language: 'en';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'b0e5305d452b44a6a0fb9524a8eee978';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'short_description';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'b0f94fab33ae4d11b3cbaa292f04934b';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '6a9d37a59f7945c38a1b949ce807671b';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b1401a97cb694294ba600f8c675e3ea5';
            key: {
              document_key: '1e19047f568041f4b7051a9cd3d2f465';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b15f445f66384637b0beea37ad2e4d22';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b1a0a7d79dd4479ea2758fc3384430dc';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'claimed';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b1f0e24059eb4c71aaab5e6aab0ddefc';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'max_per_hour';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b1fa292035574941b6e924621a30679e';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b1fb92a34dcf4b4e8a84b0e299715615';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'limit';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b20eeb727346423bb0539541af804e52';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_target_sys_id';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b21e927fd15540e6a4b0dca21cb4656f';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reopened_at';
              position: '12';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b2307ccf67f0424eb2a2a5b6ec6e8bc8';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'times_disabled';
              position: '10';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b248439290b643348d5881b54e9d8e45';
            key: {
              list_id: {
                id: 'f91dd015000a4e9a8b78b961ca3c5f8c';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'insight';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b2584b778a544ca58d0386e1740647c6';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'b2647633054e453381a7a870bdc848bf';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b27a19c36a24432494d4ae1254548496';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'techniques';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b28ca42b10724e738d9acabece4f8dff';
            key: {
              document_key: '978b2b09188343f6b0d134f72c15346c';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b28cb1fd759049819abd4f20b67f2d5d';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'pauses';
              position: '5';
            };
          },
          {
            table: 'sys_index';
            id: 'b29447d9718949b9a78f66892accea8b';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              col_name_string: 'sys_created_on';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b2a9e8e47b3a4fc7a3307c0144962ea3';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'record_fields';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b2b3c292673143e28d40e20572adb2f9';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b2b3f4b720b84135b63e7b372d30bf72';
            key: {
              document_key: 'fd63f46b9ae04c58a842cd73ee3b243d';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'b3178fb967a247388ee96dffd6a8ec4a';
            key: {
              ui_policy: {
                id: 'f0bdffb3bdf04ad0b8aa0f8a1e37aad9';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of slack';
                };
              };
              field: 'channel';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b32ad156c03349dda7ff6566454a04e9';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'cleared_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b32ca0848bb9494388e466f466cdf0a8';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'generation';
              position: '2';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b33023263f7645639eb3f9a5e60d737c';
            key: {
              document_key: '2d6f0022be894930809ab1a58f69b61b';
              variable: '915990ab531000109e02ddeeff7b12f8';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b346af96e277449ab733826f1dfa80ad';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'query';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b35b3f6e94444036acbf64ff85b73290';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'owner';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b36c5e6104f945d6bb088c19ff337fed';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'note';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b406db7b7c084f94a149bbe776f261d5';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'times_disabled';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b40950b116844ac0800f11c28370d50f';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b43d0cd423fb4dec9e27ff9da35342a2';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'existing';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b4a4c37ee6e24fc4ae83cfa763378864';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b4e7026a0d384b55b0240d985d08ef0a';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'failed';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b4f0a3c3ce8541a2a5a9237e5bf4468c';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'b4fbb634ab91460687c86bd6a8df28e6';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'failing';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b508b88a1a83406081a65ff219839b21';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_signal';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5148357714741ccbbaea441aafabb8e';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'work_notes';
              position: '11';
            };
          },
          {
            table: 'sys_index';
            id: 'b516b13fa9434833a0a74545239fd9aa';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'sys_updated_on';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5676fc3def9403eb0e2ebe228138afe';
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b5997c67b1274e438e43c67c35ff5744';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'base_url';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'b59aa5d6279b4ec5a8851095aac85389';
            key: {
              sys_ui_form: {
                id: 'bccab61f97ec40df87c45ed4f08bd382';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b5d967353508432e8b35ca5a082688e6';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'generation';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5dbd0da3c954774b5419c51ce823db3';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b5eb2085691045bfa71167649ea454d0';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b615545860e14b6db9ff70053296da91';
            key: {
              document_key: '3b2c4379db57421cae05764e28385c5d';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b6255f23889444ea93a5565ff44dcd3c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'pauses';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'b629f5c6d83d43ab9a7ababa83a92161';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'da0f13b71b2343db8ca357390dc41379';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b62c051a44824f649209a2b8b59f4579';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'position';
              position: '18';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b634ef1bb3e54748904c34f9123a691c';
            key: {
              document_key: '9ff505604aa3460cb17ebebf84aed0c5';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'b660dc1eec334e4da7c14e78668b5810';
            key: {
              ui_policy: {
                id: 'e8ca5da754a14eaf80234435b13b1b0f';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of aws_sns';
                };
              };
              field: 'access_key';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b67107c974db46308a4c4b8b7b1ef990';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'times_disabled';
            };
          },
          {
            table: 'sys_choice';
            id: 'b67ce5ae04264128a6cf87e6f05ac4c3';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
              value: 'running';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b687d4acf9594a4db38862cf90d019ac';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_health';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b6b09441a4784d82a06481afce903cf8';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'readable_id';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b6c593e2d1f74556bec5fbb8359cd087';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'attempts';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'b7537da151994ab5b5febca7f71ff1de';
            key: {
              sys_ui_action: 'ac7508dee65c4b55bf222c0334a0277d';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b75692f51a9a43198a2e0c80df4d1b60';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'error';
              position: '15';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b78198e2b97241659cdcdb572a15853d';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'host';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b7ad69032c2e459eb27ec735fd140eb1';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'affected_users';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b7b62ad1513842569a09276df52efeb6';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'techniques';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'b7c39ab1c4f048e5b1da36cb5b4a16b2';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
              value: 'Duplicate';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'b8075df512d1423e8e84e1f560b15e10';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
              value: 'resolve';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'b8113fb320a645ea89d827a0b56d5143';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'priority';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b83b7a893df249df8c68f8e5c9a633f1';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'reason';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b83e24e542094a62b5965816afe39da2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b850c65081c649eaa95e58d47b459c0d';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b8cd77e41b9d40898e84633eca17835b';
            key: {
              sys_ui_section: {
                id: '43bcd38ac04b40eb99177f4155c42507';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Polling';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b8eebea7ebde41e99a38bbbee6e55b63';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'region';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b909557509a54bdcb3b478884645041c';
            key: {
              document_key: 'b1023b43962c4c1f9ef0ce612f422f23';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b91cbc8106c144e7a12cc466aade9903';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b9c8c9c1ff59452193057b1859a2e010';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'secret_key';
              position: '2';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'b9d9ffbe4a804d638ca9c6e4d0d1a42d';
            key: {
              ui_policy: {
                id: '15e6211271524c0286e05e43dd651e91';
                key: {
                  table: 'x_sul_sumo_logic_s_delivery';
                  short_description: 'Show the mail of a delivery';
                };
              };
              field: 'mail_subject';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b9df9b0f866947d88268899194a6bceb';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'include_records';
              position: '21';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ba0b5443b0a943389bef371ec58ac279';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'continue_at';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ba0d02dcf4634ccfb56274416e290ec9';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_db_object';
            id: 'ba31c4e1e49a4de0af186a60e9d3c396';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ba451fc675d54267ba4513fc4bbaf59f';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'tenant';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ba4b3f97ccd54b7eb4e752c6ad50619f';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'next_attempt_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ba896dfea57a4235a629617c16d43226';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'enrichments';
              position: '7';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'ba93b38b3a034650bb48b6ebb8713019';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'fe4a6ababb63483894b3b7829510eed4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'baa68e3b9235400a80c881550e53947a';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'signal_count';
              position: '2';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'baac1fa2a0f2403d9e54dcc665d301e1';
            key: {
              sys_ui_action: 'c47cd0dde0e34da187c8f58c8cf3d9e2';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'baac57dd20f44fe7b604cd396191ad8e';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'finished';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bae9f642fdbf425cb8396dfed9b9afe1';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bb1ebbc9c7a34ea59232d123dd0aa1fd';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'clock_skew';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'bb21e45775fd4f13b00be5ab4ad53de4';
            key: {
              sys_ui_action: 'eb3dfa8c1efa4dc8b48f35db2bc862de';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'bb4b10027ec64461b3fecc365862d568';
            key: {
              sys_ui_form: {
                id: '5d5eaca3d8aa45b1ab48c46e9b567820';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'bb4fda3be777437e81702c8612193c16';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bb5e52dde39d44ad851e7dc35269dfa9';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bb6c09c913d54c9db446a607ed2f6bb8';
            key: {
              sys_security_acl: 'd4fbf74523d14b12b2b86d107c9d2600';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'bb93c86ae5cf495baa822db26ecc906b';
            key: {
              document_key: '9f4ef33057714c0faf293420733c5926';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'bbbb53ae16cd4779986ee765a348b592';
            key: {
              document_key: 'f4678caf17344c658994de01e64526d6';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bbd36f60868a426a8d5992573e705feb';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bc061bf1d2f742a5a744d4c65cc84db0';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'expires';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bc2234ab44c940afb802146230aeb564';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'configuration';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bc3bd5ce612345b98075942bd9afd70d';
            key: {
              list_id: {
                id: '8e5a1c90a5c941efbdbcef4923aa15ad';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'order';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bcb04d31a12b416fa2388c7ed434ff5e';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'entity_type';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'bcb253ca1a7f420c8c229d13d611582a';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '282151cc59b049769e4639cd02929d4b';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'bccab61f97ec40df87c45ed4f08bd382';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bcdadb8e233d40bf9cd7b6a165d88185';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_target_sys_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bce9f5db333c4fefae2f0d9a02dd38db';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '16';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bcf626a48351465eb5bfc48efe160775';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '17';
            };
          },
          {
            table: 'par_dashboard_visibility';
            id: 'bd07df036e9c4527a80aef2975ee4693';
            key: {
              dashboard: '1f11e2fb8cb540dcbe2003fb18345156';
              experience: '08c73d60537101100834ddeeff7b1287';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bd4eaf4aff094528b201f99b45f536f7';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'insight_id';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bd7c9b6b0e9a4ab7ae3d295ef1effd20';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_result';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bd7e4d0dfe1d4022a4ebf31033c0a784';
            key: {
              sys_security_acl: '13a3d0b8f2b24b448f0cb924e5b3e9c2';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bd81004fd67e43958726bb2b334f554b';
            key: {
              sys_security_acl: '0c0ad9abb7f2470294cc1b08d14961a8';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bd8f6279492c449483a5e9ccdd84e2e2';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'next_attempt_at';
            };
          },
          {
            table: 'sys_choice';
            id: 'bd8fb0ca54c147c591edf96d1aba37ba';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'stale';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'bd902dcb3c8a491eae0eb95b883e3af5';
            key: {
              document_key: '92bb734a8f04428abc0839de02feffae';
              variable: '501c8f535320220002c6435723dc34da';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bd994940b76d46b7906cbc7a0dedad18';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'correlation_display';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bdaf5f3c0bd14653b073d75f377071c0';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'overdue_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bdafe122f37f411289d39f0e28443a7c';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'max_per_hour';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bdcfa0ae731a4e87bc80f7fc9a4b6978';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'reason';
            };
          },
          {
            table: 'sys_choice';
            id: 'be1e349dab434e65b6a342cb3ef29646';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'configuration_items';
              value: 'off';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'be6bc0df8a3e4a36924a75ea5c2c390b';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'be80df82847f47a797f523d4e6cd4880';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'password';
            };
          },
          {
            table: 'sys_choice';
            id: 'be8d3f1be4e94c18a0fa8873737c8f56';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
              value: 'events';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bec6d9bae55143729b63992f48a86d40';
            key: {
              list_id: {
                id: '9e7293f455bb4652ad6c0842394ec164';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ended';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'becc3309330a49098353bd681aa11ce6';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'enrich_signals';
              position: '29';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bef7e254f0b3449c8d66281c2f3bf80b';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'bf06977e30f843a5b390d0a18cd20ac2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'integration_version';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'bf6618b52b5d4004ba38ab2a0b751a14';
            key: {
              document_key: 'b21285b713274bc691fcdbb3959e08b4';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'bfdb10a4fbc14072a0992adb4e5f3740';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_choice';
            id: 'bff663559c534b9481b8023b9c257e22';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              value: 'retry';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c011022fe3c14c09954d0726170c6b85';
            key: {
              sys_security_acl: 'bf332e35d0944f0c8d20a920999f5635';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c023bfec32c541ec8abba23653863956';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'continue_at';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c024ee41f7324505a116191e3caa3820';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c067705ea63145148c1042b11266a7a7';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'type';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c06e59ef971d492db2a0752b22fb60c3';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'last_error_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c0932ea2d57240788fff754c17c129c0';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c0c8c2ed7bab43ee8be71783b9f33b3f';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'notified';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'c0cb1a60c73f445c96225b050332b4f6';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c13309ad8aa3476f8f4b978d218ab5fe';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'deferred';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c1596e5aa84f4cb4a14a4899323f14ef';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c15f84f9844a4159a26654af88cab1d7';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'created';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'c1b398f9a4b94c7b812d88f58db2a809';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              caption: 'Sumo Incident Updates';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c2391556e9274a858da2c22e4f785281';
            key: {
              sys_security_acl: '0047f2f7fb484a07978633001c050553';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c23c713b460441b895ef245c2fa019e1';
            key: {
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'c2538afe26d245cfaf31d9274745f2d9';
            key: {
              ui_policy: {
                id: '2cd62806053440e1a7251100048efa15';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns, hipchat, pagerduty, recorded_future, slack';
                };
              };
              field: 'base_url';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c25fc0f789c842f3841317cc7767182c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'open_run';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c26bb4de2958487392d243ee9c6c3306';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'waiting';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c27b06a2439148e9a53ae18e700ac289';
            key: {
              sys_security_acl: '2bf762aeeb5d41d5bf95b436d48903f9';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_user_role_contains';
            id: 'c27c6bf041814396a495e241ca0d5167';
            key: {
              role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
              contains: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c2c2c5bfcb094f0abf3810ad6caf6f17';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c2df2408dbb34210ab92955ee5c4be6b';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'window_to';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c31e5390dc1148e7b230c88e2dd0e71b';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'taking_over';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c360c7f9c28846f89b5e4290c77ebf30';
            key: {
              list_id: {
                id: '15a9275c7d5a4908b4643ceee030fb6e';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'finding';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c364ee6135474961bdc903eb33bda679';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_db_object';
            id: 'c38e0431ac43402abac7cb56beac6afa';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'c39e7bba0d994fbe91c150c5edf14e23';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'password';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c39eb51f9f34463ea7bb90336bff681c';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'last_error';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'c3a62cddb8ec4c12ab9e78a98e2cdd0a';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d';
              id: 'ff4a27118e914c44a1811da9bcd5bbad';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c3b4e30b83eb4a4cb8595e80befd16ba';
            key: {
              document_key: '214cc4eecf16441fa0de95ee352e07cc';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_choice';
            id: 'c3ebe0364ea44290a8ca82c4ad5c61e3';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
              value: 'closed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c3f151a9fd804115a7fcf784f04ae436';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'raw';
              language: 'en';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'c3fa61aca3c445a89f1458c2a5c6110d';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c3feb15368f440579cca30c18a7dbbb6';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'url';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c4814dad10244a88a7ca32a66fdef630';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_demand';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c487977142904f8ab5104edd004f2275';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c4884cd4e4184c9087e796e2b2763630';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'existing';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c4a78a81ed2f40828cffad5793a0632f';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '10';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'c4babdd8fad84f5fb05aaf6415aa00e5';
            key: {
              sys_ui_action: 'e5e407ad184240f78d821be2353cddca';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c4f13b42dcd643dca1b63e0515a6b411';
            key: {
              document_key: '9f4ef33057714c0faf293420733c5926';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'c4f1f27bade843b7a8d00532892f0a1a';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'c507d1c3214c4f959e09147b0669688e';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c512e6e7ea8344f4b28b4009a40e5565';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'released';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'c56d52bbdf4b483583c3b609c3ec97ac';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c573a9c1ae18422d800e7f19f4ced723';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'condition_table';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c57cbad29eeb40aea6571df9a8552e70';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c58b7c47f38748a19f13bf2cf114b33b';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'message';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c59df427af354e3ca07162fcc0f4df9a';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_import_set';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'c5b70edd0c0a456b8a892d8e3aebba1f';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c5b80979fb83418abc84e2edc72df173';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight_id';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c5dad005de474459822d61613ce4249f';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'action';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c5ea2250d77145b0b4fd55636f144113';
            key: {
              sys_security_acl: '7048b137eaec484397c2ffba5aada11f';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c5f6c217babc438aacbc21ff7e4dd41c';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'to_announce';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c63f423798ab486a93a6f1a7bcd1d732';
            key: {
              list_id: {
                id: 'aa36224ad54147849f90ec1d07a4fecd';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'status';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c66d62ec4d8b421f893e625e15234dd6';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'condition';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c6722684dda94dce8e2fc58cfd990b21';
            key: {
              document_key: '1e19047f568041f4b7051a9cd3d2f465';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c673f4816dec43be915a977bcf2256c7';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '1';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'c6760c1b11be4c2eae0f5750fa50f15f';
            key: {
              sys_ui_action: '70e4f15daf4542b193c7b637be9f19c3';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c690840a43724fe6afa406e1bfae316f';
            key: {
              document_key: 'b0573fd7bc924d31a45023aedab15509';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c694fe14f5d341d38c2cf5ba72341c2a';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'attempts';
              position: '11';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'c6c801243475462cb110e747ef2ad640';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'correlation_id';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c6cbe77bcef141f58cb6fc2f375ef8e9';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c6f6c334fc7c4da98838e426726349bb';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'incident';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'c709430b61594516ab807480b26ac943';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'severity';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'c7179c78c4ff43658c49d30a88aa0cfe';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c75696831a9e40c1bd778ed70c002180';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'record_fields';
              position: '25';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'c75ea4385e5e409182788992b4358a2d';
            key: {
              sys_ui_form: {
                id: '37360115dafc4490b35069ae516653b0';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_section';
            id: 'c7a1036249124c7badca1a45e0493cf0';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              caption: 'Resolution Map';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c7c8735457de4d7694f47a1f0903f5ac';
            key: {
              document_key: 'b389ac0ba8db4c6e863a9eecaeafe0ef';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c8aad5b2058948cbaf8e6a12a1205130';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'signal_count';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c8f2193da1d84abea031560e29a9fa18';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'limit';
              position: '4';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'c8fd506bb465436d91b35af0d717138f';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'record_fields';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'c90fb7fdc12a46169f44543877922841';
            key: {
              map: '65000c5bceea4213a1602105d7632f77';
              target_field: 'close_notes';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c919c7da32914fbb934098bdd4a05b75';
            key: {
              document_key: '754b4564e4fa46f0863b183fb8e01a98';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c92c5b68566a4ca9b1d67bb15d007673';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'close_code';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c92cd09b89b346a4a5430e83f3a6bd48';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'condition';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c943266fcd0c48738123df777adaa5c5';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reopened_status';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c99328542cce4c55a045c1d2fcfc3ccd';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'access_key';
            };
          },
          {
            table: 'sys_choice';
            id: 'c9aba1c56c2c4011b8081231dc0cae47';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'configuration_items';
              value: 'match';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c9b2ce796bc5452180e465ef6290715f';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'admitted_at';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c9bc00fa95a542248fd92873807e13c3';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'confidence';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ca02817e8b1642a881aeb5c2d73da1f7';
            key: {
              document_key: '14a3f915687c4a609ad64f02745da1af';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ca295daa4ecf424e8f7a0ae49dfb46ef';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ca2a1d71f6c543e3ab45a01084c4728b';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'key_cleared_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ca3c09b93c074e978e4cc8d553c4d26e';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'step';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ca5eaa7da21f4d96bda9913b444eb4c0';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'instance';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'caa6cb81212d4328a6e64d4090f043e9';
            key: {
              document_key: '098d642936484d4f867cb8be1a8ff514';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cab64c7a52754df787e4c0814308ab06';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'cmdb_ci';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'cab87d7692e742caa2cc8e0953b2735a';
            key: {
              document_key: '122e440b23074518b12cb7a0c6f97c2d';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cadd964a2028480dabf730865d5a0523';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'close_unseen_at';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              caption: 'Delivery';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'caf83e5e76144b218448201d53d68fbd';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '3d966d409a1944eea20b16b2a9652c8d';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cb0a2936de164634bb14def5c7940082';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'fetched';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cb53a84005e242b4b625f7c7218dd0be';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'signal_count';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cb71df3abc274cc59e21bbc0555c10fb';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cb83b0e891df41e795da39a08092c751';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cb92a78e32cf436b9fb28d7af018301b';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'instance';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cb9aeb34b8574d9caba3e05085a7b76f';
            key: {
              sys_security_acl: '681d4db901c8418c8e06341c7b16d90c';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cbae4dd198ac40e9b3399e375f526cd0';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'cbb08eabff7d48c1b75d606aef05f820';
            key: {
              name: 'x_sul_sumo_logic_s_action';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cbc94a123bb9417f9b9dbb508eeff6cf';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'run';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cbe15ce5df9349d9b178f01fb0d32c36';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'taken_over_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cc05d413577a4a64b50a2de5e1312448';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'reopened_at';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'cc4e28d3e4a044c8adac56411c719b5e';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of demisto';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cc564563121043618c4ca00a668b947f';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'dedupe_key';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ccb20a94b6734f08be412665becbb563';
            key: {
              list_id: {
                id: 'd46d2ef702574aafa485eb02f7ebd225';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_target_sys_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ccce223f4a6e421f83f9763f63387625';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'extra_headers';
              position: '15';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ccd631b0363c4510b88123921648b8e8';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident';
              position: '7';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'cd29b46bf8a34c028571001507aa957b';
            key: {
              document_key: 'd9ba48216c3d4997a5b1457c92fb2ebf';
              variable: '915990ab531000109e02ddeeff7b12f8';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cdc531890b9e4f2d87f189510d0fe5fa';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'subdomain';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ce10d04cb7a5453e9c86080dcb22f5e2';
            key: {
              sys_security_acl: '59b6fe7422b64608be3f56853bd1e63f';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ce2fc0b6762043e8a415ca567f07b228';
            key: {
              sys_ui_section: {
                id: '4f8dc874ddb4485fa23bd524b736261a';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Origin';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'run';
              position: '2';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'ce4fd73b8f8d423c94ccdcc8641983fe';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ce5b09922a66423592ae52c66983cfc5';
            key: {
              document_key: 'a6be554178e54620aec82270da7ca83d';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'ce6dbe3b595548f28dfa3f1188c1c808';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ceeb9691d4c04394a94b3113ac56ad14';
            key: {
              document_key: 'd77fcfd5d0cf4052a29f60ae30b9219e';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cf004dfe48b8448697894699d32388d1';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'access_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cf05d377777a4a09956ff8be114e040d';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'waits_for';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cf0941d1be834ed087137bf369ba6a54';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'username';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cf633bd4e2c642cfb47e4ab6b7ec3281';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'api_key_id';
              position: '11';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'cf8e7c0bbf2244eb88d13ce4d5c483e7';
            key: {
              ui_policy: {
                id: 'cc4e28d3e4a044c8adac56411c719b5e';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto';
                };
              };
              field: 'mutual_auth_profile';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'cf91de1001f8497f8006f206c3ef8140';
            key: {
              ui_policy: {
                id: '1f9a0b5860e84196be21eab773c5153d';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of http_post_v2';
                };
              };
              field: 'include_records';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cf9a2cb10e874c07ab6c50c0437a033b';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'mid_server';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'cfb99ee607b94841943258ca89fdc0d2';
            key: {
              document_key: '2aaa2c575cac42009edbe0be7b42766d';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cfcab6e89ed84b5ead4c55f93d9020c9';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignee';
              position: '8';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'cfcb73578f55475ebab664a23acdaa2e';
            key: {
              document_key: '649452830b944c2c9ce10f8c396875ff';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'cff388780ad24ab1b05b2099e508d94a';
            key: {
              document_key: '79f3d8fbef674f55a5de87117b1d6ee2';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd01d0da2370c452cacfebe4e1728d6ca';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_choice';
            id: 'd01d49676576431a85462945369cc00a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'closed_in_cse';
              value: 'off';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd0277a8bd0ba4954b03bf262c1d45f60';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd09121d10c424e13b274f22d57ac8459';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'secret_key';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd09ffb07f9684799a6fde319b5c9def5';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'failed';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd0ac3ef84aef44c496887cc1ca548db2';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'status';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd0d60d447b9c4a95bd17fea5faa026f7';
            key: {
              document_key: '978b2b09188343f6b0d134f72c15346c';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd0ec0f9a3ed640a68f53505e9aa98636';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'failures';
              position: '17';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd0f6bf2097084aeab993646e6ab6f626';
            key: {
              list_id: {
                id: 'aa36224ad54147849f90ec1d07a4fecd';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'resolution';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd0fb0d1f73184195a518b8f7bf5b5be8';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'raise_events';
              language: 'en';
            };
          },
          {
            table: 'sys_user_role';
            id: 'd0fd37a1897d400ca51f99577765900d';
            key: {
              name: 'x_sul_sumo_logic_s.viewer';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd189bfc2025541389f80a3e0884f5524';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'active';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd1d6f182964048c8a9b2f707fd294d47';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '2cea7c70fd384a0893504796d9ad6641';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd1f24cb935a14a0aabb1a695304d4c83';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '1280e8f6ca6d44ab963b8a2617ee3148';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd2686ffe71c94128a544fd756e43fe43';
            key: {
              document_key: 'cf4b7a8457a94d448821c7ae8b4251b8';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd2b483b6cbd2468baedd94e541247f1a';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd2c0589fa86b4995ba1db9cc71e90d2e';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'source';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd2e0440130fa4e4faf0d5551b7a88377';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'configuration';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd317c7b8ddff469c960e7b904ce8c376';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_set';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd31baa1e692b4fb481474897f3bdd555';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd3208487ce844c4eaeb70ef384df6cc4';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'next_attempt_at';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd34b72aa6a634d2981d9e55f9293a66f';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'remote_id';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd3a7537ecc4d4a2bbff8da2fe9ecbe3f';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'c0b24553b1094993b04fd25f3612fb15';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd3db512a39894d848043df4383717af7';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'status';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd3db53ac07274b7698ac20d110f8b653';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd3edd9d85fe84248bc4b4ea1667909c8';
            key: {
              document_key: 'db47467433b84298ae9b43da259e5ae9';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'd3f5eb23297f49c897c5c9b4fb90a19a';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              caption: 'Action Run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd40aa485405a4570898bed65b68d3eb4';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'resolution';
              position: '4';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'd40dd9afb9df4c87bb42ae03d83b1c78';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              caption: 'Action';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd444989a55084e469d0639342f575190';
            key: {
              sys_security_acl: '9d43462b4a6944aca375dc74addc7bcf';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_list';
            id: 'd46d2ef702574aafa485eb02f7ebd225';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'd46d7e86f3004e3ea9685abb61f00ada';
            key: {
              ui_policy: {
                id: 'facdc2037fca4213a5cf9d90ea970d2b';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of demisto, http_post_v2, microsoft_teams, slack_webhook';
                };
              };
              field: 'url';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd47c21400a3948699023ebe6b4ee4ba9';
            key: {
              document_key: '2cea7c70fd384a0893504796d9ad6641';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd484610513424b23bb7617c9083a3301';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'url';
              position: '13';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'd48f6b5680e04a3fa2a058991613dfc3';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'role_arn';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd4b7967dc24f49d3b1ab56b32390e526';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'configuration';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd4e3044e330a4ea2b6f21f79a8c4b4a7';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'since';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd4f63c7afc0b4d23a4756f2d60762f61';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd4f8b29c3ac8473daea9d298b782518c';
            key: {
              sys_ui_section: {
                id: '28ec795515914ded9353bc1a9ebd7001';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Security Incidents';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignment_group';
              position: '3';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'd51dd21b8df04b608798a8c361bc7ba7';
            key: {
              ui_policy: {
                id: '685c24617c664b55bc2b99b484286ad3';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of email';
                };
              };
              field: 'recipients';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd51dd3cd5fbe4e9ba4fd72a75bcf208b';
            key: {
              document_key: '1ac9de5388d645e3a57f99f1bee1d60a';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd5284bc6c472421289fec56ebf9e79c5';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'configuration';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd52b4dfb709a4675885c78cdcc162ab3';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'on_demand';
            };
          },
          {
            table: 'sys_choice';
            id: 'd53b6920aae2458ebb0c8f6515978f5d';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'on_activation';
              value: 'now';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'd556b9bb17d74c71bce1c616a383340c';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'direction';
              value: 'both';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd577f083e8d94006a5e11d602517c531';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'instance';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd5e49eb42f5f454280e196c7c91a2589';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'outcome';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd5f7c9df689849d2ae3ffa9f6152b243';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd60a57832115466d9d5c92b8d646bde2';
            key: {
              document_key: '11e0e078a9644c9188b04f789b620c00';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd630ac3812d144ffb7f2f853cafe1dd2';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'b1023b43962c4c1f9ef0ce612f422f23';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd66dba31fefd465fa632e8c19b8162d4';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_checked_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd67c5c55e5424acca5999c722cb9839b';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'error';
              position: '19';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd67d56fde0c1490fa7ff07192c7f657e';
            key: {
              sys_security_acl: '70c3aa66200d4848b1fa593b9fbbc7f3';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd69bbe88daa54f0785bef4f3ed503d4e';
            key: {
              list_id: {
                id: '7625fc7d284349489292af1f0cf77fe3';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'default_incident_state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd6d27983bd5643e4a778465cca70fb29';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'not_before';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd6f8174a6c1b43818f1adee4532ac35d';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'close_ordered';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd6f9a8d3140946f0885e138d1a3d2f00';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_demand';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd71a2e7646444434b8110ce073fdd671';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              element: 'name';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd72f78ad03444b5d94646310d26ee39b';
            key: {
              sys_security_acl: '3ef2642f50b945ebb1f47bfaa064ff07';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd79d0c5a18da4be3a130df8fd62eeb8c';
            key: {
              sys_security_acl: 'bfb60a8c1d3340f89ea346b8606eb258';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form';
            id: 'd7d77bedd24f47f3a3633601b120e329';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd7f9bface7f34d2fa50ad41f3fec463e';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'enrich_signals';
              position: '32';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd81ac0bb643d42258a25d9093e893726';
            key: {
              sys_security_acl: '1914d167dec149309cde064536b5b25a';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_ui_list';
            id: 'd83cd12387dd4b2fb159ee971602a4eb';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'd851b8422d3d497ab3732b6e631a9dd9';
            key: {
              sys_ui_form: {
                id: '1d5e926930c64cf5bcc1c9d9d9ec089e';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'd3f5eb23297f49c897c5c9b4fb90a19a';
                key: {
                  name: 'x_sul_sumo_logic_s_action_run';
                  caption: 'Action Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd89c2e84f0264493bcacf80c03e0a1fb';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'insight';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd8d246e82a62408eabfde5b7c0513381';
            key: {
              sys_security_acl: 'ee288229ba4a4ce88bc7eddfb4813151';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd8f08599f3f64f9f95c6394f470d14c8';
            key: {
              document_key: 'c0b24553b1094993b04fd25f3612fb15';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd8f0e50016b24b8da0d64342a6cd623b';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd905d2645391480fbddbd5ae3970c00d';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'created';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd90864c8287f43acb459bf5343afa36d';
            key: {
              document_key: '1ac9de5388d645e3a57f99f1bee1d60a';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd908f19287a44d3fa927f0b81e419f97';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'db47467433b84298ae9b43da259e5ae9';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd93bb71a53534702913bdaef927ec715';
            key: {
              document_key: '63cc3786f7b649d28598e551c0beaf40';
              variable: '02fb0027531000109e02ddeeff7b120b';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd94260d0209549b5b1c1894a37e8a9f7';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'active';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd962313f1e624568b62b2e9a11d1c307';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_sweep';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd96a47f419474e57a9c0e523944f2231';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'duration';
              position: '6';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'd96bf95b8e5b4bb789d4adea4e18caae';
            key: {
              sys_ui_action: 'f263b72442294e4497397070e599ecf6';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd97e941097db464c8db463611179e567';
            key: {
              document_key: '053052a92a274e1a92d60a651eddf88a';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'd981497a271d4d8a8da1c56824f9cb0d';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
            };
          },
          {
            table: 'sys_index';
            id: 'd99c3c71ee6c4c64bffe61f8b1c748f5';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_delivery';
              col_name_string: 'delivered_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd9b2abe351224c9fbd4625928d1595ac';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'auth_failures';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd9c3ef985d8c415186a2c9335c0f33ac';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'to_announce';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd9c86cd5c1b64b6a9d0a311d2b0670a2';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'events_from';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd9ce8437d8614f758caa0a51761844cf';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'message';
              position: '8';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd9d22743822c41fd95be29e5a238df8a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'close_comment';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd9f3b5f0082c4d5ea4e61f6f5dc62c1a';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'd333da1e69e8475ca1ce9c84b683c5f8';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd9f9650eba874f15910a770ab275fa36';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'started';
              position: '11';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'da0d973fdf0b42bbb6ee1a59e29e5f52';
            key: {
              sys_ui_action: '34d3a3fae0a0449b9a4ecadab3636c47';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'da20aeebb6e7470c8e84fb21093a2488';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'raise_events';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'da2a1a4a6d12441d808b7ba23288b6c7';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'configuration';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'da5b19620eb44f2a97b5a6e916bfebf0';
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'da721ceab87043c49eaec8aa6c200857';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'digest';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'dab78aabfeea407da68b94a545f3abdf';
            key: {
              list_id: {
                id: '39373b6eee7a454d817e1c6ffba62d04';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dac8934f0843424ab3db542c04d8d35b';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'daf2a2fb54a94a5ebdd93a2b6ab9ccc0';
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight';
              position: '4';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'daf542a8dc664e51a74164f2b443ab1c';
            key: {
              document_key: '8b61050a0fe049e582fd65d63cd33e3c';
              variable: '46dbcb535320220002c6435723dc3409';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'daf6606cd2554ce587c8648c7f4955a1';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'since';
            };
          },
          {
            table: 'sys_documentation';
            id: 'db34e032c22342a688a62ae710a13397';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'confidence';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'db769b1e82f44a99907aea1a9c874d96';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'progress';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'db892d62b66d47fabafb55a4a23224d8';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'access_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'db917ba5be84482ab19d3677724edbdf';
            key: {
              list_id: {
                id: 'd83cd12387dd4b2fb159ee971602a4eb';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'error';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dc495a77c771422885939fe499d5ffb8';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dc886713fafc4688b8b04a204608c226';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'link_back';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dc9da9e1dd204b1596d993e3bc27e6f6';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'cmdb_ci';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'dcc41296fd4a4c5eace3c0df998bb3ee';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'dcca642a94dc493f90927da501f9d2f6';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_error_at';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'dd32752956e749f2b15f0aaf8c5162bd';
            key: {
              document_key: 'cd602fa3f3a44ac1a8f6c7658ca22744';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dd4b9d2675954b5fa38976725b1a567e';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dd88d87d8cc54f4b870a5a4db8a13379';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ddba8d45af28496baa664eb12161e160';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'short_description';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ddcec657edc4442b9fee49a65e56a02c';
            key: {
              document_key: '30333bc8421a40d592005682f1033654';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ddd599f45d8147d1856435bda1f77913';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'close_unseen_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ddda5d9c425e423b9f3f2c47d54253fd';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'on_activation';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'de31d934929e4cb5b0209b4813846606';
            key: {
              document_key: '6fc4db1fe30d4a24935fa379aa66d84f';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_documentation';
            id: 'de561cb3b53c4b1c8d888a48db0fc884';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'de743bb937c04c95a718ac5cc7cf3bb3';
            key: {
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'dec43e7689444158b0301939d9c3911d';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dec723d5dad84f578a255e3c2fae29a7';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'readable_id';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'decdddbc32be45d996c7719155b55f18';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '0a9ab1b276184eb89e75543c6398b1ed';
            };
          },
          {
            table: 'sys_choice';
            id: 'deebd6e30e684477b13b0cfa27840ac4';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
              value: 'done';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'defc6b4f4fd14d15ac2449700c3144ab';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'created';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'df0dabd9c3a94d27b46c1be5f471356d';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              caption: 'Rule Alert';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'df234a7e3e9c49a8914c8caa8ee2cf48';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'error';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'df35303b100b4aae925aede4fd40d532';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'problem';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'df672f971f824f7aaf16947bd0b16c48';
            key: {
              sys_security_acl: '539cb068f9124f4ca5fe26db4c4564f4';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'df757437554b43e6956a6978484e27a3';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'remote_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'df7611f12c25401e8743fcea3311e1b7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'channel';
              position: '31';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'df7c5616d11a453894dd06a56c6673b9';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'password';
              position: '18';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dfa1ec5e52a64596b3c6fa9ce6780169';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_error_at';
            };
          },
          {
            table: 'sys_transform_entry';
            id: 'dfa42d71206d4357a10fa198cf3fdde7';
            key: {
              map: '71fb8f3b04924cc5b5ec010310068cd2';
              target_field: 'correlation_display';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'dfc02ce4531b41e2a005b86ba5c20fc9';
            key: {
              sys_ui_form: {
                id: '51c1db38ad724fffa86f4b556047e178';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'dfd2912cc47241daabe1a631f6e82b24';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '320f5ade606542e48b37dfeefcb0e2b8';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'dfda6bd723394996abf74972e351c911';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'on_created';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'dfddd5c4f53d4c2eab20ea7e1ae25d43';
            key: {
              sys_ui_form: {
                id: 'b2647633054e453381a7a870bdc848bf';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e047d29863b44d889b475522c91b9a0b';
            key: {
              sys_security_acl: 'b0608a8062cb448c9eeccb8fde26ae40';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e0554539251c4933ba06428feb561134';
            key: {
              list_id: {
                id: '33ec7a302d5f4014a5eb9ce78b5d2546';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'rule_id';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'e08354c1f4e54602982559b410b9b020';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              caption: 'Set-up';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e0aa6dc96a664e6db0ccc2700a35f07b';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'status';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e0ccab3a637c414db96b5788aeeb7752';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e10dea87a7824d7d944f80995f1ba5dc';
            key: {
              document_key: '3d966d409a1944eea20b16b2a9652c8d';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e137a1a40e624f2290ee3211121a2428';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'started';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e159f89abb55443b96a52f572c6aa1b2';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e16e146dab67454da03fe49e1dc8dcf3';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e1e7abdd58234010b450a3a1d20d5688';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e2326054c66e4eeca936ce0e4f258c03';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'link_comment';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e2492b079bb54810af0b011220e60f07';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'affected_user';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e25d2d73a1ec4be4bd97723ce068a23c';
            key: {
              document_key: 'ebc1a6c633f44e0ea23484a818f041a2';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e264ccaa946f472380a80fa218ae7143';
            key: {
              document_key: 'fd63f46b9ae04c58a842cd73ee3b243d';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'e26a4a2513b04b45963a5f5b0d3acbaa';
            key: {
              name: 'x_sul_sumo_logic_s_job';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e29bc5f1118a4e09a6b686583766cdcc';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'delivered_at';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e2b9a4d9cc1f4b53b1489e74b84f098d';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e2c38829ef2b487d98a2aff0b70ed0f1';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'since';
              position: '8';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e2f2d3f1d2514cd3b0790fc29fc033e9';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'until';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e2fd8a30332c4761bb3ec2bf0564cd33';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'priority_severity';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'e306135ef4dd476e856d41eb4aceeb55';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
            };
          },
          {
            table: 'sys_choice';
            id: 'e3086356461549b7ba478ba2ee0a0253';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'paused';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e323b6fe264c48d385a5ed3162b483f3';
            key: {
              sys_security_acl: 'f454bc8a69a94bb5b3b1067909fa3af0';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e330d18345a149598f38e059a599296d';
            key: {
              sys_ui_section: {
                id: '20d327452a43417cbde282f8ce979d27';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Import Set';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e33bfd2f74c94bd99a818ae1142ee331';
            key: {
              list_id: {
                id: '918a300b4133432190ab0181b2b15abd';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'note';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e349d93ba81e44678217ccb49825a465';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'xsoar_endpoint';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e37f9e7fb578466c814cb1af9a15d881';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_seen_at';
              position: '11';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e3ab249cd1e34ad2af1769db2bd2ce18';
            key: {
              document_key: 'f0207dd0d4af49b5923690bae080f4ae';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'e3eaf4c5872e41f5960922785b2f4e90';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              caption: 'Self-test Insight';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e4009f12597841d6835f026c0a02407c';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'sent_again_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e4714d73f85b457f9dda46d4185d9dc3';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e473bee3061b436aa72c09cb9f3ba55e';
            key: {
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'insight';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e49dbe0129ab4982beeceb4416df46bc';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_run';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e50211a7348f4ebeaf1eff1e35b765c1';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'comments';
            };
          },
          {
            table: 'sys_choice';
            id: 'e510376706734966baf58f7f98a01c0a';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'failing';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e554977d06e04cb0b6ebaebfd01e5c12';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_success';
              position: '7';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'e5602f72e82d42ecb2eb18172138acde';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              caption: 'Sumo Logic Configuration';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e56ff3fed01245068d5b2c55f55c241a';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'blocked';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e5702ad67aa9461e8a427f3f2242ef74';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e58266934f3948f98a4f5e27d6ed7966';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'company';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e5a6ba5b5a0f4a0bbada2c40dd98f864';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'note_changes';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e5ada53c6e39464285c34b9e6c0d32d6';
            key: {
              list_id: {
                id: 'a974bda5b0374ecd83ae7389e66a69fb';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'progress';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e5b902602dd742ba82778f04a7999400';
            key: {
              sys_ui_section: {
                id: '7e460552bca94871b5ec1869cc601962';
                key: {
                  name: 'x_sul_sumo_logic_s_insight';
                  caption: 'Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'url';
              position: '14';
            };
          },
          {
            table: 'sys_db_object';
            id: 'e5efe309370c437c8d00ee8ad4994d2d';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e5f660d91fa249f1826012584c49af99';
            key: {
              document_key: '50dcf104fa844aab817c2140d993a604';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e5f94a707f544d9f90c10dfc11c084a2';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e60b7fd833c2426ab7ca6d4c9f5bb8e6';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'created';
              position: '2';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'e6a3477973b844f69383554f544c5e93';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'f4678caf17344c658994de01e64526d6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e6b3338a3fc9435dbaa5d46b8edbf32a';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'type';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e6bcfaae14524107b20405ebc2c7f366';
            key: {
              sys_security_acl: '9b8ffd904424404a9a0ccd4d009fc6b0';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e6dd3f1ada754bb1a70eac897a0e6a2b';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'e703a19bb7e04eb48e97b2df0e8f8c56';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
              value: 'HIGH';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e711bd39b0ec4f1e864e61762ca72ae1';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '14';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e74148da8e8e400384e0722c9f8cce66';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e7516cb3228546749dbc4f383b6c1410';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ended';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e7a80f043c9b4e19a705aa35b826321f';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'paused_until';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'e7b1c6cf2c01410bb04f165c89de6783';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
              value: 'LOW';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e7fa3e18c6ab4b7796084747f90b097e';
            key: {
              document_key: '098d642936484d4f867cb8be1a8ff514';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e813f13d405848b1adcd00539eb6cae6';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'window_to';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e8644b0d04fa45d6a6a131211b57bdaf';
            key: {
              document_key: '1d122dab61d3463e9fc14c90b4e9455a';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e88fe944460e42ba82b08222c724fde4';
            key: {
              document_key: 'ff4a27118e914c44a1811da9bcd5bbad';
              variable: 'cbddfa135320220002c6435723dc3415';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e89b74899fc743f79970977695e48eee';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'type';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e8bd17ea80c34fe5841932b4c9b126d2';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'base_url';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'e8ca5da754a14eaf80234435b13b1b0f';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of aws_sns';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e907b56738cf4ebe9ec4a6b4da2a6dd9';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'until';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e90b75ca7b864878b427b138b81e9084';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note_changes';
              position: '4';
            };
          },
          {
            table: 'sys_index';
            id: 'e924ea1dd8544d0d931e3f42bc6925dd';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_delivery';
              col_name_string: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e9309071fd334bb9bc9f11c23fa37df6';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '15';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e96eba5ce2874e798fa36a558faa55f9';
            key: {
              sys_security_acl: 'ec1c94dd3e094fa6bd69150fb4645363';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e9a08743046e4fcbbfabfa309d5c3668';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e9a78daba1e9450b92bbf294b4463789';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'reduced';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e9b94c890089469498318e867ce80a6c';
            key: {
              document_key: 'b1023b43962c4c1f9ef0ce612f422f23';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'e9db36f749fe471a9ee19cbdccc15318';
            key: {
              ui_policy: {
                id: 'acd7cb07621744dc9ed0ec0550b94133';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Require the fields of pagerduty';
                };
              };
              field: 'service_key';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'e9db797782e84829bd277839161f318d';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '754b4564e4fa46f0863b183fb8e01a98';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e9ec86d5481a4a96ab0a28345aaea5be';
            key: {
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'setup_findings';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e9fb6a9a6dba431b922600183d2ce905';
            key: {
              document_key: '75076eb13c7f42479342a7e2dfcd6995';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ea2cc94abe4046cb9c14ddd4e28f26f6';
            key: {
              sys_ui_section: {
                id: '1600e06f72aa485bad584e2e1dd42aa7';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Details';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ea3e659f64cf410cb61dbc47bc756da8';
            key: {
              sys_security_acl: '6493e8250f8842f981ecdfd958352d83';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ea4d341761d948f0aced1d646a7065fc';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'delivered_at';
            };
          },
          {
            table: 'sys_choice';
            id: 'eacf128fcba843cfbd59922132530de1';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'kind';
              value: 'push';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'eaf907156ea54e54b67db7417e5c8e0d';
            key: {
              document_key: '478c94d7b53a470b8aa6aaa625aef117';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'eb0cfea9b83a45aa8d40381e0408544c';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eb0d23833c174f23ae43c31eba5cb2a4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'overlap';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'eb0e0b06be75476d826223b4c2629fc1';
            key: {
              document_key: '0a9ab1b276184eb89e75543c6398b1ed';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_choice';
            id: 'eb8737201ba4468fb1a6babb84766a25';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
              value: 'ingested';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eb87585d34b645b99f168c09ee600cb0';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'eb9a18bf4d6f42448ca686cee496bf00';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_comment';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ebc567bbd2f64d19836b1fbca8b4d4de';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'request';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'ec10c3c0a14f4abd8598015d7f385975';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'on_demand';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ec1b2ddf2f364e68aee9376f8e3128c5';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_created';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ec2a2207ea624784afd155afeb42fa67';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'wrap_data';
              position: '23';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eca331f4335340f986422022dcb4175c';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eca58576c8c64e5f8f93e12f871b2785';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'seal';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ecd3d4ccf41a4183a69dda232f0ea60c';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'note';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ecd6a381b23b4a9b8b1f6cf439b2a7b1';
            key: {
              sys_ui_section: {
                id: '6306c60f1ded43fa9188f063700d80b1';
                key: {
                  name: 'x_sul_sumo_logic_s_backfill';
                  caption: 'Backfill';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'finished';
              position: '12';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ecdcb0d55ab243128a21b599bd6ee44b';
            key: {
              sys_security_acl: '0803d1c942bd466c89aa35675f395c04';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'ecee7b1762b844328cb8754bae948316';
            key: {
              sys_ui_form: {
                id: '500a5668a6f54aa3b62476ec5dcd55d4';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ed529382ba404198a42587b0ffc69434';
            key: {
              sys_ui_section: {
                id: 'c7a1036249124c7badca1a45e0493cf0';
                key: {
                  name: 'x_sul_sumo_logic_s_resolution_map';
                  caption: 'Resolution Map';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'active';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ed73d1afe34f413ab8421c1db38af7b4';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'note';
              position: '18';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ed8178929ac04e3a98c8de25c12822fd';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'outcome';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'eda7b9bf55a9418b916f9e6d21e29d6b';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'access_id';
              position: '6';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'edb16397bfde40b683762393f83cd00b';
            key: {
              document_key: 'fd63f46b9ae04c58a842cd73ee3b243d';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'edb9625257af407eaa3032c590fe6ea2';
            key: {
              ui_policy: {
                id: 'cc4e28d3e4a044c8adac56411c719b5e';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto';
                };
              };
              field: 'api_key_id';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'edf870ed04bc4b88a7aa44caad3dbad3';
            key: {
              document_key: 'd59734b83e9747539310bd1d97b4b3f1';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_user_role';
            id: 'ee24396a4e3f4e72b15eb74afa6b868b';
            key: {
              name: 'x_sul_sumo_logic_s.admin';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ee363548513b4846b94ce41140865789';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
            };
          },
          {
            table: 'sys_choice';
            id: 'ee5492f12f1e4521af14704f2167f8b7';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'state';
              value: 'ready';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ee57df4687e34fd3bdff51ea62ef6d51';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'remote_id';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'eeac2bdb2081418695f87c21efd38074';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'finished';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'eec604bccc074faf81b110d5cb729eda';
            key: {
              sys_security_acl: '6093cc67f3ad426598ae29df3fe64788';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'eef545cede4344d89296101bdcad4528';
            key: {
              sys_ui_form: {
                id: '5d5eaca3d8aa45b1ab48c46e9b567820';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '8359fcbb346842b99db25426f46a219c';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Deliveries';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'eef93950a5574758adab86ca9ef8e2b4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'key_cleared_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'ef0c13e63db34d6fac9d9566c907cfa6';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ef45e51005d9442184ded2b022b2385e';
            key: {
              sys_ui_section: {
                id: 'aabba3b43e234985ac00d32f3f57c4f7';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Last request and response';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'request_bytes';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ef5026f9f30b467b913c675c1e8db002';
            key: {
              sys_ui_section: {
                id: '03bb103945844475a2a5d70b4937bad9';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  caption: 'Job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'position';
              position: '10';
            };
          },
          {
            table: 'sys_choice';
            id: 'ef8b47c6d14b4d81a191f6ce407b19e9';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'type';
              value: 'close';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'efa01c370e554f5a92c89ce0a3f03ad1';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'window_from';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'efd7986bf19e46058a3505b6dbb98c5a';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'close_comment';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'effe887ee7e8420c8fb02d72e70dd2ed';
            key: {
              document_key: 'edc181e8295a478494c5e67153e7f1a9';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f00d93b741584849a595a2ff39ba5184';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'consecutive_failures';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f0160539cc484bb5a3212d19882feffa';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'on_health';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f02c434621b64e5f925c9004c2e8515b';
            key: {
              document_key: '0ef7451ed41f43f6bbe752d2fcf9c938';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f02efec2177a4839883de511a8e7829d';
            key: {
              document_key: 'fe4a6ababb63483894b3b7829510eed4';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f03748cfe32a4afca17511fdfccd3c3f';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'failed';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f049128265544e87a752fc6ec1b3f955';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f0741705a7da40d791f83fb596f7296e';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_success';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f0975e9dc4914ebdbdecd9a761682825';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'host';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f09a0e3e32254d4da4bc2bb9df14e16b';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'incident';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'f0bdffb3bdf04ad0b8aa0f8a1e37aad9';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of slack';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f0c18e323cbe4d9999f02af622b25416';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'extra_headers';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f0d62ef8731b4373a66df98838e806b0';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'events_from';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'f0d69bfd4658494abf808deb685c1189';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'kind';
              value: 'unrecognised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f0ef3ef1ec484556bd85ef6f52d5a96d';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'instance_url';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'f184b551286249caac1d7f619c6b7fea';
            key: {
              sys_ui_form: {
                id: 'ce6dbe3b595548f28dfa3f1188c1c808';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'e3eaf4c5872e41f5960922785b2f4e90';
                key: {
                  name: 'x_sul_sumo_logic_s_selftest';
                  caption: 'Self-test Insight';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f1c4a588ba0d4e23afff564270b0c429';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'step';
              position: '15';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'f1d653431f7242d6907e0bc9b4c7c6d1';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '30333bc8421a40d592005682f1033654';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f1ed5841aca84368b1da1bcd1ae5fdca';
            key: {
              document_key: '5e192604385a4188bcfdfe2497d76ab9';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f21cf2227056493b96335cdbfa3c9ee7';
            key: {
              list_id: {
                id: '4662dfc226124082901bcbd89a26b562';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'on_closed';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f248324a479b434bbac1d84f196912f8';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'error';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f2538e862a51417c89dadf3292b8c9b5';
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'room';
              position: '27';
            };
          },
          {
            table: 'sys_choice';
            id: 'f286a24af0284bf4afdaf22b82dbfef1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'health';
              value: 'inactive';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f28f2b3cb4d248f7b54c493598a095d8';
            key: {
              document_key: '64dd5f46e0a3423a83b7f79ef69ed974';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f294469ff35847d888604b3affa62cb2';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'notified';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f2a2ee4b78ae49a1b1c34f38f85caaf0';
            key: {
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'f2af01cb70eb426ca0c715e4a7466e18';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'b928d4f749ec4c4997961933135a0975';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f319f2f55ad440e6ab3fa0fcde53aac1';
            key: {
              list_id: {
                id: '369c72af07a14103a117f7cb15b31e96';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'created';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f324cec1735d405ab531b838de268cf2';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'severity';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f32f9efa48db485f91e5341f42f4f172';
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f334a0a8bc594cbcafd46a9fb638d884';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'failures';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f378f3ec0da04379b9ab0e88f9ae7544';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'status';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: 'f3aa9061ac4f402886e39cee2111074d';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f3cf41d27f1f4156bdbdf63c07072a31';
            key: {
              sys_ui_section: {
                id: '891cbcc5f35240fa82d4861b738b2586';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Integration Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'finished';
              position: '7';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f3d5c79949f346999df2a0e03d20e969';
            key: {
              document_key: 'edc181e8295a478494c5e67153e7f1a9';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f3d68682fbc84d22be39ab2e7fd4387c';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'continue_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f3f20dd1e1624f84a39e97661d0e0e80';
            key: {
              sys_ui_section: {
                id: 'aafcfe05ef854ab0940f837a9f27b8de';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Security Incident';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'description';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f3f6cb1b986042dfbb5390c6d6a1b886';
            key: {
              sys_ui_section: {
                id: 'f83e0b8f088745109b90cd775c1a9d15';
                key: {
                  name: 'x_sul_sumo_logic_s_lookup_cache';
                  caption: 'Look-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'expires';
              position: '5';
            };
          },
          {
            table: 'sys_choice';
            id: 'f3fad792154145e2a6b7b78ebd6fa7b5';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'state';
              value: 'claimed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f43e833ae26f4218ab61544610ecec67';
            key: {
              sys_security_acl: '17f136dd3cfc4d67989e1b4b709652ae';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f4547b60a19747a1a11bb33cd7efa67a';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'severity';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f46eb8d3c36f46a688598f71edb88ccb';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '461fb4653ee1415084adc26e8e2c83f6';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Target';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'signing_secret';
              position: '19';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f4733cd42f1b4eab9b49142fd1672d48';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f474d66ccc8647169d1d7f986d0fd2b5';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'reason';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f475df7dd4004a2a89fab7e10beb7513';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'contact_type';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f479e45417ae4322ae4503219400ab4a';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'insight_id';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f47abd335938492a82eda7c583474276';
            key: {
              sys_security_acl: '82d121d0d8294c62af6f02e424d20c16';
              sys_user_role: {
                id: 'd0fd37a1897d400ca51f99577765900d';
                key: {
                  name: 'x_sul_sumo_logic_s.viewer';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: 'f4ad412697754512ab46ddabc0a78dfd';
            key: {
              name: 'x_sul_sumo_logic_s_job';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'f4be2749174a4f56ac5aad7760f93a94';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'session_token';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f4bef4cc4ef543818ee3c25bd6bfdbd4';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_error';
              position: '16';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f4c860b7978c4c229874c5aaf787cd43';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'created';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'f4d1f9dc72ba428d9b0ae946cc90a8d8';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'a8b274f35e3c43949e337df82c61b40b';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f4daa535cd1445f68c4ead9b67548e45';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'error_class';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'f4fa3ba36c0d436687142229f5c2159c';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'ebc1a6c633f44e0ea23484a818f041a2';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'f5110b311bf8418b97462dea51c9c460';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: 'a6be554178e54620aec82270da7ca83d';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f54304bdb89845df9bc57b0a2880a7ac';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'api_key_id';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f55e2365ed5f44be97dd86ceacc256c8';
            key: {
              name: 'x_sul_sumo_logic_s_insight';
              element: 'assignee';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f593dc71a70a461a9dafb8be5f7ad785';
            key: {
              document_key: '320f5ade606542e48b37dfeefcb0e2b8';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'f5b51377437a4a38ae906e6f625c50d6';
            key: {
              sys_ui_form: {
                id: '8d0a4ab315644cd1bf750afd87a23a99';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '897a1708ff9845b3910d530c702da1bc';
                key: {
                  name: 'x_sul_sumo_logic_s_inbound_event';
                  caption: 'Inbound Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f5b7bd825a334796a745acee9376475c';
            key: {
              document_key: '2aaa2c575cac42009edbe0be7b42766d';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f5d3aaa95fa24eab9cf50d76afa8301e';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'f5d52672f3d84da5b57dc86e9420fadf';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'f5e6abc26da046a6af2c405348f09930';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of demisto, hipchat, recorded_future, slack';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f61974046dc3400f8cd81fa10f29dbf7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'work_notes';
              position: '10';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'f61d64fc77b9457e9995d6ddc2011f28';
            key: {
              ui_policy: {
                id: 'fe11178db99a49e2b13bba8d8c52d7d6';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of demisto, hipchat, recorded_future, slack';
                };
              };
              field: 'api_key';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f636847728bc46edbb5ecb1e1efee6a4';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'cse_calls';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f65db37a897c4b668737af7148f2a977';
            key: {
              document_key: 'ff4a27118e914c44a1811da9bcd5bbad';
              variable: '52ed1e5b5360220002c6435723dc3421';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'f6859ab4330a4207a218c1c63bc30c72';
            key: {
              name: 'x_sul_sumo_logic_s_rule_alert';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f68e989182844d72a2477bf52c230783';
            key: {
              document_key: 'f18c6422d7b04670874ff30627bf41e9';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f6e69218e0f54c389c28519947c41ada';
            key: {
              document_key: '5e602d74994c465389f5030faa3dd18e';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f724d67105a1480784b7530d48e53bcf';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f72911e9698e4e53a925b9c8e8750e82';
            key: {
              sys_ui_section: {
                id: '2cd4b74243e243de949a1286a601b9ad';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  caption: 'Result';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'cse_calls';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f738361f0b2043e197929e0f65ed1a7b';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'access_key';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f767b30a7ee54b599c96014783f56dfe';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
              element: 'failures';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f778811fdbce47d2aefdb54ab2972cca';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: 'f7c9b211893e4661b2c6894b614eaa47';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'minimum_severity';
              value: 'CRITICAL';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f7cc0ee44cbf485485a03278bacb5dfe';
            deleted: false;
            key: {
              sys_ui_section: {
                id: 'c1b398f9a4b94c7b812d88f58db2a809';
                key: {
                  name: 'x_sul_sumo_logic_s_incident_update';
                  caption: 'Sumo Incident Updates';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sys_import_set';
              position: '7';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'f7d108864a764622ba4df8dde00c819a';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '14a3f915687c4a609ad64f02745da1af';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f7d236854bbe40de95ed8ecffecf6511';
            key: {
              sys_ui_section: {
                id: '9bcba2983fcd45819b02848b0676e8db';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Progress';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f7e0839d3aa34e8e9a00073d5424911e';
            key: {
              list_id: {
                id: '39373b6eee7a454d817e1c6ffba62d04';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'released';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f83521cb04fd4b81bfe29986cb3bec6d';
            key: {
              document_key: 'a8b274f35e3c43949e337df82c61b40b';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f83aec9fa4bb4620a95a3264302a857e';
            key: {
              sys_ui_section: {
                id: '13cc736101354261b235dd685297a093';
                key: {
                  name: 'x_sul_sumo_logic_s_lease';
                  caption: 'Lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'calls';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f83bae212a4245c28ede68115691d058';
            key: {
              list_id: {
                id: 'a596ff603c6f4777af431fbc755814a8';
                key: {
                  name: 'x_sul_sumo_logic_s_integration_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'finished';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'f83e0b8f088745109b90cd775c1a9d15';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              caption: 'Look-up';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f84007f701cc4c11a0b93180907645d2';
            key: {
              name: 'x_sul_sumo_logic_s_job';
              element: 'job';
            };
          },
          {
            table: 'sys_ui_page';
            id: 'f847b2f731e84054b61f3d858f3faa6d';
            key: {
              endpoint: 'x_sul_sumo_logic_s_setup.do';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f86df79699204b51a06d25859f7d0100';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f8702b267d994f44863fe26a41ad7398';
            key: {
              list_id: {
                id: 'e2dcd068e84b4135bc9fdc03a8c8ec8b';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_run';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f882b5c293de45c982e979aaf6c62483';
            key: {
              document_key: '5e192604385a4188bcfdfe2497d76ab9';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f8a22e358c6b40f8b2a79aaf3fbd2f3d';
            key: {
              document_key: '978b2b09188343f6b0d134f72c15346c';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_choice';
            id: 'f8ec06ff7ee3470e959d816b5a3945e2';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_policy_action';
            id: 'f8fdd0a9e6b24e198ad478172a29f381';
            key: {
              ui_policy: {
                id: '91fea8d80b17431abc46f0c100e7a277';
                key: {
                  table: 'x_sul_sumo_logic_s_action';
                  short_description: 'Show the fields of aws_sns';
                };
              };
              field: 'access_key';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f90e552a9b1c4b45b37a14eda30a0bc4';
            key: {
              name: 'x_sul_sumo_logic_s_configuration';
              element: 'default_incident_state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f912600ae6614bd7b92c3324b24a3f32';
            key: {
              name: 'x_sul_sumo_logic_s_selftest';
              element: 'comments';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'f91dd015000a4e9a8b78b961ca3c5f8c';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f93ae95d16694ccda82418e4c74d3324';
            key: {
              document_key: 'a6be554178e54620aec82270da7ca83d';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f9479db379ec4022adc9196d825a79f4';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f94858f3e7ff4651b4c35e64af167e4f';
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'on_rule_disabled';
              position: '6';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'f95dab8a78aa4266904c8827fa45e369';
            key: {
              name: 'x_sul_sumo_logic_s_backfill';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f994e36fb32a41b6baede8d820135946';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'extra_headers';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f9ec17b28a594e18ab612c04da70e8cf';
            key: {
              list_id: {
                id: '9e7293f455bb4652ad6c0842394ec164';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'problem';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f9f307b15da14d7a8e73270e5cd358fa';
            key: {
              sys_ui_section: {
                id: 'e08354c1f4e54602982559b410b9b020';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Set-up';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'setup_checked_at';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f9f94c4f605d48ecb370f2be17a86658';
            key: {
              list_id: {
                id: 'c56d52bbdf4b483583c3b609c3ec97ac';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'error';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fa0e8c69258043db8748319a94d94f15';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'wrap_data';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fa191ce9ae624c809797e0141bc5f343';
            key: {
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fa318ef96cb345e5a2b21fc77ea2e044';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fa324fdeff0047c38b715ee7a8bb6ed7';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'value';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fa82cf858346459eb94ae9ef26763d57';
            key: {
              name: 'x_sul_sumo_logic_s_inbound_event';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'faad5816cebe4a4dabff98d3d413ea6a';
            key: {
              document_key: '27d5befa26cf4706a064936016e1a20c';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'facdc2037fca4213a5cf9d90ea970d2b';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Require the fields of demisto, http_post_v2, microsoft_teams, slack_webhook';
            };
          },
          {
            table: 'sys_choice';
            id: 'faef802379844c8b9fcbeeeb5a5a3401';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'setup_result';
              value: 'error';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: 'faf9c7f180574aefa3e230e39d2563d9';
            key: {
              name: 'x_sul_sumo_logic_s_lease';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fb3bb68057554ed9b317ee75d362a4c1';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'notified_health';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fb3ec98888344c2cb54ed697d3faf0bf';
            key: {
              sys_ui_section: {
                id: '11385e62f5b34ed396cc5b96517a834b';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Changes in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'closed_in_cse';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: 'fb426a2e3e5749e0a05bb400e429edfd';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'integration_version';
              value: 'v1';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fb79d96bfa6f4093904c0604cfa25e46';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'condition_table';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fb8aeeb06fce4891ad153572d2f8406f';
            key: {
              sys_ui_section: {
                id: 'e5602f72e82d42ecb2eb18172138acde';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Sumo Logic Configuration';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_db_object';
            id: 'fb9b93db88b34636b7958f21b2d7f86a';
            key: {
              name: 'x_sul_sumo_logic_s_action_run';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'fbe347e04e8546d99f82c9ae1ab1c859';
            key: {
              list_id: {
                id: '9e7293f455bb4652ad6c0842394ec164';
                key: {
                  name: 'x_sul_sumo_logic_s_job';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'job';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fc2a58a6496347cc9862a999a0951054';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'delivered_at';
              position: '10';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'fc2d2c8825d44209a2a36108fc4aaba1';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'direction';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'fc2f8f82f66f474bad03364ea26460c1';
            key: {
              name: 'x_sul_sumo_logic_s_incident_update';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fc487e6c01a4453cbb437a5f036d23b9';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_status';
              element: 'last_sweep';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'fc8ce35a4c6f42a8b49fc5cc604bf5f8';
            key: {
              document_key: 'cd602fa3f3a44ac1a8f6c7658ca22744';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fc8dc5f92f58497eb239c8a79423c99e';
            key: {
              name: 'x_sul_sumo_logic_s_action';
              element: 'condition_table';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fcb06df5412447d0abf6b9f0f4330b44';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'correlation_display';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fcba62b971c6483caf62056fde255004';
            key: {
              sys_ui_section: {
                id: '2d1605c499f842d2ae5f14e5feb1594d';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_logic_insights';
                  caption: 'Sumo Logic Insights';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fd05392e0bd642628f3d055a538f48da';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '88a4d62e6f704d7c9ecee542abba4ae4';
                key: {
                  name: 'x_sul_sumo_logic_s_action';
                  caption: 'Notifications';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'max_per_hour';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: 'fdc286db36b2479ba073be149571c350';
            key: {
              name: 'x_sul_sumo_logic_s_resolution_map';
              element: 'resolution';
              value: 'False Positive';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fdc6b027db34411e9bf24c8e87625bfb';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'incident';
            };
          },
          {
            table: 'sys_index';
            id: 'fddb6640521d473a9aab4fc543470fc7';
            key: {
              logical_table_name: 'x_sul_sumo_logic_s_insight';
              col_name_string: 'status';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'fde150a56e8d4494962e13b85ce3c382';
            key: {
              document_key: 'b7e74f7211364bfa979147e7e70cf010';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'fdf7c050716342cbaea184a8aabf7cb5';
            key: {
              sys_ui_form: {
                id: 'f6859ab4330a4207a218c1c63bc30c72';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'df0dabd9c3a94d27b46c1be5f471356d';
                key: {
                  name: 'x_sul_sumo_logic_s_rule_alert';
                  caption: 'Rule Alert';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'fdf7e706dc8b453bb1c7ee36ed5915c5';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'action';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fdfa7c82cc254b5cb183e0c58e75b191';
            key: {
              sys_ui_section: {
                id: '587a052a1be44985a54c507964f53c9f';
                key: {
                  name: 'x_sul_sumo_logic_s_sumo_status';
                  caption: 'Sumo Status';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'findings';
              position: '17';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fdfe058eefd44910bc2a68f80f4ac22e';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fe035cd551084f128df9d313a60ddd6c';
            key: {
              sys_security_acl: '0c0ad9abb7f2470294cc1b08d14961a8';
              sys_user_role: {
                id: 'ee24396a4e3f4e72b15eb74afa6b868b';
                key: {
                  name: 'x_sul_sumo_logic_s.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_policy';
            id: 'fe11178db99a49e2b13bba8d8c52d7d6';
            key: {
              table: 'x_sul_sumo_logic_s_action';
              short_description: 'Show the fields of demisto, hipchat, recorded_future, slack';
            };
          },
          {
            table: 'sys_db_object';
            id: 'fe48d71d4a294255908f6e647e2653e8';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fe9b24cb43884341b2f575cee10710b4';
            key: {
              sys_security_acl: '3f5fb86957964e35ae8057cdfacf0f50';
              sys_user_role: {
                id: '171f2261ca9044398195241b1f174d92';
                key: {
                  name: 'x_sul_sumo_logic_s.action_admin';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'fec2d4be23334f34b4cd1f41ba87ce88';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: 'efe294b39a3a4aa5855c82c09d11354c';
            };
          },
          {
            table: 'sys_choice';
            id: 'fecc1cc0fd604d6e9363476a12da28d6';
            key: {
              name: 'x_sul_sumo_logic_s_delivery';
              element: 'event';
              value: 'test';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'par_dashboard_permission';
            id: 'fedf22e2e56b440f8ee477d85e353094';
            key: {
              dashboard: '1f11e2fb8cb540dcbe2003fb18345156';
              user: 'NULL';
              group: 'NULL';
              role: 'd0fd37a1897d400ca51f99577765900d';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ff1103aca3bb4e258a5b0a2b05b5d232';
            key: {
              name: 'x_sul_sumo_logic_s_sumo_logic_insights';
              element: 'description';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ff485d2879064cea8dc1b0a5b6357719';
            key: {
              sys_ui_section: {
                id: 'af0b9dd0879d4542a138ec810d5a6d11';
                key: {
                  name: 'x_sul_sumo_logic_s_configuration';
                  caption: 'Insights in CSE';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ff757af846464a59a6e320821fa9fcb0';
            key: {
              name: 'x_sul_sumo_logic_s_lookup_cache';
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ff7eb06f308e451ea886f7efaaeaae86';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'caf7c1cbbd6548a8b5e977ca4b400bde';
                key: {
                  name: 'x_sul_sumo_logic_s_delivery';
                  caption: 'Delivery';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'event';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fff2cafee16e4a39bd8665d3c00645fd';
            key: {
              name: 'x_sul_sumo_logic_s_integration_run';
              element: 'kind';
            };
          },
        ];
      }
    }
  }
}
