import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../lib/sites/tiktok/index.ts';
import { ON_PAGE, watchPage } from './watch/watch-page.ts';

export default defineContentScript({
  ...ON_PAGE,
  matches: ['https://www.tiktok.com/*'],
  main: () => watchPage(tiktok),
});
