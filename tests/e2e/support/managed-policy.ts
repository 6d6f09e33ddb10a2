import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium on Linux looks for the policy of an administrator. */
const FOLDER = '/etc/chromium/policies/managed';

/** The policy of one extension on this machine; other extensions and other tests have files of their own. */
export interface ManagedPolicy {
  set(policy: object): void;
  remove(): void;
}

/** Undefined where the test may not write what only an administrator may. */
export function managedPolicy(extensionId: string): ManagedPolicy | undefined {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
  } catch {
    return undefined;
  }
  const file = join(FOLDER, `kiem-tin-${extensionId}.json`);
  return {
    set: (policy) =>
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } })),
    remove: () => rmSync(file, { force: true }),
  };
}
