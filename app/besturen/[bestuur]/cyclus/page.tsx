import type { Metadata } from 'next';
import { CyclusLijst } from '@/components/cyclus/cyclus-lijst';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { cyclussenTonen } from '@/lib/cyclus/server/cyclussen-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Cyclus' };

export default async function CyclussenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const { lopend, afgesloten, zonder, magOpenen, alleenToegewezen } = await tonen(cyclussenTonen(toegang));
  const bestuur = `/besturen/${toegang.bestuur.slug}`;
  const basis = `${bestuur}/cyclus`;
  const openen = magOpenen ? <LinkButton href={`${basis}/nieuw`} variant={lopend.length === 0 ? 'hoofd' : 'gewoon'}>Cyclus openen</LinkButton> : null;
  const leeg = lopend.length === 0 && afgesloten.length === 0;
  return (
    <>
      <PageTitle
        title="Cyclus" actions={leeg ? undefined : openen}
        subtitle={alleenToegewezen ? 'U ziet de fases en vragen die aan u zijn toegewezen.' : 'In een cyclus loopt u met uw team de handreiking door: van waar u nu staat tot wat u volgend jaar anders doet.'}
      />
      {leeg ? (
        <EmptyState title={alleenToegewezen ? 'Er is u nog niets toegewezen' : 'Er loopt nog geen cyclus'} actions={magOpenen ? openen : <LinkButton href={`${bestuur}/bibliotheek`}>Lees de handreiking</LinkButton>}>
          {alleenToegewezen
            ? <p>Zodra een collega u een fase of een vraag geeft, staat zij hier. U krijgt dan ook een melding.</p>
            : <p>Een cyclus heeft acht fases, van uw visie tot terugkijken. U kiest zelf welke u doet, in welke volgorde en met wie. Alles wat u schrijft, blijft bewaard voor een volgende keer.</p>}
        </EmptyState>
      ) : null}
      {lopend.length > 0 ? <Plate title="Loopt nu" notes={<p>Gevuld is afgesloten, gearceerd is bezig, leeg is nog niet begonnen.</p>}><CyclusLijst regels={lopend} basis={basis} /></Plate> : null}
      {zonder.length > 0 && !leeg ? (
        <Plate title="Nog zonder cyclus" notes={<p>Een school doet pas mee als zij dat wil.</p>}>
          <ul className="zijblok">
            {zonder.map(({ id, naam }) => <li key={id} className="flex flex-wrap items-center justify-between gap-(--r-3)"><span>{naam}</span><LinkButton href={`${basis}/nieuw?school=${id}`} size="klein">Open een cyclus<span className="alleen-voorlezen"> voor {naam}</span></LinkButton></li>)}
          </ul>
        </Plate>
      ) : null}
      {afgesloten.length > 0 ? <Plate title="Afgesloten" notes={<p>U kunt alles nog lezen.</p>}><CyclusLijst regels={afgesloten} basis={basis} /></Plate> : null}
    </>
  );
}
