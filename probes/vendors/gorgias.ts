import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const gorgias: VendorFacts = {
  vendor: 'gorgias',
  sources: ['webappanalyzer src/technologies/g.json, as a fact'],
  signals: {
    globals: ['gorgiasChat'],
  },
};
