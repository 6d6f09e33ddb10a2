/** Where the panel is wanted. */
export interface Beside {
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
}

/** What opening the panel needs of the browser. */
export interface BesidePorts {
  /** Chrome, Edge: `sidePanel.open`. */
  readonly sidePanel?: ((target: { tabId: number }) => Promise<void>) | undefined;
  /** Firefox: `sidebarAction`. */
  readonly sidebar?:
    | {
        readonly open: () => Promise<void>;
        readonly isOpen: (target: { windowId?: number }) => Promise<boolean>;
      }
    | undefined;
  /** Opens the panel's page in a tab of its own, for the tab with this id. */
  readonly openTab: (tabId: number | undefined) => Promise<unknown>;
}

/**
 * Opens the panel beside the page. The browser's call is made before anything is awaited: only then does it still
 * count as the answer to the person's press. Where there is no panel (Firefox lets a press on a page open none; some
 * windows have none), a tab takes its place. Resolves to false only when that fails too.
 */
export async function openBeside(ports: BesidePorts, { tabId, windowId }: Beside): Promise<boolean> {
  const { sidePanel, sidebar } = ports;
  try {
    if (sidePanel && tabId !== undefined) {
      await sidePanel({ tabId });
      return true;
    }
    if (sidebar) {
      await sidebar.open();
      return true;
    }
  } catch {
    if (sidebar && windowId !== undefined && (await sidebar.isOpen({ windowId }).catch(() => false))) {
      return true;
    }
  }
  return ports.openTab(tabId).then(
    () => true,
    () => false,
  );
}
