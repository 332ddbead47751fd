import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const zendeskClassic: VendorFacts = {
  vendor: 'zendesk-classic',
  sources: ['idx 46229475233, idx 26229690103: public scripts'],
  signals: {
    globals: ['$zopim'],
    hosts: ['v2.zopim.com'],
    selectors: ['iframe#webWidget'],
  },
  frame: ['iframe#launcher', 'iframe#webWidget'],
};
