import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const jivochat: VendorFacts = {
  vendor: 'jivochat',
  sources: [
    'webappanalyzer src/technologies/j.json, as a fact',
    'idx 6888752554, idx 54779577787: public scripts',
  ],
  signals: {
    globals: ['jivo_api', 'jivo_version'],
    hosts: ['jivosite.com', 'jivochat.com'],
    selectors: ['jdiv'],
  },
};
