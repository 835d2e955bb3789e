import type { Metadata } from 'next';
import { ProfielenLijst } from '@/components/inventaris/import/profielen-lijst';
import '@/components/inventaris/import/import.css';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { profielenTonen } from '@/lib/inventaris/server/import/profielen/profiel-lezen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../../mag';

export const metadata: Metadata = { title: 'Importprofielen' };

/** Ready-made and own readings of sources. */
export default async function ProfielenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const { vast, eigen } = await tonen(profielenTonen(toegang));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/import/profielen`;
  return (
    <>
      <PageTitle
        title="Importprofielen" subtitle="Een profiel weet hoe een bron zijn kolommen noemt en wat de woorden erin betekenen. Kies het bij het inlezen van een bestand."
        crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Bestand inlezen', href: `${inventaris}/import` }, { naam: 'Importprofielen' }]}
        actions={<LinkButton href={`${inventaris}/import`} variant="hoofd">Bestand inlezen</LinkButton>}
      />
      <div className="mb-(--r-6)"><InventarisTabs basis={inventaris} huidig="import" mag={inventarisMag(toegang)} /></div>
      <Plate title="Van uw bestuur" notes={<p className="klein half">Iedereen die mag inlezen, ziet en gebruikt deze profielen.</p>}>
        {eigen.length > 0 ? (
          <ProfielenLijst naam="Profielen van uw bestuur" basis={basis} extraKop="Gemaakt door" regels={eigen.map(({ id, naam, soort, bron, inhoud, door }) => ({ wie: id, naam, soort, bron, kolommen: Object.keys(inhoud.velden).length, extra: door }))} />
        ) : <p className="half">Nog geen. Kopieer hieronder een kant-en-klaar profiel en pas het aan uw export aan, of bewaar de koppeling van een bestand dat u hebt ingelezen.</p>}
      </Plate>
      <Plate title="Kant-en-klaar" notes={<p className="klein half">Deze formaten zijn niet allemaal bij een school nagekeken. Bij elk profiel staat wat gezien is en wat we aannemen. Kijk de proef dus na.</p>}>
        <ProfielenLijst naam="Kant-en-klare profielen" basis={basis} extraKop="Nagekeken" regels={vast.map(({ sleutel, naam, soort, bron, velden }) => ({ wie: sleutel, naam, soort, bron, kolommen: Object.keys(velden).length, extra: 'deels aangenomen' }))} />
      </Plate>
    </>
  );
}
