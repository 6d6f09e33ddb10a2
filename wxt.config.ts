import { defineConfig } from 'wxt';
import { coreTable } from './scripts/support/core-table.ts';
import { engineChunks } from './scripts/support/engine-chunks.ts';
import { plainContentScripts } from './scripts/support/plain-content-scripts.ts';
import { stripProvenance } from './scripts/support/strip-provenance.ts';

/**
 * The strictest policy an extension page can carry (docs/threat-model.md): no network, no inline code,
 * no framing. The browser enforces it on every page and on the worker.
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Where Firefox asks for new versions when an agency hosts the package itself (docs/trien-khai.md); a store answers
 * otherwise. The browser asks, never the extension.
 */
const FIREFOX_UPDATES = process.env['KIEMTIN_FIREFOX_UPDATES'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  zip: { excludeSources: ['docs/screenshots/**', 'artifacts/**'] },
  vite: () => ({
    plugins: [stripProvenance(), plainContentScripts(), coreTable(), engineChunks()],
    // Selectors that many readers name are else written out wherever they are compared.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    // WXT adds `sidePanel` for browsers that have it; the panel is Firefox's `sidebar_action`.
    // `activeTab`: a page can be captured only after the person's own press in it (components/compose/evidence-kit.tsx).
    permissions: ['storage', 'contextMenus', 'activeTab'],
    commands: {
      'capture-tab': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandCaptureTab__',
      },
      'next-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandNextMark__' },
    },
    // What an agency can set; made from the schema in lib/store/policy-schema.ts. Firefox knows no such key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kiem-tin@kiemtin.example',
          strict_min_version: '140.0',
          ...(FIREFOX_UPDATES && { update_url: FIREFOX_UPDATES }),
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
