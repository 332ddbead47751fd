import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const liveperson: VendorFacts = {
  vendor: 'liveperson',
  sources: ['webappanalyzer src/technologies/l.json, as a fact'],
  signals: {
    globals: ['lpTag'],
  },
};
