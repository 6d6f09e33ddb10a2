import { useTrainer } from '../trainer-context.ts';
import { Bars, Face, type FrameProps } from './frame-parts.tsx';

/** In the manner of a chat: a rail, a head with the name of the group, bubbles, a field to write in. */
export function ZaloFrame({ children }: Pick<FrameProps, 'children'>) {
  const { t } = useTrainer();
  return (
    <div className="chat">
      <div className="chat-rail" aria-hidden="true">
        <Face />
        <span />
        <span />
      </div>
      <div className="chat-main">
        <div className="post-head">
          <Face />
          <span className="post-account">{t('frame.group')}</span>
        </div>
        <div className="chat-ground">
          <div className="message other" aria-hidden="true">
            <Bars count={1} />
          </div>
          <div className="message">
            <Face />
            <div className="bubble">
              <span className="post-account">{t('frame.account')}</span>
              {children}
            </div>
          </div>
        </div>
        <div className="chat-write" aria-hidden="true">
          {t('frame.write')}
        </div>
      </div>
    </div>
  );
}
