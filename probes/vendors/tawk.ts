import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const tawk: VendorFacts = {
  vendor: 'tawk',
  sources: ['developer.tawk.to/jsapi', 'github.com/tawk/tawk-messenger-vue-3 docs/api-reference.md'],
  signals: {
    globals: ['Tawk_API', 'Tawk_LoadStart'],
    hosts: ['embed.tawk.to'],
  },
  launcher: ['#tawk-bubble-container'],
  frame: ['iframe[title="chat widget"]'],
};
