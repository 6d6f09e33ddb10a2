import { describe, expect, it } from 'vitest';
import { type BesidePorts, openBeside } from '../../../lib/messages/open-beside.ts';
import { createRateGate } from '../../../lib/messages/rate-gate.ts';

const PLACE = { tabId: 7, windowId: 3 };
const refuse = async () => {
  throw new Error('may only be called from a user input handler');
};

function ports(given: Partial<BesidePorts>): { ports: BesidePorts; tabs: (number | undefined)[] } {
  const tabs: (number | undefined)[] = [];
  return { tabs, ports: { openTab: async (tabId) => tabs.push(tabId), ...given } };
}

describe('openBeside', () => {
  it('calls the browser before anything else happens, so that the press still counts', () => {
    const called: number[] = [];
    const { ports: chrome } = ports({
      sidePanel: async ({ tabId }) => {
        called.push(tabId);
      },
    });
    void openBeside(chrome, PLACE);
    expect(called).toEqual([7]);
  });

  it('opens a tab where the browser refuses a panel or has none', async () => {
    const refused = ports({ sidePanel: refuse });
    expect(await openBeside(refused.ports, PLACE)).toBe(true);
    expect(refused.tabs).toEqual([7]);
    const without = ports({});
    expect(await openBeside(without.ports, PLACE)).toBe(true);
    expect(without.tabs).toEqual([7]);
  });

  it('opens no tab when the sidebar is open already', async () => {
    const open = ports({ sidebar: { open: refuse, isOpen: async () => true } });
    expect(await openBeside(open.ports, PLACE)).toBe(true);
    expect(open.tabs).toEqual([]);
    const closed = ports({ sidebar: { open: refuse, isOpen: async () => false } });
    expect(await openBeside(closed.ports, PLACE)).toBe(true);
    expect(closed.tabs).toEqual([7]);
    const broken = ports({ sidebar: { open: refuse, isOpen: refuse } });
    expect(await openBeside(broken.ports, PLACE)).toBe(true);
    expect(broken.tabs).toEqual([7]);
  });

  it('opens the sidebar where a press in the menu allows it', async () => {
    const menu = ports({ sidebar: { open: async () => {}, isOpen: async () => false } });
    expect(await openBeside(menu.ports, PLACE)).toBe(true);
    expect(menu.tabs).toEqual([]);
  });

  it('says so when nothing could be opened', async () => {
    expect(await openBeside({ sidePanel: refuse, openTab: refuse }, PLACE)).toBe(false);
  });

  it('needs a tab for a side panel', async () => {
    const { ports: chrome, tabs } = ports({ sidePanel: async () => {} });
    expect(await openBeside(chrome, { tabId: undefined, windowId: undefined })).toBe(true);
    expect(tabs).toEqual([undefined]);
  });
});

describe('createRateGate', () => {
  it('lets so many pass within the time, and more later', () => {
    let now = 1000;
    const pass = createRateGate({ most: 2, withinMs: 100 }, () => now);
    expect([pass(), pass(), pass()]).toEqual([true, true, false]);
    now = 1099;
    expect(pass()).toBe(false);
    now = 1100;
    expect([pass(), pass(), pass()]).toEqual([true, true, false]);
  });

  it('does not lock itself when the clock is set back', () => {
    let now = 1_000_000;
    const pass = createRateGate({ most: 1, withinMs: 100 }, () => now);
    pass();
    now = 5;
    expect(pass()).toBe(true);
  });
});
