'use client';

import { Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as Region } from 'react-aria-components';
import { CloseIcon } from './icons';
import { PressButton } from './press-button';
import type { ToastText } from './toast-text';

const rij = new ToastQueue<ToastText>({ maxVisibleToasts: 3 });

/** Puts a toast in the queue; one with an act stays longer. */
export function toevoegen(toast: ToastText): void {
  rij.add(toast, { timeout: toast.action ? 12_000 : 6_000 });
}

export default function ToastRegion() {
  return (
    <Region queue={rij} className="toasts" aria-label="Berichten">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent><Text slot="title">{toast.content.text}</Text></ToastContent>
          {toast.content.action ? <PressButton size="klein" onPress={() => { toast.content.action?.onPress(); rij.close(toast.key); }}>{toast.content.action.label}</PressButton> : null}
          <PressButton slot="close" look="icoon" label="Sluiten"><CloseIcon /></PressButton>
        </Toast>
      )}
    </Region>
  );
}
