import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const chatwoot: VendorFacts = {
  vendor: 'chatwoot',
  sources: [
    'github.com/chatwoot/chatwoot app/javascript/sdk/bubbleHelpers.js and app/javascript/widget/components',
  ],
  signals: {
    globals: ['$chatwoot', 'chatwootSDK', 'chatwootSettings'],
    selectors: ['.woot-widget-holder', '#cw-bubble-holder'],
  },
  launcher: ['button.woot-widget-bubble', '.woot-widget-bubble'],
  frame: ['iframe#chatwoot_live_chat_widget', '.woot-widget-holder iframe'],
  composer: ['#chat-input'],
};
