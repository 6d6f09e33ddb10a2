import { useCallback, useEffect, useState } from 'react';
import { changeProgress, loadProgress, NO_PROGRESS, type Progress } from '../../lib/training/progress.ts';
import { useTrainer } from './trainer-context.ts';

export interface KeptProgress {
  readonly progress: Progress;
  readonly isLoaded: boolean;
  readonly isUnsaved: boolean;
  change(next: (before: Progress) => Progress): void;
}

/** Progress on this device, kept with every change. */
export function useProgress(): KeptProgress {
  const { area } = useTrainer();
  const [progress, setProgress] = useState<Progress | undefined>();
  const [isUnsaved, setUnsaved] = useState(false);

  useEffect(() => {
    void loadProgress(area).then(setProgress);
  }, [area]);

  const change = useCallback(
    (next: (before: Progress) => Progress) => {
      setProgress((before) => next(before ?? NO_PROGRESS));
      void changeProgress(area, next).then((kept) => setUnsaved(!kept));
    },
    [area],
  );

  return { progress: progress ?? NO_PROGRESS, isLoaded: progress !== undefined, isUnsaved, change };
}
