import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../lib/sites/facebook/index.ts';
import { ON_PAGE, watchPage } from './watch/watch-page.ts';

export default defineContentScript({
  ...ON_PAGE,
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  main: () => watchPage(facebook),
});
