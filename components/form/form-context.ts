'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { FormState } from '@/lib/form-state';
import { LEEG } from '@/lib/form-state';

interface FormContextValue {
  /** Start of the ids in this form, so that two forms on one page do not clash. */
  id: string;
  state: FormState;
}

export const FormContext = createContext<FormContextValue>({ id: 'veld', state: LEEG });

/** Id, errors and last typed value of one field of the surrounding form. */
export function useFormField(name: string, eigen: { errors?: string[] | undefined; defaultValue?: string | undefined }): { id: string; errors: string[] | undefined; defaultValue: string | undefined } {
  const { id, state } = use(FormContext);
  return {
    id: `${id}-${name}`,
    errors: eigen.errors ?? state.velden?.[name],
    defaultValue: state.status === 'fout' ? (state.waarden?.[name] ?? eigen.defaultValue) : eigen.defaultValue,
  };
}

const nooit = () => () => undefined;

/** False in the HTML of the server and during hydration, so that a plain control stands there until the widget can listen. */
export function useHydrated(): boolean {
  return useSyncExternalStore(nooit, () => true, () => false);
}
