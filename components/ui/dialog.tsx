import { Dialog as Headless } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { CloseIcon } from './icons.tsx';
import { useTexts } from './texts-context.ts';

interface DialogProps {
  readonly open: boolean;
  /** Closed by its cross, by Escape or by a press beside it. */
  readonly onClose: () => void;
  readonly title: string;
  /** Read aloud with the title. */
  readonly description?: string;
  readonly children?: ReactNode;
  /** Buttons, the next step first. */
  readonly footer?: ReactNode;
}

/**
 * A task that stands before the page: the focus goes in, stays in, and returns to where it was. Brings about 80 kB, so
 * popup and panel load what uses it on demand.
 */
export function Dialog({ open, onClose, title, description, children, footer }: DialogProps) {
  const t = useTexts();
  return (
    <Headless.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Headless.Portal>
        <Headless.Backdrop className="dialog-ground" />
        <Headless.Popup className="dialog">
          <div className="dialog-head">
            <Headless.Title className="dialog-title">{title}</Headless.Title>
            <Headless.Close className="button quiet icon-button" aria-label={t('kit.close')}>
              <CloseIcon />
            </Headless.Close>
          </div>
          {description !== undefined && <Headless.Description>{description}</Headless.Description>}
          {children}
          {footer !== undefined && <div className="dialog-foot">{footer}</div>}
        </Headless.Popup>
      </Headless.Portal>
    </Headless.Root>
  );
}
