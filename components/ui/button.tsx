import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

export type ButtonVariant = 'hoofd' | 'gewoon' | 'stil' | 'gevaar';
export type ButtonSize = 'gewoon' | 'klein';

interface Look {
  /** hoofd = the one main act of the screen; gevaar = cannot be undone. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  children: ReactNode;
}

interface ButtonProps extends Look, Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> {
  /** Busy: keeps its width and its focus, says so to screen readers, and does nothing when pressed. */
  busy?: boolean;
}

interface LinkButtonProps extends Look, Omit<ComponentProps<typeof Link>, 'className' | 'style' | 'children'> {
  /** A file: opens as an ordinary link, without the router. */
  download?: boolean;
  /** Stands inside SoftLinks, which follows it: the element itself is a plain link. */
  soft?: boolean;
}

/** Class names of a button; for widgets that bring their own element. */
export function buttonLook({ variant = 'gewoon', size = 'gewoon' }: Pick<Look, 'variant' | 'size'>): string {
  const soort = variant === 'gewoon' ? 'knop' : `knop ${variant === 'stil' ? 'kaal' : variant}`;
  return size === 'klein' ? `${soort} klein-knop` : soort;
}

/** Button; `type="button"` unless told otherwise. */
export function Button({ variant, size, busy = false, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonLook({ variant, size })} aria-disabled={busy || undefined} data-busy={busy || undefined}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for acts that are a page of their own. */
export function LinkButton({ variant, size, download, soft, children, ...rest }: LinkButtonProps) {
  if (download && typeof rest.href === 'string') {
    return <a href={rest.href} download className={buttonLook({ variant, size })}>{children}</a>;
  }
  if (soft && typeof rest.href === 'string') return <a href={rest.href} className={buttonLook({ variant, size })}>{children}</a>;
  // Pages are made for one person at one moment: fetching them ahead costs requests and saves nothing.
  return <Link prefetch={false} {...rest} className={buttonLook({ variant, size })}>{children}</Link>;
}
