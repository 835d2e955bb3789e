'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ToastText } from './toast-text';

// The widget comes in with the first toast.
const ophalen = () => import('./toast-region');
const ToastRegion = lazy(ophalen);

const luisteraars = new Set<() => void>();
let nodig = false;

/** Says at the bottom of the screen that something was done. For errors use Message: a toast goes away. */
export function showToast(toast: ToastText): void {
  nodig = true;
  luisteraars.forEach((luisteraar) => luisteraar());
  void ophalen().then(({ toevoegen }) => toevoegen(toast));
}

/** Where toasts appear; stands once, in Providers. */
export function Toasts() {
  const aan = useSyncExternalStore((luisteraar) => { luisteraars.add(luisteraar); return () => luisteraars.delete(luisteraar); }, () => nodig, () => false);
  return aan ? <Suspense><ToastRegion /></Suspense> : null;
}
