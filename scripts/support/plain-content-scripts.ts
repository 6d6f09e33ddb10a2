/** The part of a Vite plugin that is used here. */
interface TransformPlugin {
  readonly name: string;
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/** The module that WXT puts around a content script; after it stands the path of the script. */
const SHELL = 'virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Starts content scripts without WXT's shell, by nothing but their `main`. The shell announces each start by an event with
 * the extension's id and ends when a page sends such an event, both to be seen from the page; it wraps timers and watches
 * addresses, which our runtime does by itself (`lib/feed`). Orphans are noticed by `browser.runtime.id`.
 */
export function plainContentScripts(): TransformPlugin {
  return {
    name: 'plain-content-scripts',
    transform(_, id) {
      const [before, path] = id.split(SHELL);
      if (before !== '\0' || path === undefined) return undefined;
      const code = `import definition from ${JSON.stringify(path)};\nexport default definition.main();\n`;
      return { code, map: null };
    },
  };
}
