/** The part of `browser.storage.local` that training needs. */
export interface TrainingArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
