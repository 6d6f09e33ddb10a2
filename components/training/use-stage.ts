import { useEffect, useRef } from 'react';
import { readStageMessage, STAGE_CHANNEL, type StageMessage } from '../../lib/training/stage-messages.ts';

/**
 * Joins the channel between the stage and the window with the notes.
 *
 * @returns sends a message to the other side
 */
export function useStage(onMessage: (message: StageMessage) => void): (message: StageMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onMessage);
  useEffect(() => {
    latest.current = onMessage;
  });
  useEffect(() => {
    const joined = new BroadcastChannel(STAGE_CHANNEL);
    channel.current = joined;
    joined.onmessage = ({ data }) => {
      const message = readStageMessage(data);
      if (message) latest.current(message);
    };
    return () => {
      channel.current = null;
      joined.close();
    };
  }, []);
  return (message) => channel.current?.postMessage(message);
}
