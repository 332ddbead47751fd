import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const smooch: VendorFacts = {
  vendor: 'smooch',
  sources: ['idx 4361728173, idx 31365799556: public scripts'],
  signals: {
    globals: ['Smooch'],
    hosts: ['cdn.smooch.io'],
  },
  frame: ['iframe[name="web-messenger-container"]', 'iframe#web-messenger-container'],
  transcript: ['#conversation'],
};
