import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';
import { useTexts } from './texts-context.ts';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** A question that names what happens: "Xóa 3 bản nháp?" */
  readonly title: string;
  /** What is lost, and whether it can be brought back. */
  readonly text: string;
  readonly children?: ReactNode;
  /** A verb, never "OK": "Xóa". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** Takes away what cannot be brought back. */
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. The focus starts on the safe answer; a press beside it closes nothing. */
export function ConfirmDialog({
  open,
  title,
  text,
  children,
  confirmLabel,
  cancelLabel,
  danger = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const t = useTexts();
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-ground" />
        <AlertDialog.Popup className="dialog dialog-small" initialFocus={safe}>
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description>{text}</AlertDialog.Description>
          {children}
          <div className="dialog-foot">
            <Button tone={danger ? 'danger' : 'primary'} onClick={onConfirm}>
              {confirmLabel}
            </Button>
            <Button ref={safe} onClick={onCancel}>
              {cancelLabel ?? t('kit.cancel')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
