import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

/** A private conversation is read once, and only at the press of this button. */
export function ConversationCheckCard() {
  const t = useTexts();
  const conversation = usePopup((state) => state.conversation);
  const check = usePopup((state) => state.checkConversation);
  return (
    <section className="card">
      <p>{t('page.private.text')}</p>
      <button
        type="button"
        className="button primary"
        disabled={conversation.state === 'checking'}
        onClick={() => void check()}
      >
        {t(conversation.state === 'checking' ? 'page.checking' : 'page.check')}
      </button>
      <p className="hint" role="status">
        {conversation.state === 'done' &&
          t('page.checked', { count: conversation.unitsRead, marked: conversation.marked })}
        {conversation.state === 'failed' && t('page.silent.text')}
      </p>
    </section>
  );
}
