import { BalkLegenda } from '@/components/grafiek/voortgangsbalk';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { datumInWoorden } from '@/lib/dates';
import type { Cijferblad, Verdelingsblad } from '@/lib/overzicht/cijferblad';
import { metKeuze, type CijferFilter } from '@/lib/overzicht/filter.schema';
import { gemetenIn } from '@/lib/overzicht/woorden';
import { KaderKnoppen } from '../kader-knoppen';
import { VerdelingTabel } from '../verdeling-tabel';
import { AandeelDelen } from './aandeel-delen';
import { BekendMelding } from '@/components/inventaris/bekend-melding';
import { Regeluitleg } from './regeluitleg';
import { Volledigheid } from './volledigheid';

interface CijferBladProps {
  slug: string;
  blad: Cijferblad;
  filter: CijferFilter;
}

/** One figure: what it counts and of whom, by every rule, per school, over the years, and who counts. */
export function CijferBlad({ slug, blad, filter }: CijferBladProps) {
  const lijst = `/besturen/${slug}/overzicht/cijfers`;
  const pad = `${lijst}/${blad.cijfer.sleutel}`;
  return (
    <>
      <PageTitle
        title={blad.cijfer.naam} crumbs={[{ naam: 'Alle cijfers', href: metKeuze(lijst, filter) }, { naam: blad.cijfer.naam }]}
        subtitle={`${blad.wie}. Peildatum ${datumInWoorden(blad.peildatum)}, ${gemetenIn(blad.eenheid)}.`} actions={<KaderKnoppen pad={pad} filter={filter} />}
      />
      <BekendMelding bekendOp={blad.bekendOp} nuHref={metKeuze(pad, filter, { bekend: null })} />
      {blad.soort === 'aandeel' ? <AandeelDelen slug={slug} pad={pad} blad={blad} filter={filter}><Uitleg blad={blad} /></AandeelDelen> : <><Verdeling blad={blad} /><Uitleg blad={blad} /></>}
    </>
  );
}

function Uitleg({ blad }: { blad: Cijferblad }) {
  return (
    <>
      <Plate title="De regel" notes={<p>Zo staat het in Masterkompas, voor elk scherm en elke export.</p>}><Regeluitleg tekst={blad.tekst} /></Plate>
      <Plate title="Hoe volledig" notes={<p>Wat ontbreekt, telt in de noemer mee en in de teller niet.</p>}><Volledigheid volledigheid={blad.volledigheid} nu={blad.bekendOp === null} /></Plate>
    </>
  );
}

function Verdeling({ blad: { cijfer, delen } }: { blad: Verdelingsblad }) {
  return (
    <Plate title={cijfer.naam} notes={<><p>{cijfer.tekst.toelichting}</p><BalkLegenda delen={[{ naam: 'bevestigd', vulling: 'vast' }, { naam: 'opgegeven', vulling: 'arcering' }]} /></>}>
      {delen.length === 0 ? <p className="half">Op deze dag zijn er geen leraren.</p> : <VerdelingTabel naam={cijfer.naam} kop={cijfer.kop} delen={delen} onbekend={cijfer.onbekend} metVwo={cijfer.verdeling === 'vak'} />}
    </Plate>
  );
}
