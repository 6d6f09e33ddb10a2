import type { Level } from '../assess/types.ts';

/** The settings that matter on a page of one site, an agency's policy among them. */
export interface PageSettings {
  /** The site is switched on. */
  readonly on: boolean;
  /** Until when the site rests although it is switched on: milliseconds since 1970, 0 when it does not rest. */
  readonly restsUntil: number;
  readonly level: Level;
  readonly language: 'vi' | 'en';
  /** Topics about which nothing is marked. */
  readonly topicsOff: readonly string[];
  /** Conversations are not read, not even when asked for. */
  readonly conversationsOff: boolean;
  /** Zalo group chats may be read without being asked. */
  readonly groupsAutomatic: boolean;
  /** Ask before a marked post is shared. */
  readonly sharePrompt: boolean;
}

/** How often the pause before sharing was dismissed in a row, and passed by since it last asked. */
export interface PauseCounts {
  readonly dismissed: number;
  readonly passed: number;
}

/** All that a page of a site needs besides its reader, so that no page carries it for itself. */
export interface PageSetup {
  readonly settings: PageSettings;
  readonly pause: PauseCounts;
  /** The words of badge, card and pause in the language that the person has chosen, by key. */
  readonly words: Readonly<Record<string, string>>;
  /** The style sheet of our layer. */
  readonly style: string;
}
