'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button';

interface PressButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  look?: 'knop' | 'icoon';
  /** Name when only an icon shows. */
  label?: string;
  slot?: string;
  disabled?: boolean;
  onPress?: () => void;
}

/** Button for inside react-aria triggers; looks like Button. */
export function PressButton({ children, variant, size, look = 'knop', label, slot, disabled, onPress }: PressButtonProps) {
  return (
    <AriaButton className={look === 'icoon' ? 'stil icoonknop' : buttonLook({ variant, size })} aria-label={label} slot={slot} isDisabled={disabled} onPress={onPress}>
      {children}
    </AriaButton>
  );
}
