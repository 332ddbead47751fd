import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const drift: VendorFacts = {
  vendor: 'drift',
  sources: ['devdocs.drift.com/docs/drift-events', 'idx 37710663045: page dump', 'idx 17410478830: types'],
  signals: {
    globals: ['drift', 'driftt'],
    hosts: ['js.driftt.com', 'js.drift.com'],
  },
  frame: [
    'iframe.drift-frame-controller',
    'iframe[title="Drift Widget Icon"]',
    'iframe.drift-frame-chat',
    '#drift-widget iframe',
  ],
};
