'use client';

import { Button } from '@/components/ui/button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { invloedInWoorden, invloedtelling, invloedVan, type Invloed } from '@/lib/cyclus/invloed';
import { useBladrijen, useWaarden, type Bladrij } from '../rijen';

/** How much helps and how much is in the way, with the names: a picture and a list in one. */
export function InvloedOverzicht({ mag }: { mag: boolean }) {
  const waarden = useWaarden();
  const rijen = useBladrijen();
  const invloed = ({ vraagId }: Bladrij) => invloedVan(waarden.get(vraagId) ?? {});
  const telling = invloedtelling(rijen.map(({ vraagId }) => waarden.get(vraagId) ?? {}));
  const open = rijen.find((rij) => invloed(rij) === null);
  const van = (welke: Invloed) => rijen.filter((rij) => invloed(rij) === welke);
  return (
    <section className="invloed" aria-label="Samengevat">
      <div className="invloed-kop">
        <p role="status"><b>{invloedInWoorden(telling)}</b>{telling.open > 0 ? ` Nog ${telling.open} te gaan.` : ' Alles is langsgelopen.'}</p>
        {mag && open ? <Button size="klein" onClick={() => naar(open.vraagId)}>{telling.open === rijen.length ? 'Begin bij het eerste' : `Ga verder bij ${open.naam}`}</Button> : null}
      </div>
      <div className="invloed-schaal">
        <Kant titel="Verzwakt" zin="Vaak een knelpunt" leeg="Nog niets dat tegenwerkt." rijen={van('verzwakt')} meeste={rijen.length} soort="verzwakt" />
        <Kant titel="Versterkt" zin="Een kans" leeg="Nog niets dat helpt." rijen={van('versterkt')} meeste={rijen.length} soort="versterkt" />
      </div>
    </section>
  );
}

interface KantProps { titel: string; zin: string; leeg: string; rijen: readonly Bladrij[]; meeste: number; soort: Invloed }

function Kant({ titel, zin, leeg, rijen, meeste, soort }: KantProps) {
  const breedte = meeste === 0 ? 0 : (rijen.length / meeste) * 100;
  return (
    <div className="invloed-kant" data-soort={soort}>
      <p className="invloed-getal"><b className="getal">{rijen.length}</b> <span>{titel}</span> <small className="half">{zin}</small></p>
      <svg width="100%" height="9" aria-hidden="true"><rect x={soort === 'verzwakt' ? `${100 - breedte}%` : '0'} width={`${breedte}%`} height="9" className={soort === 'verzwakt' ? 'invloed-tegen' : 'invloed-mee'} /></svg>
      {rijen.length === 0 ? <p className="klein half">{leeg}</p> : <ul>{rijen.map(({ vraagId, naam }) => <li key={vraagId}><a href={`#${vraagAnker(vraagId)}`}>{naam}</a></li>)}</ul>}
    </div>
  );
}

function naar(vraagId: string): void {
  const rij = document.getElementById(vraagAnker(vraagId));
  rij?.scrollIntoView({ block: 'center' });
  rij?.querySelector<HTMLElement>('input[type="radio"]')?.focus({ preventScroll: true });
}
