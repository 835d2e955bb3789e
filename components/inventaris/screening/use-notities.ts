'use client';

import { useState } from 'react';

/** Notes per diploma: what was typed stays with its diploma when somebody looks at another one first. */
export function useNotities(id: string | null) {
  const [teksten, setTeksten] = useState<Record<string, string>>({});
  const [fout, setFout] = useState<{ id: string; tekst: string } | null>(null);
  const zet = (diplomaId: string, tekst: string) => {
    setTeksten((oud) => ({ ...oud, [diplomaId]: tekst }));
    setFout(null);
  };
  return {
    tekst: id === null ? '' : (teksten[id] ?? ''),
    fout: fout?.id === id ? fout?.tekst : undefined,
    typen: (tekst: string) => { if (id !== null) zet(id, tekst); },
    terugzetten: zet,
    /** Says at the field what is missing, and puts the person there. */
    vragen: (tekst: string) => {
      if (id !== null) setFout({ id, tekst });
      document.querySelector<HTMLElement>('.screening textarea[name="notitie"]')?.focus();
    },
  };
}
