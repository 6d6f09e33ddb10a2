import type { ComponentProps } from 'react';

/** `primary`: the one next step. `plain`: everything else. `quiet`: no edge. `danger`: removes what cannot be brought back. */
type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly tone?: ButtonTone;
  readonly small?: boolean;
}

/** A button that sends no form unless `type="submit"` says so. */
export function Button({ tone = 'plain', small = false, type = 'button', ...props }: ButtonProps) {
  const className = ['button', tone !== 'plain' && tone, small && 'small'].filter(Boolean).join(' ');
  return <button {...props} type={type} className={className} />;
}
