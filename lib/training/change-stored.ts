/** The part of `browser.storage.local` that training needs. */
export interface TrainingArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * Changes what stands under a key, starting from what stands there now: two windows do not undo each other. False when
 * storage refuses to be read or written; nothing is changed then.
 */
export async function changeStored(
  area: TrainingArea,
  key: string,
  change: (stored: unknown) => unknown,
): Promise<boolean> {
  const work = async (): Promise<void> => {
    const stored = (await area.get(key))[key];
    await area.set({ [key]: change(stored) });
  };
  try {
    const { locks } = globalThis.navigator ?? {};
    await (locks ? locks.request(`kiem-tin-${key}`, work) : work());
    return true;
  } catch {
    return false;
  }
}
