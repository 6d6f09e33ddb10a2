import type { PageTexts } from '../i18n/page-texts.ts';
import type { AssessRequest } from '../messages/engine.ts';
import type { PageSettings } from '../messages/page-setup.ts';
import type { ShownReply } from '../messages/shown-marks.ts';
import type { PageReplies, PageRequest } from '../messages/types.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import type { Clock } from './clock.ts';
import type { Dismissals } from './dismissals.ts';
import type { MarkedUnit } from './marked-unit.ts';
import type { NavigationPort } from './navigation.ts';
import type { PauseRhythm } from './pause-rhythm.ts';
import type { SilentEnd } from './silent-end.ts';
import type { ToolbarState } from './toolbar-report.ts';

export interface SettingsPort {
  current(): PageSettings;
  onChanged(changed: () => void, signal: AbortSignal): void;
}

/** Answers one request of an extension page. */
export type Answer = (request: PageRequest) => Promise<PageReplies[PageRequest['type']]>;

export interface WatchOptions {
  readonly document: Document;
  readonly window: Window;
  readonly adapter: SiteAdapter;
  /** Sends one message to the engine in the worker and resolves to its reply. */
  readonly send: (request: AssessRequest) => Promise<ShownReply | undefined>;
  readonly clock: Clock;
  readonly navigation: NavigationPort;
  readonly settings: SettingsPort;
  readonly dismissals: Dismissals;
  readonly pauseRhythm: PauseRhythm;
  readonly texts: () => PageTexts;
  /** The style sheet of our layer. */
  readonly style: () => string;
  /** For browsers that stop the scripts of a gone extension without a word. */
  readonly silentEnd?: SilentEnd | undefined;
  readonly onRequest: (answer: Answer, signal: AbortSignal) => void;
  /** False once the extension was updated, disabled or removed: this script is then an orphan. */
  readonly isAlive: () => boolean;
  /** Keeps that the person finds the marks of a unit not right; false when it could not be kept. */
  readonly keepNotRight?: ((marked: MarkedUnit, withText: boolean) => Promise<boolean>) | undefined;
  /** Shows the state of the page on the toolbar. */
  readonly tellToolbar?: ((state: ToolbarState) => void) | undefined;
  /** Asks for the panel beside the page, for the unit with this key; false when none could be opened. */
  readonly openPanel?: ((key: string) => Promise<boolean>) | undefined;
}
