'use client';

import { useEffect, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/button';

interface Props {
  /** All diplomas of this selection, also on other pages; 0 when none can be screened. */
  alle: number;
  allesHref: string;
  /** Id of the form that holds the boxes. */
  formulier: string;
}

/** What can be done with the ticked rows, and with everything that the filter lets through. */
export function SelectieBalk({ alle, allesHref, formulier }: Props) {
  const [gekozen, setGekozen] = useState<number | null>(null);
  useEffect(() => {
    const form = document.getElementById(formulier);
    const tellen = () => setGekozen(form?.querySelectorAll('input[name=diploma]:checked').length ?? 0);
    tellen();
    form?.addEventListener('change', tellen);
    return () => form?.removeEventListener('change', tellen);
  }, [formulier]);
  return (
    <div className="selectiebalk">
      <p role="status">{gekozen === null || gekozen === 0 ? 'Vink diploma’s aan om ze samen te screenen.' : gekozen === 1 ? '1 diploma aangevinkt.' : `${gekozen} diploma’s aangevinkt.`}</p>
      <Button type="submit" variant={gekozen ? 'hoofd' : 'gewoon'} size="klein" aria-disabled={gekozen === 0 || undefined} onClick={(klik) => { if (gekozen === 0) klik.preventDefault(); }}>Samen screenen</Button>
      {alle > 0 ? <LinkButton href={allesHref} size="klein" variant="stil">{alle === 1 ? 'Het ene diploma van deze selectie' : `Alle ${alle} diploma’s van deze selectie`}</LinkButton> : null}
    </div>
  );
}
