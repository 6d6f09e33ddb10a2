/**
 * Any page can end a WXT content script by one DOM event whose name holds the public id of the extension (found by
 * trying, see docs/threat-model.md H2). This listener stands before WXT's own, at the window, and swallows it. Real
 * orphaning is noticed by `browser.runtime.id` instead.
 */
export function guardAgainstKillEvent(window: Window, extensionId: string, entrypoint: string): void {
  const type = `${extensionId}:${entrypoint}:wxt:content-script-started`;
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}
