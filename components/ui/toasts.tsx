'use client';

import { Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as ToastRegion } from 'react-aria-components';
import { CloseIcon } from './icons';
import { PressButton } from './press-button';

interface ToastText {
  text: string;
  /** One thing that can be done about it: "Ongedaan maken". */
  action?: { label: string; onPress: () => void };
}

const rij = new ToastQueue<ToastText>({ maxVisibleToasts: 3 });

/** Says at the bottom of the screen that something was done. For errors use Message: a toast goes away. */
export function showToast(toast: ToastText): void {
  rij.add(toast, { timeout: toast.action ? 12_000 : 6_000 });
}

/** Where toasts appear; stands once, in Providers. */
export function Toasts() {
  return (
    <ToastRegion queue={rij} className="toasts" aria-label="Berichten">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent><Text slot="title">{toast.content.text}</Text></ToastContent>
          {toast.content.action ? <PressButton size="klein" onPress={() => { toast.content.action?.onPress(); rij.close(toast.key); }}>{toast.content.action.label}</PressButton> : null}
          <PressButton slot="close" look="icoon" label="Sluiten"><CloseIcon /></PressButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
