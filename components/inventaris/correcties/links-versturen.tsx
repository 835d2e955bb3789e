'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Message } from '@/components/ui/message';
import { Progress } from '@/components/ui/progress';
import { LEEG } from '@/lib/form-state';
import { LINKS_PER_KEER, type Verzonden } from '@/lib/inventaris/leraarlink';
import type { Actie } from './eigen-voorstellen';

interface LinksVersturenProps {
  mensen: string[];
  versturen: Actie;
  correctiesHref: string;
}

type Stand = Verzonden & { gedaan: number; van: number; fout: string | null; bezig: boolean };

/** Sends the links a handful at a time, with how far it is. Stops at the first refusal; who got one is not asked twice. */
export function LinksVersturen({ mensen, versturen, correctiesHref }: LinksVersturenProps) {
  const router = useRouter();
  const [stand, zet] = useState<Stand | null>(null);

  async function allesVersturen() {
    let nu: Stand = { gedaan: 0, van: mensen.length, verstuurd: 0, zonderAdres: [], mislukt: [], fout: null, bezig: true };
    zet(nu);
    for (let vanaf = 0; vanaf < mensen.length && nu.fout === null; vanaf += LINKS_PER_KEER) {
      nu = await eenKeer(nu, mensen.slice(vanaf, vanaf + LINKS_PER_KEER), versturen);
      zet(nu);
    }
    zet({ ...nu, bezig: false });
    router.refresh();
  }

  if (stand) return <Voortgang stand={stand} correctiesHref={correctiesHref} />;
  const wie = mensen.length === 1 ? '1 leraar' : `${mensen.length} leraren`;
  return (
    <Dialog trigger={`${wie} een link sturen`} triggerVariant="hoofd" title={`${wie} een mail sturen?`}>
      <p>Er gaat meteen een mail naar {wie}. Wie al een link had, kan de oude niet meer gebruiken.</p>
      <div className="mt-(--r-4) flex flex-wrap gap-(--r-3)">
        <Button variant="hoofd" onClick={() => { void allesVersturen(); }}>Nu versturen</Button>
        <CloseButton variant="stil">Niet versturen</CloseButton>
      </div>
    </Dialog>
  );
}

async function eenKeer(nu: Stand, medewerkers: string[], versturen: Actie): Promise<Stand> {
  const data = new FormData();
  data.set('sleutel', crypto.randomUUID());
  for (const id of medewerkers) data.append('medewerkers', id);
  try {
    const uitkomst = await versturen(LEEG, data);
    if (uitkomst.status !== 'gelukt') return { ...nu, fout: uitkomst.melding ?? 'Het versturen is gestopt.' };
    const { verstuurd, zonderAdres, mislukt } = uitkomst.gegevens as Verzonden;
    return { ...nu, gedaan: nu.gedaan + medewerkers.length, verstuurd: nu.verstuurd + verstuurd, zonderAdres: [...nu.zonderAdres, ...zonderAdres], mislukt: [...nu.mislukt, ...mislukt] };
  } catch {
    return { ...nu, fout: 'De verbinding viel weg. Laad de pagina opnieuw: wie al een mail kreeg, staat dan bij “gevraagd”.' };
  }
}

function Voortgang({ stand: { gedaan, van, verstuurd, zonderAdres, mislukt, fout, bezig }, correctiesHref }: { stand: Stand; correctiesHref: string }) {
  return (
    <div className="grid max-w-[40rem] gap-(--r-3)">
      <Progress label="Links versturen" value={gedaan} max={van} note={`${gedaan} van ${van}`} />
      {bezig ? <p role="status" className="half">Laat deze pagina open tot alle mails verstuurd zijn.</p> : null}
      {!bezig && fout === null ? <Message kind="gelukt" title={`${verstuurd} ${verstuurd === 1 ? 'link' : 'links'} verstuurd`} actions={<LinkButton href={correctiesHref} size="klein">Naar de correcties</LinkButton>}>U ziet bij de correcties wie de link opent en wat er binnenkomt.</Message> : null}
      {fout ? <Message kind="fout" title={`Gestopt na ${verstuurd} ${verstuurd === 1 ? 'link' : 'links'}`}>{fout}</Message> : null}
      {mislukt.length > 0 ? <Message kind="pas-op" title="Hier kwam de mail niet aan">{mislukt.join(', ')}. Kijk of het adres in het dossier klopt.</Message> : null}
      {zonderAdres.length > 0 ? <Message kind="pas-op" title="Geen adres">{zonderAdres.join(', ')}.</Message> : null}
    </div>
  );
}
