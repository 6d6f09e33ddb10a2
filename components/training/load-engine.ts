import type { TrainerEngine } from './trainer-context.ts';

let loading: Promise<TrainerEngine> | undefined;

/** The engine, read when a post is first shown and made once. */
export function loadEngine(): Promise<TrainerEngine> {
  loading ??= import('./engine.ts').then(({ createTrainerEngine }) => createTrainerEngine());
  return loading;
}
