import { defineContentScript } from 'wxt/utils/define-content-script';
import { zalo } from '../lib/sites/zalo/index.ts';
import { ON_PAGE, watchPage } from './watch/watch-page.ts';

export default defineContentScript({
  ...ON_PAGE,
  matches: ['https://chat.zalo.me/*'],
  main: () => watchPage(zalo),
});
