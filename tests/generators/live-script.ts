import type { PageOptions } from './types.ts';

/** One unit of the list as the living page knows it. */
export interface LiveUnit {
  readonly html: string;
  /** The same unit after "Xem thêm" was pressed. */
  readonly expanded?: string | undefined;
}

export interface LiveSetup {
  /** Selector of the element that holds the units. */
  readonly list: string;
  readonly units: readonly LiveUnit[];
  /** So many of the units stand on the page from the start. */
  readonly initial: number;
  /** Children of the list before its first unit. */
  readonly skip?: number;
  /** What is emptied when a unit is far away: a selector inside the unit, or '' for the unit's own element. */
  readonly hole: string;
  /** Attribute of the hole that tells whether it is empty. */
  readonly flag?: string;
  /** Attributes that an empty unit does not carry. */
  readonly drop?: readonly string[];
  /** Re-used elements keep their inner nodes and get new values, instead of new children. */
  readonly rebind?: boolean;
  /** Elements whose text changes all the time without meaning anything. */
  readonly noise: string;
  /** How the document says that it is dark. */
  readonly dark: { readonly attribute?: string; readonly classes?: readonly [string, string] };
  /** Events that the site fires on `document` before and after a move. */
  readonly events?: readonly [string, string];
  /** What stands beside the list on each of the site's pages that a move may lead to; the first one is there. */
  readonly pages?: readonly LivePart[][];
}

/** A part of the page that a move gives new values, one part after the other. */
export interface LivePart {
  readonly selector: string;
  readonly html: string;
  /** Only the attributes of the element change. */
  readonly namesOnly?: boolean;
}

/**
 * Plain script of a living page. It adds units when the reader nears the end of the list, and it offers the operations
 * that sites do to their pages as `luyentap.append(3)`, `.dehydrate(2)` and so on. Which unit stands in which element
 * is known to the script only; nothing on the page says so.
 */
export function liveScript(setup: LiveSetup, options: PageOptions): string {
  if (setup.units.length <= setup.initial && options.alive !== true) return '';
  // "<" is escaped so that no unit can close the script element.
  const json = JSON.stringify({ ...setup, recycle: options.recycle === true }).replaceAll('<', '\\u003c');
  return `(${driver.toString()})(${json});`;
}

export function scriptElement(script: string, options: PageOptions): string {
  return script === '' || options.withScript === false ? '' : `<script>${script}</script>`;
}

/** Where a unit stands now, as the living page reports it. */
export interface SlotState {
  readonly unit: number;
  readonly filled: boolean;
  readonly expanded: boolean;
  /** Viewport coordinates of its element. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface AutoOptions {
  /** Units added when fewer than two screens are left. */
  readonly batch: number;
  /** Empty what is farther away than so many screens, and fill it again on return. */
  readonly virtual?: number;
  /** Longest time from coming near to being filled, in milliseconds. */
  readonly fillMs?: number;
}

/** The operations of a living page, as `window.luyentap`. Indices count the units from the top of the list. */
export interface LivePage {
  append(count: number): void;
  /** Puts units above the first one, as older messages come in. */
  prepend(count: number): void;
  remove(index: number): void;
  hydrate(index: number): void;
  dehydrate(index: number): void;
  recycle(index: number, unit: number): void;
  /** Puts a fresh element with another unit in the place of one. */
  renew(index: number, unit: number): void;
  rerender(index: number): void;
  expand(index: number): void;
  edit(index: number, unit: number): void;
  collapse(index: number): void;
  tick(): void;
  navigate(url: string, units: readonly number[], lateMs: number, page?: number): void;
  /**
   * Makes these the units of the list, as a virtual list does: what stays keeps its element. With `fresh` everything is
   * replaced in one task, as when another chat is opened.
   */
  show(units: readonly number[], fresh?: boolean): void;
  /** The number of the page that the last move led to. */
  page(): number;
  popup(): void;
  theme(name: 'light' | 'dark'): void;
  lang(name: 'vi' | 'en'): void;
  auto(options: AutoOptions): void;
  state(): readonly SlotState[];
}

