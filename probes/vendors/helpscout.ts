import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const helpscout: VendorFacts = {
  vendor: 'helpscout',
  sources: ['webappanalyzer src/technologies/h.json, as a fact'],
  signals: {
    globals: ['Beacon'],
  },
};
