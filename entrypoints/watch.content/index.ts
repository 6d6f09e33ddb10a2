import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://chat.zalo.me/*',
    'https://www.tiktok.com/*',
    'https://www.youtube.com/*',
  ],
  runAt: 'document_start',
  allFrames: false,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {},
});
