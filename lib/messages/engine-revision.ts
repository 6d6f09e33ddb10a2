/**
 * Key in `storage.local` of a number that changes when another pack decides. Open pages hear of changed storage
 * without being known to anybody and without waking anything, so they need no list of tabs.
 */
export const ENGINE_REVISION_KEY = 'engine-revision';
