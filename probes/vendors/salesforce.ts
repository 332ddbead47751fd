import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const salesforce: VendorFacts = {
  vendor: 'salesforce',
  sources: ['webappanalyzer src/technologies/s.json, as a fact'],
  signals: {
    globals: ['embedded_svc', 'embeddedservice_bootstrap'],
  },
};
