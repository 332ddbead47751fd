import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const livechat: VendorFacts = {
  vendor: 'livechat',
  sources: [
    'platform.text.com/docs/extending-chat-widget/javascript-api',
    'idx 67329414277, idx 24871033711, idx 40211185366: public end-to-end tests',
  ],
  signals: {
    globals: ['LiveChatWidget', 'LC_API', '__lc'],
    hosts: ['cdn.livechatinc.com'],
  },
  launcher: ['button[aria-label="Open LiveChat chat widget"]'],
  frame: ['iframe#chat-widget-minimized', 'iframe#chat-widget', '#chat-widget-container iframe'],
};
