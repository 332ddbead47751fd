import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const omnichannel: VendorFacts = {
  vendor: 'omnichannel',
  sources: ['learn.microsoft.com, Dynamics 365 Omnichannel, events/lcw-onmessagereceived'],
  signals: {
    globals: ['Microsoft.Omnichannel.LiveChatWidget'],
    selectors: ['#oc-lcw-chat-button'],
  },
  launcher: ['#oc-lcw-chat-button'],
  frame: ['iframe#Microsoft_Omnichannel_LCWidget_Chat_Iframe_Window'],
};
