import { useEffect, useState } from 'react';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';

/** The engine once it is loaded; `failed` when it could not be. */
export function useEngine(): TrainerEngine | 'loading' | 'failed' {
  const { loadEngine } = useTrainer();
  const [engine, setEngine] = useState<TrainerEngine | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isGone = false;
    loadEngine().then(
      (loaded) => isGone || setEngine(loaded),
      () => isGone || setEngine('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [loadEngine]);
  return engine;
}
