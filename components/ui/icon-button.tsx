import type { ComponentProps, ReactNode } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'aria-label' | 'children'> {
  /** What the button does, for who cannot see the icon. */
  label: string;
  children: ReactNode;
}

/** Quiet button that shows only an icon; the label is its name. */
export function IconButton({ label, type = 'button', children, ...rest }: IconButtonProps) {
  return <button {...rest} type={type} className="stil icoonknop" aria-label={label} title={label}>{children}</button>;
}
