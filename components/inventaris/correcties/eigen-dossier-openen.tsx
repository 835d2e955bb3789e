'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import { useHydrated } from '@/components/form/form-context';
import { LinkWerktNiet } from './link-werkt-niet';
import { Busy } from '@/components/ui/progress';
import { useLinkCode } from '@/components/toegang/link-code';
import { LEEG, type FormState } from '@/lib/form-state';

interface EigenDossierOpenenProps {
  openen: (vorige: FormState, data: FormData) => Promise<FormState>;
}

/**
 * Sends the secret behind the # once and takes it out of the address bar. Without a secret it asks whether this browser
 * opened the link before: a page that was reached from a mail does not send its strict cookie along, this request does.
 */
export function EigenDossierOpenen({ openen }: EigenDossierOpenenProps) {
  const code = useLinkCode();
  const gelezen = useHydrated();
  const [state, vragen] = useActionState(openen, LEEG);
  const gevraagd = useRef(false);
  useEffect(() => {
    // Taking the secret out of the address bar is no reason to ask again; another link, put in the same tab, is.
    if (!gelezen || (code === '' && gevraagd.current)) return;
    gevraagd.current = true;
    const data = new FormData();
    data.set('code', code);
    if (code) window.history.replaceState(null, '', window.location.pathname);
    startTransition(() => vragen(data));
  }, [gelezen, code, vragen]);
  if (state.status === 'fout') return <LinkWerktNiet melding={state.melding} />;
  return <Busy label="Uw gegevens worden opgehaald" />;
}
