import { browser } from 'wxt/browser';
import { PACKS_CHANGED_KEY } from '../../lib/pack-kit/packs-changed.ts';
import { deleteDatabase } from '../../lib/store/backup-tables.ts';
import { POLICY_KEYS, takePolicy } from '../../lib/store/policy-storage.ts';

/**
 * Takes away everything that is kept on this device: settings, notes, training, what the session remembers, and the
 * database with drafts and packs. The agency's policy is no data of the person: it stays, and is read again.
 *
 * @throws whatever storage throws; what could be deleted is then gone all the same
 */
export async function eraseAll(): Promise<void> {
  const { local, session, managed } = browser.storage;
  const policy = await local.get(POLICY_KEYS);
  const outcomes = await Promise.allSettled([local.clear(), session.clear(), deleteDatabase()]);
  await local.set(policy);
  // The worker lets go of the packs that are gone; the note itself is not kept.
  await local.set({ [PACKS_CHANGED_KEY]: 0 });
  await local.remove(PACKS_CHANGED_KEY);
  // Not waited for: a busy browser may take long to answer.
  void takePolicy(managed, local);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
