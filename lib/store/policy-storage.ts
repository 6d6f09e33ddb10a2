import type { ParsedPolicy } from './policy-schema.ts';
import { POLICY_KEY, POLICY_PACKS_KEY } from './policy-shape.ts';

/** The part of `browser.storage.managed` that is needed. */
export interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

/** The part of `browser.storage.local` that the policy needs. */
export interface PolicyArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Keys of a policy that do not fit and are ignored, under `POLICY_IGNORED_KEY`: the options page names them. */
export const POLICY_IGNORED_KEY = 'policy-ignored';

/** Everything that stands in `storage.local` because of a policy. */
export const POLICY_KEYS = [POLICY_KEY, POLICY_PACKS_KEY, POLICY_IGNORED_KEY];

/** Firefox refuses to read where no policy is set; every other failure leaves the last known policy in force. */
function meansNoPolicy(error: unknown): boolean {
  return error instanceof Error && /manifest not found/i.test(error.message);
}

async function readManaged(managed: ManagedArea | undefined): Promise<Record<string, unknown> | undefined> {
  try {
    return (await managed?.get(null)) ?? {};
  } catch (error) {
    return meansNoPolicy(error) ? {} : undefined;
  }
}

const NO_POLICY: ParsedPolicy = { policy: {}, packs: [], ignored: [] };

/** Most browsers have no policy, and each start of the worker asks: the schema is loaded only for one. */
async function parsed(given: Record<string, unknown>): Promise<ParsedPolicy> {
  if (Object.keys(given).length === 0) return NO_POLICY;
  const { parsePolicy } = await import('./policy-schema.ts');
  return parsePolicy(given);
}

/**
 * Takes the policy from the browser into `storage.local`, where every page and content script reads it without
 * waiting, and hears of changes. Writes only what is new. Resolves to false when the policy or the storage could not be
 * read or written; what was known last then stays in force.
 */
export async function takePolicy(managed: ManagedArea | undefined, area: PolicyArea): Promise<boolean> {
  const given = await readManaged(managed);
  if (!given) return false;
  const { policy, packs, ignored } = await parsed(given);
  const wanted: Readonly<Record<string, unknown>> = {
    ...(Object.keys(policy).length > 0 && { [POLICY_KEY]: policy }),
    ...(packs.length > 0 && { [POLICY_PACKS_KEY]: packs }),
    ...(ignored.length > 0 && { [POLICY_IGNORED_KEY]: ignored }),
  };
  try {
    const known = await area.get(POLICY_KEYS);
    const isNew = (key: string) => JSON.stringify(wanted[key]) !== JSON.stringify(known[key]);
    const changed = POLICY_KEYS.filter(isNew);
    const set = changed.filter((key) => wanted[key] !== undefined);
    const gone = changed.filter((key) => wanted[key] === undefined);
    if (set.length > 0) await area.set(Object.fromEntries(set.map((key) => [key, wanted[key]])));
    if (gone.length > 0) await area.remove(gone);
    return true;
  } catch {
    return false;
  }
}
