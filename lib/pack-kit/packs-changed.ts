/** Key in `storage.local` of a number that changes with the packs: the worker hears of it and composes anew. */
export const PACKS_CHANGED_KEY = 'packs-changed';
