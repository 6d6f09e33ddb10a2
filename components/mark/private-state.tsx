import { useTexts } from '../ui/texts-context.ts';
import { usePanel, usePanelTexts } from './panel-context.ts';

/** A private conversation: it is read once, and only at the press of this button. */
export function PrivateState() {
  const { t } = usePanelTexts();
  const shared = useTexts();
  const never = usePanel((state) => state.settings.privateChats === 'never');
  const conversation = usePanel((state) => state.conversation);
  const check = usePanel((state) => state.checkConversation);
  if (never) return <p className="hint">{shared('page.private.never')}</p>;
  return (
    <section className="card">
      <h2>{t('state.private.title')}</h2>
      <p>{t('state.private.text')}</p>
      <button
        type="button"
        className="button primary"
        disabled={conversation.state === 'checking'}
        onClick={() => void check()}
      >
        {t(conversation.state === 'checking' ? 'state.private.checking' : 'state.private.check')}
      </button>
      <p className="hint" role="status">
        {conversation.state === 'done' &&
          t('state.private.checked', { count: conversation.unitsRead, marked: conversation.marked })}
        {conversation.state === 'failed' && t('state.private.failed')}
      </p>
    </section>
  );
}
