import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const tidio: VendorFacts = {
  vendor: 'tidio',
  sources: ['idx 54848845062, idx 55601548227: public scripts'],
  signals: {
    globals: ['tidioChatApi'],
    hosts: ['code.tidio.co'],
    selectors: ['#tidio-chat'],
  },
  launcher: ['#button-body'],
  frame: ['iframe#tidio-chat-iframe', '#tidio-chat iframe'],
};
