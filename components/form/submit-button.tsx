'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonSize, type ButtonVariant } from '@/components/ui/button';

interface SubmitButtonProps {
  children: ReactNode;
  /** What the button says while the server works: "Opslaan…". */
  pendingText?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Sent along, so that one form can have more outcomes. */
  name?: string;
  value?: string;
  disabled?: boolean;
}

/** Sends the form. While it is under way a second press does nothing; the focus stays on the button. */
export function SubmitButton({ children, pendingText, variant = 'hoofd', size, name, value, disabled }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const bezig = pending && (name === undefined || data?.get(name) === value);
  return (
    <Button
      type="submit" variant={variant} size={size} name={name} value={value} disabled={disabled} busy={bezig}
      onClick={(klik) => { if (pending) klik.preventDefault(); }}
    >
      {bezig ? (pendingText ?? children) : children}
    </Button>
  );
}

/** The row of buttons that closes a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="formknoppen">{children}</div>;
}
