import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusEditie, CyclusGegevens } from '@/components/cyclus/cyclus-instellingen';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { LinkButton } from '@/components/ui/button';
import { schoolInWoorden } from '@/lib/cyclus/cyclus';
import { cyclusInstellingen } from '@/lib/cyclus/server/cyclus-wijzigen';
import { datumInWoorden } from '@/lib/dates';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { cyclusWijzigenAction, editieOverstappenAction } from '../actions';

export const metadata: Metadata = { title: 'Instellingen van de cyclus' };

export default async function CyclusInstellingenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, magBeheren, overstap } = await tonen(cyclusInstellingen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const open = magBeheren && kop.afgeslotenOp === null;
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Instellingen" ondertitel={magBeheren ? 'Naam, periode en editie van deze cyclus.' : 'U kunt deze instellingen lezen. Wie de cyclus beheert, kan ze wijzigen.'}>
      <div className="max-w-xl">
        <h2>Naam en periode</h2>
        {open ? <CyclusGegevens kop={kop} action={cyclusWijzigenAction.bind(null, slug)} sleutel={randomUUID()} /> : (
          <p>{kop.naam}, {schoolInWoorden(kop)}. Van {datumInWoorden(kop.begin)} tot en met {datumInWoorden(kop.einde)}. {kop.bedoeling}</p>
        )}
        <section id="editie" className="route-open" aria-labelledby="editie-kop">
          <h2 id="editie-kop">Editie van de handreiking</h2>
          <CyclusEditie kop={kop} overstap={open ? overstap : null} action={editieOverstappenAction.bind(null, slug)} sleutel={randomUUID()} />
        </section>
        {magBeheren ? (
          <section className="route-open" aria-labelledby="sluiten-kop">
            <h2 id="sluiten-kop">{kop.afgeslotenOp ? 'Afgesloten' : 'Afsluiten'}</h2>
            <p>{kop.afgeslotenOp ? 'Deze cyclus is afgesloten en bewaard zoals hij was.' : 'Bij het afsluiten bewaren wij de hele cyclus zoals hij dan is.'}</p>
            <p className="mt-(--r-3)"><LinkButton href={`${basis}/${kop.id}/afsluiten`}>{kop.afgeslotenOp ? 'Naar de momentopname' : 'Naar afsluiten'}</LinkButton></p>
          </section>
        ) : null}
      </div>
    </CyclusKader>
  );
}