/** Runs in the page: plain DOM code, on its own, so that it can be written into the page as it is. */
function driver(setup: LiveSetup & { readonly recycle: boolean }): void {
  interface Slot {
    element: Element;
    unit: number;
    filled: boolean;
    expanded: boolean;
  }
  const slots: Slot[] = [];
  let next = setup.initial;
  let automatic: AutoOptions | undefined = setup.recycle ? undefined : { batch: 3 };
  const list = (): Element | null => document.querySelector(setup.list);
  const parse = (html: string): Element => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const [first] = template.content.children;
    if (!first) throw new Error('a unit without an element');
    return first;
  };
  const htmlOf = (unit: number, expanded: boolean): string => {
    const made = setup.units[unit];
    if (!made) throw new Error(`no unit ${unit}`);
    return expanded ? (made.expanded ?? made.html) : made.html;
  };
  const holeOf = (element: Element): Element =>
    setup.hole === '' ? element : (element.querySelector(setup.hole) ?? element);
  /** Children first, names afterwards: the order in which sites re-use elements. */
  const become = (element: Element, fresh: Element): void => {
    element.replaceChildren(...fresh.childNodes);
    copyNames(element, fresh);
  };
  const copyNames = (element: Element, fresh: Element): void => {
    for (const name of element.getAttributeNames())
      if (!fresh.hasAttribute(name)) element.removeAttribute(name);
    for (const name of fresh.getAttributeNames()) {
      const value = fresh.getAttribute(name) ?? '';
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
  /** Gives the nodes of `old` the values of `fresh`, keeping as many nodes as possible. */
  const rebind = (old: Element, fresh: Element): void => {
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    const alike =
      before.length === after.length && before.every((node, i) => node.nodeName === after[i]?.nodeName);
    if (!alike) {
      become(old, fresh);
      return;
    }
    before.forEach((node, i) => {
      const other = after[i];
      if (node instanceof Element && other instanceof Element) rebind(node, other);
      else if (node.nodeValue !== other?.nodeValue) node.nodeValue = other?.nodeValue ?? '';
    });
    copyNames(old, fresh);
  };
  const refill = (slot: Slot): void => {
    const fresh = parse(htmlOf(slot.unit, slot.expanded));
    if (setup.rebind === true) rebind(slot.element, fresh);
    else become(slot.element, fresh);
    slot.filled = true;
  };
  const make = (): Slot | undefined => {
    if (next >= setup.units.length) return undefined;
    const slot = { element: parse(htmlOf(next, false)), unit: next, filled: true, expanded: false };
    next += 1;
    return slot;
  };
  const slotAt = (index: number): Slot => {
    const slot = slots[index];
    if (!slot) throw new Error(`no slot ${index}`);
    return slot;
  };
  const empty = (slot: Slot): void => {
    if (!slot.filled) return;
    const hole = holeOf(slot.element);
    const height = hole.getBoundingClientRect().height;
    hole.replaceChildren();
    if (hole instanceof HTMLElement) hole.style.height = `${height}px`;
    if (setup.flag !== undefined) hole.setAttribute(setup.flag, 'true');
    for (const name of setup.drop ?? []) slot.element.removeAttribute(name);
    slot.filled = false;
  };
  const words: Readonly<Record<string, string>> = {
    'Xem thêm': 'See more',
    'Hành động với bài viết này': 'Actions for this post',
    Thích: 'Like',
    'Phản hồi': 'Reply',
    'Chia sẻ': 'Share',
    'Trả lời': 'Reply',
    'Đọc thêm': 'Read more',
    'Bình luận dưới tên Bình Mẫu vào 2 ngày trước': 'Comment by Bình Mẫu 2 days ago',
    'Phản hồi bình luận của Người Mẫu dưới tên Bình Mẫu vào 2 ngày trước':
      "Reply by Bình Mẫu to Người Mẫu's comment 2 days ago",
  };
  let ticks = 0;
  let pageNow = 0;
  const bindPart = ({ selector, html, namesOnly }: LivePart): void => {
    const element = document.querySelector(selector);
    if (!element) return;
    if (namesOnly === true) copyNames(element, parse(html));
    else rebind(element, parse(html));
  };

  const page: LivePage = {
    append(count) {
      const box = list();
      for (let i = 0; box && i < count; i += 1) {
        if (setup.recycle && slots.length > 6 && next < setup.units.length) {
          const slot = slots.shift();
          if (!slot) return;
          slot.unit = next;
          slot.expanded = false;
          next += 1;
          refill(slot);
          box.append(slot.element);
          slots.push(slot);
          continue;
        }
        const slot = make();
        if (!slot) return;
        const last = slots.at(-1)?.element;
        if (last?.parentNode === box) last.after(slot.element);
        else box.append(slot.element);
        slots.push(slot);
      }
    },
    prepend(count) {
      const box = list();
      for (let i = 0; box && i < count; i += 1) {
        const slot = make();
        if (!slot) return;
        box.insertBefore(slot.element, slots[0]?.element ?? null);
        slots.unshift(slot);
      }
    },
    remove(index) {
      slotAt(index).element.remove();
      slots.splice(index, 1);
    },
    hydrate(index) {
      const slot = slotAt(index);
      if (!slot.filled) refill(slot);
    },
    dehydrate: (index) => empty(slotAt(index)),
    recycle(index, unit) {
      const slot = slotAt(index);
      slot.unit = unit;
      slot.expanded = false;
      refill(slot);
    },
    renew(index, unit) {
      const slot = slotAt(index);
      const fresh = parse(htmlOf(unit, false));
      slot.element.replaceWith(fresh);
      Object.assign(slot, { element: fresh, unit, filled: true, expanded: false });
    },
    rerender(index) {
      const slot = slotAt(index);
      if (slot.filled) become(slot.element, parse(htmlOf(slot.unit, slot.expanded)));
    },
    expand(index) {
      const slot = slotAt(index);
      if (!slot.filled || slot.expanded || setup.units[slot.unit]?.expanded === undefined) return;
      slot.expanded = true;
      rebind(slot.element, parse(htmlOf(slot.unit, true)));
    },
    edit(index, unit) {
      const slot = slotAt(index);
      slot.unit = unit;
      slot.expanded = false;
      if (slot.filled) rebind(slot.element, parse(htmlOf(unit, false)));
    },
    collapse(index) {
      const { element } = slotAt(index);
      if (element instanceof HTMLElement) element.style.display = element.style.display === '' ? 'none' : '';
    },
    tick() {
      ticks += 1;
      for (const element of document.querySelectorAll(setup.noise)) {
        element.textContent = `${(element.textContent ?? '').replace(/\d+$/, '')}${ticks}`;
        if (element instanceof HTMLElement) element.style.opacity = ticks % 2 === 0 ? '1' : '0.99';
        element.classList.toggle('tick');
      }
    },
    page: () => pageNow,
    show(units, fresh = false) {
      const box = list();
      if (!box) return;
      const kept = new Map(fresh ? [] : slots.map((slot) => [slot.unit, slot]));
      const wanted = units.map(
        (unit) =>
          kept.get(unit) ?? { element: parse(htmlOf(unit, false)), unit, filled: true, expanded: false },
      );
      for (const slot of slots) if (!wanted.includes(slot)) slot.element.remove();
      let at = box.children[setup.skip ?? 0] ?? null;
      for (const { element } of wanted) {
        if (element === at) at = at.nextElementSibling;
        else box.insertBefore(element, at);
      }
      slots.splice(0, slots.length, ...wanted);
    },
    navigate(url, units, lateMs, to = 0) {
      if (setup.events) document.dispatchEvent(new CustomEvent(setup.events[0]));
      history.pushState({}, '', url);
      const move = (): void => {
        slots.forEach((slot, i) => {
          slot.unit = units[i % units.length] ?? slot.unit;
          slot.expanded = false;
          refill(slot);
        });
      };
      if (lateMs === 0) move();
      else setTimeout(move, lateMs);
      pageNow = to;
      const parts = setup.pages?.[to] ?? [];
      // What is filled last comes when everything else is there.
      for (const [i, part] of parts.entries()) {
        if (lateMs === 0) bindPart(part);
        else setTimeout(bindPart, (lateMs * (i + 1)) / parts.length, part);
      }
      // Half of the time the site says that it has arrived before its data has.
      const end = setup.events?.[1];
      if (end !== undefined) {
        setTimeout(
          () => document.dispatchEvent(new CustomEvent(end)),
          lateMs % 2 === 0 ? lateMs + 5 : lateMs / 2,
        );
      }
    },
    popup() {
      const open = document.querySelector('.luyentap-popup');
      if (open) {
        open.remove();
        return;
      }
      const dialog = parse(
        '<div class="luyentap-popup" style="position:fixed;right:8px;top:70px;width:220px;background:#fff;color:#111;z-index:8"><div role="dialog" aria-label="Chia sẻ" style="position:static"><div role="button" aria-label="Chia sẻ ngay">Chia sẻ ngay</div><div role="textbox" contenteditable="true">Hãy nói gì đó về nội dung này…</div><div role="button">Sao chép liên kết</div></div></div>',
      );
      document.body.append(dialog);
    },
    theme(name) {
      const root = document.documentElement;
      if (setup.dark.attribute !== undefined) root.toggleAttribute(setup.dark.attribute, name === 'dark');
      const [light, dark] = setup.dark.classes ?? [];
      if (light !== undefined) root.classList.toggle(light, name === 'light');
      if (dark !== undefined) root.classList.toggle(dark, name === 'dark');
    },
    lang(name) {
      document.documentElement.lang = name;
      const table = Object.entries(words).map(([vi, en]) => (name === 'en' ? [vi, en] : [en, vi]));
      for (const [from, to] of table) {
        if (from === undefined || to === undefined) continue;
        for (const element of document.querySelectorAll(`[aria-label="${CSS.escape(from)}"]`)) {
          element.setAttribute('aria-label', to);
        }
        for (const button of document.querySelectorAll('[role="button"],button')) {
          if (button.childElementCount === 0 && button.textContent === from) button.textContent = to;
        }
      }
    },
    auto(options) {
      automatic = options;
      document.scrollingElement?.dispatchEvent(new Event('scroll', { bubbles: true }));
    },
    state: () =>
      slots.map(({ element, unit, filled, expanded }) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { unit, filled, expanded, left, top, right, bottom };
      }),
  };

  const start = (): void => {
    const children = [...(list()?.children ?? [])].slice(setup.skip ?? 0, (setup.skip ?? 0) + setup.initial);
    for (const [unit, element] of children.entries()) {
      slots.push({ element, unit, filled: true, expanded: false });
    }
  };
  start();

  const waiting = new Set<Slot>();
  const nearEnd = (box: Element): boolean =>
    box.scrollTop + box.clientHeight > box.scrollHeight - box.clientHeight * 1.2;
  document.addEventListener(
    'scroll',
    (event) => {
      const box = event.target instanceof Element ? event.target : document.scrollingElement;
      if (!box) return;
      if (nearEnd(box)) page.append(automatic?.batch ?? 3);
      const reach = automatic?.virtual;
      if (reach === undefined) return;
      for (const slot of slots) {
        const { top, bottom } = slot.element.getBoundingClientRect();
        const far = bottom < -reach * innerHeight || top > (1 + reach) * innerHeight;
        if (far) empty(slot);
        else if (!slot.filled && !waiting.has(slot)) {
          waiting.add(slot);
          // Long and short waits take turns, the same in every run.
          const wait = ((slot.unit * 37) % 100) / 100;
          setTimeout(
            () => {
              waiting.delete(slot);
              if (!slot.filled) refill(slot);
            },
            50 + wait * ((automatic?.fillMs ?? 300) - 50),
          );
        }
      }
    },
    { capture: true, passive: true },
  );
  Reflect.set(window, 'luyentap', page);
}
