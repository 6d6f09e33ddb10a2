/** The part of a Vite plugin that is used here. */
interface ModulePlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** What WXT's shell around every content script takes its context from. */
const CONTEXT = 'wxt/utils/content-script-context';
const PLAIN = '\0plain-content-script-context';

/**
 * Leaves WXT's context out of content scripts. It announces each start by an event with the extension's id and ends
 * when a page sends such an event, both to be seen from the page; it wraps timers and watches addresses, which our
 * runtime does by itself (`lib/feed`). Orphans are noticed by `browser.runtime.id`.
 */
export function plainContentScripts(): ModulePlugin {
  return {
    name: 'plain-content-scripts',
    enforce: 'pre',
    resolveId: (id) => (id === CONTEXT ? PLAIN : undefined),
    load: (id) => (id === PLAIN ? 'export class ContentScriptContext {}' : undefined),
  };
}
