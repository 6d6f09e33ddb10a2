import { browser } from 'wxt/browser';
import { deleteDatabase } from '../../lib/store/backup-tables.ts';
import { takePolicy } from '../../lib/store/policy-storage.ts';

/**
 * Takes away everything that is kept on this device: settings, notes, training, what the session remembers, and the
 * database with drafts and packs. The agency's policy is no data of the person; it is read again at once.
 *
 * @throws whatever storage throws; what could be deleted is then gone all the same
 */
export async function eraseAll(): Promise<void> {
  const { local, session, managed } = browser.storage;
  const outcomes = await Promise.allSettled([local.clear(), session.clear(), deleteDatabase()]);
  await takePolicy(managed, local);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
