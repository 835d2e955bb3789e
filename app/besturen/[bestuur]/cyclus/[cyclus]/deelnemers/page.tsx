import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { DeelnemersLijst } from '@/components/cyclus/deelnemers-lijst';
import { EmptyState } from '@/components/ui/empty-state';
import { deelnemersTonen } from '@/lib/cyclus/server/deelnemers-zetten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { deelnemerZettenAction } from '../actions';

export const metadata: Metadata = { title: 'Deelnemers van de cyclus' };

export default async function DeelnemersPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, magBeheren, mensen } = await tonen(deelnemersTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const zetten = magBeheren && kop.afgeslotenOp === null ? deelnemerZettenAction.bind(null, slug) : null;
  const meedoen = mensen.filter(({ rol }) => rol !== null);
  const kunnen = mensen.filter(({ rol }) => rol === null);
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel="Deelnemers"
      ondertitel={kop.schoolId === null ? 'Wie meedoet, ziet deze cyclus van het hele bestuur. Anderen zien haar niet.' : 'Wie de cyclus trekt en wie meedoet. De trekker houdt de vaart erin.'}
    >
      {meedoen.length === 0 ? <EmptyState title="Nog geen deelnemers"><p>Kies hieronder wie er meedoen. Een cyclus gaat beter met meer mensen: een schoolleider, HR en een of twee teamleiders.</p></EmptyState> : <DeelnemersLijst kop={kop} mensen={meedoen} zetten={zetten} />}
      {kunnen.length > 0 ? (
        <section className="route-open" aria-labelledby="kunnen-kop">
          <h2 id="kunnen-kop">Kunnen ook meedoen</h2>
          <p className="klein half">Collega’s met een rol {kop.schoolId === null ? 'bij dit bestuur' : 'op deze school of bij het bestuur'}. Staat iemand er niet bij? Dan heeft die nog geen account.</p>
          <DeelnemersLijst kop={kop} mensen={kunnen} zetten={zetten} />
        </section>
      ) : null}
    </CyclusKader>
  );
}
