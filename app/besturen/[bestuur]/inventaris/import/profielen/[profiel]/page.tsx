import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ProfielKopieren, ProfielVerwijderen } from '@/components/inventaris/import/profiel-acties';
import { ProfielForm } from '@/components/inventaris/import/profiel-form';
import { ProfielInhoud } from '@/components/inventaris/import/profiel-inhoud';
import { soortNaam } from '@/components/inventaris/import/woorden';
import '@/components/inventaris/import/import.css';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { Message } from '@/components/ui/message';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { EigenProfiel } from '@/lib/inventaris/import/profiel.schema';
import type { VastProfiel } from '@/lib/inventaris/import/profielen';
import { profielTonen } from '@/lib/inventaris/server/import/profielen/profiel-lezen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { profielKopierenAction, profielVerwijderenAction, profielWijzigenAction } from '../../actions';

export const metadata: Metadata = { title: 'Importprofiel' };

/** One profile: a ready-made one to read and copy, or an own one to adapt. */
export default async function ProfielPage({ params }: { params: Promise<{ bestuur: string; profiel: string }> }) {
  const { bestuur: slug, profiel: wie } = await params;
  const toegang = await toegangTot(slug);
  const { vast, eigen } = await tonen(profielTonen(toegang, wie));
  const inventaris = `/besturen/${slug}/inventaris`;
  const { naam, soort } = vast ?? eigen;
  const kopie = <ProfielKopieren action={profielKopierenAction.bind(null, slug)} bron={wie} naam={vast ? naam : `${naam} (kopie)`.slice(0, 120)} sleutel={randomUUID()} hoofd={vast !== null} />;
  return (
    <>
      <PageTitle
        title={naam} subtitle={`Leest ${soortNaam[soort].toLowerCase()}${vast ? `, zoals ${vast.bron} het vaak uitlevert` : ''}.`}
        crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Bestand inlezen', href: `${inventaris}/import` }, { naam: 'Importprofielen', href: `${inventaris}/import/profielen` }, { naam }]}
        actions={vast ? kopie : <div className="flex flex-wrap gap-(--r-3)">{kopie}<ProfielVerwijderen action={profielVerwijderenAction.bind(null, slug)} id={eigen.id} versie={eigen.versie} naam={naam} sleutel={randomUUID()} /></div>}
      />
      {vast ? <Kantklaar profiel={vast} /> : <Eigen profiel={eigen} slug={slug} />}
    </>
  );
}

function Kantklaar({ profiel: { soort, velden, waarden, datum, maken, gezien, aangenomen } }: { profiel: VastProfiel }) {
  return (
    <>
      <div className="mb-(--r-6)"><Message kind="pas-op" title="Deels aangenomen">Exports verschillen per bestuur. Kijk na de eerste proef of elke kolom goed staat, en kopieer het profiel om het aan te passen.</Message></div>
      <Plate title="Zo maakt u het bestand"><p className="maat">{maken}</p></Plate>
      <Plate title="Wat we weten en wat we aannemen">
        <h3 className="veldlabel">Gezien</h3>
        <ul className="mb-(--r-4)">{gezien.map((zin) => <li key={zin}>{zin}</li>)}</ul>
        <h3 className="veldlabel">Aangenomen</h3>
        <ul>{aangenomen.map((zin) => <li key={zin}>{zin}</li>)}</ul>
      </Plate>
      <Plate title="Wat het leest" notes={<p className="klein half">Hoofdletters, streepjes en accenten maken niet uit. De eerste naam die in het bestand staat, telt.</p>}><ProfielInhoud soort={soort} inhoud={{ velden, waarden, datum }} /></Plate>
    </>
  );
}

function Eigen({ profiel, slug }: { profiel: EigenProfiel; slug: string }) {
  return (
    <Plate title="Wat het leest" notes={<p className="klein half">Gemaakt door {profiel.door} op {datumInWoorden(vandaag(new Date(profiel.gemaaktOp)))}{profiel.bron && profiel.bron !== 'eigen' ? `, naar het profiel voor ${profiel.bron}` : ''}. Hoofdletters, streepjes en accenten in kolomnamen maken niet uit.</p>}>
      <ProfielForm action={profielWijzigenAction.bind(null, slug)} profiel={profiel} sleutel={randomUUID()} />
    </Plate>
  );
}
