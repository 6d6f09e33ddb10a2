import type { PageOptions } from './types.ts';

/**
 * Plain script of a living page: keeps a list of units as HTML and adds them to `list` when the reader nears its end,
 * or when the document gets the event `luyentap:them`. With `recycle` the oldest element is emptied, refilled and moved,
 * so that elements change their content as on the sites.
 */
export function liveScript(list: string, units: readonly string[], options: PageOptions): string {
  if (units.length === 0) return '';
  // "<" is escaped so that no unit can close the script element.
  const json = JSON.stringify(units).replaceAll('<', '\\u003c');
  return `(() => {
  const units = ${json};
  const recycle = ${options.recycle === true};
  const list = () => document.querySelector(${JSON.stringify(list)});
  let next = 0;
  const add = (count) => {
    const box = list();
    for (let i = 0; box && i < count && next < units.length; i += 1) {
      const template = document.createElement('template');
      template.innerHTML = units[next];
      next += 1;
      const fresh = template.content.firstElementChild;
      const alike = [...box.children].filter((child) => child.localName === fresh.localName);
      const oldest = recycle && alike.length > 6 ? alike[0] : null;
      const shown = oldest ?? fresh;
      if (oldest) {
        oldest.replaceChildren(...fresh.childNodes);
        for (const name of oldest.getAttributeNames()) if (!fresh.hasAttribute(name)) oldest.removeAttribute(name);
        for (const name of fresh.getAttributeNames()) oldest.setAttribute(name, fresh.getAttribute(name));
      }
      box.append(shown);
    }
  };
  const nearEnd = (box) => box.scrollTop + box.clientHeight > box.scrollHeight - 900;
  document.addEventListener('scroll', (event) => {
    const box = event.target === document ? document.scrollingElement : event.target;
    if (nearEnd(box)) add(3);
  }, { capture: true, passive: true });
  document.addEventListener('luyentap:them', (event) => add(Number(event.detail) || 1));
})();`;
}

export function scriptElement(script: string, options: PageOptions): string {
  return script === '' || options.withScript === false ? '' : `<script>${script}</script>`;
}
