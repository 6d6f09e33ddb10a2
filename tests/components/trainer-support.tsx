import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { createTrainerEngine } from '../../components/training/engine.ts';
import type { TrainerEngine, TrainerGear } from '../../components/training/trainer-context.ts';
import { TrainerPage, type TrainerView } from '../../components/training/trainer-page.tsx';
import type { Deck } from '../../lib/training/deck.ts';
import { SAMPLE_DECK } from '../unit/training/sample-deck.ts';

let engine: TrainerEngine | undefined;

/** The real engine, made once for a file of tests. */
export function realEngine(): Promise<TrainerEngine> {
  engine ??= createTrainerEngine();
  return Promise.resolve(engine);
}

/** Storage of one test: what is put in comes back as JSON keeps it. */
export function memoryArea(start: Readonly<Record<string, unknown>> = {}) {
  const kept: Record<string, unknown> = { ...start };
  return {
    kept,
    get: (key: string) => Promise.resolve({ [key]: kept[key] }),
    set: (items: Record<string, unknown>) => {
      Object.assign(kept, JSON.parse(JSON.stringify(items)));
      return Promise.resolve();
    },
  };
}

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

interface OpenOptions {
  /** `#practise`, `#present/mau` … */
  readonly at?: string;
  readonly area?: TrainerGear['area'];
  readonly decks?: readonly Deck[];
  readonly view?: TrainerView;
}

/** The trainer page at one of its places. */
export function openTrainer({ at = '', area = memoryArea(), decks = [SAMPLE_DECK], view }: OpenOptions = {}) {
  location.hash = at;
  const saved: SavedFile[] = [];
  const gear: TrainerGear = {
    area,
    settings: { language: 'vi', theme: 'light' },
    shipped: decks,
    loadEngine: realEngine,
    saveFile: (name, _, text) => saved.push({ name, text }),
  };
  const rendered = render(<TrainerPage gear={gear} view={view} />);
  return { ...rendered, saved, user: userEvent.setup() };
}

afterEach(() => {
  cleanup();
  location.hash = '';
});
