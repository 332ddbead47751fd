import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const crisp: VendorFacts = {
  vendor: 'crisp',
  sources: ['idx 52932482447: public page object', 'idx 27381175320, idx 8849112939: public scripts'],
  signals: {
    globals: ['$crisp', 'CRISP_WEBSITE_ID'],
    hosts: ['client.crisp.chat'],
    selectors: ['.crisp-client #crisp-chatbox'],
  },
  launcher: ['#crisp-chatbox-button'],
  authors: {
    visitor: ['[data-from="visitor"]'],
  },
};
