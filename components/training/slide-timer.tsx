import { useEffect, useState } from 'react';
import { useTrainer } from './trainer-context.ts';

/** How long the slide has been standing. It starts anew with each slide (give it the slide as key). */
export function SlideTimer() {
  const { t } = useTrainer();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    <span className="slide-timer" role="timer">
      {t('present.timer.value', { minutes: two(Math.floor(seconds / 60)), seconds: two(seconds % 60) })}
    </span>
  );
}
