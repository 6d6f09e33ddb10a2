import type { Surface, UnitKind } from '../sites/contract.ts';
import type { WatchOptions } from './watch-options.ts';

/** Zalo's group chats; the adapters name surfaces. */
const GROUP_CHAT = 'chat-group';

/** What may be read on the page as it is now, without being asked. */
export interface ReadingRules {
  surface(): Surface;
  /** The page is a private conversation. */
  isPrivate(): boolean;
  mayRead(): boolean;
  mayReadKind(kind: UnitKind): boolean;
}

export function createReadingRules({
  adapter,
  navigation,
  document,
  settings,
}: Pick<WatchOptions, 'adapter' | 'navigation' | 'document' | 'settings'>): ReadingRules {
  let known: Surface | undefined;
  const forget = (): void => {
    known = undefined;
  };
  // Asked for each unit, and on Zalo the whole page is asked. A page cannot change while our own code runs.
  const surface = (): Surface => {
    if (!known) queueMicrotask(forget);
    known ??= adapter.surface(navigation.url(), document);
    return known;
  };
  const isOpenGroup = (on: Surface): boolean => settings.current().groupsAutomatic && on === GROUP_CHAT;
  const mayReadOn = (on: Surface): boolean => !adapter.isPrivate(on) || isOpenGroup(on);
  return {
    surface,
    isPrivate: () => adapter.isPrivate(surface()),
    mayRead: () => mayReadOn(surface()),
    mayReadKind(kind) {
      const on = surface();
      // Messages are never read on the strength of a surface that was not recognised as a chat.
      return mayReadOn(on) && (kind !== 'message' || isOpenGroup(on));
    },
  };
}
