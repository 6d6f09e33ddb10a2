import type { PackTable } from '../assess/pack-table.ts';
import { pageTexts } from '../i18n/page-texts.ts';
import { type Asker, readAssessRequest } from '../messages/assess-request.ts';
import type { AssessAnswer, AssessReply, AssessRequest, AssessTerms } from '../messages/engine.ts';
import type { ShownAnswer, ShownReply } from '../messages/shown-marks.ts';
import { textSignature } from '../messages/text-signature.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { createEngine, type Engine } from './engine.ts';
import { createFairQueue, type FairQueueOptions } from './fair-queue.ts';
import { showMarks } from './show-marks.ts';
import { WARM_UP } from './warm-up.ts';

export interface EngineHostOptions extends FairQueueOptions {
  /** The pack to begin with: the core pack with everything that is laid over it. Asked once a start, at first need. */
  readonly loadPack: () => Promise<Pack>;
  /** What a pack compiles to, where it was made before. */
  readonly compiled?: (pack: Pack) => PackTable | undefined;
  /** Today in the reader's own calendar. */
  readonly today: () => IsoDate;
  /** Tells which texts get no marks on the sites, because the person has hidden them. */
  readonly hidden: () => Promise<(text: string) => boolean>;
  /** Another pack counts now: open pages must be told to ask again. */
  readonly onReplaced: () => void;
}

/** The one engine of the browser, in the worker; the pack is its only state, and a restart loads it again. */
export interface EngineHost {
  /** The pack that decides now. */
  currentPack(): Promise<Pack>;
  /**
   * Puts another pack in its place. Answers already under way may still come from the old one; open pages are told.
   *
   * @throws whatever the engine says about a pack that it cannot compile; the old pack then stays
   */
  replacePack(pack: Pack): void;
  /**
   * Answers one message of a known asker: pages of the extension get the whole assessment, tabs of the sites what they
   * show. Refuses what is malformed or more than the asker's share.
   */
  answer(asker: Asker, message: unknown): Promise<AssessReply | ShownReply>;
}

interface Loaded {
  readonly pack: Pack;
  readonly engine: Engine;
  /** The first text takes several times as long as those after it; true once one was read. */
  hasRead: boolean;
}

const REFUSED: AssessReply = { refused: true };

export function createEngineHost(options: EngineHostOptions): EngineHost {
  const queue = createFairQueue<Asker>(options);
  let loading: Promise<Loaded> | undefined;

  const open = (pack: Pack): Loaded => ({
    pack,
    engine: createEngine(pack, options.compiled?.(pack)),
    hasRead: false,
  });

  const load = async (): Promise<Loaded> => {
    const pack = await options.loadPack();
    return open(pack);
  };

  const loaded = (): Promise<Loaded> => {
    loading ??= load().catch((error: unknown) => {
      // The next question tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };

  /** A page that wakes the worker is about to ask: its first text shall not wait for what any first text needs. */
  const warmUp = (load: Loaded, { level, language, topicsOff }: AssessTerms): void =>
    options.soon(() => {
      if (load.hasRead) return;
      load.hasRead = true;
      try {
        load.engine.assess(WARM_UP, { readOn: options.today(), level, topicsOff }, language);
      } catch {
        // Only a text that somebody asked about can fail.
      }
    });

  const answerTexts = (
    load: Loaded,
    asker: Asker,
    { texts, terms }: AssessRequest,
    isHidden: (text: string) => boolean,
  ): Promise<AssessReply | ShownReply> =>
    new Promise((resolve) => {
      const { pack, engine } = load;
      const answers: AssessAnswer[] = [];
      const shown: ShownAnswer[] = [];
      const reply = (): void =>
        resolve(asker === 'own-page' ? { answers, factsAsOf: pack.asOf } : { answers: shown });
      const { level, language, topicsOff } = terms;
      const how = { readOn: options.today(), level, topicsOff };
      const pieces = texts.map((text) => () => {
        load.hasRead = true;
        try {
          const { marks, agrees } = engine.assess(text, how, language);
          const signature = textSignature(text);
          if (asker === 'own-page') answers.push({ signature, marks, agrees });
          else {
            const seen = isHidden(text.text) ? [] : marks;
            shown.push({ signature, marks: showMarks(seen, text.text, pageTexts(language)) });
          }
          if (answers.length + shown.length === texts.length) reply();
        } catch {
          // Unread, and nobody must take it for unremarkable.
          resolve(REFUSED);
        }
      });
      if (pieces.length === 0) {
        reply();
        warmUp(load, terms);
      } else if (!queue.add(asker, pieces)) resolve(REFUSED);
    });

  return {
    currentPack: async () => (await loaded()).pack,
    replacePack(pack) {
      loading = Promise.resolve(open(pack));
      options.onReplaced();
    },
    async answer(asker, message) {
      // A message costs as much as a text, so that empty or malformed ones cannot flood the worker either.
      if (!queue.admit(asker, 1)) return REFUSED;
      const request = readAssessRequest(message);
      if (!request || !queue.admit(asker, request.texts.length)) return REFUSED;
      const [load, isHidden] = await Promise.all([loaded(), options.hidden()]);
      return answerTexts(load, asker, request, isHidden);
    },
  };
}
