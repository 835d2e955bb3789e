import Link from 'next/link';
import { Reeks } from '@/components/grafiek/reeks';
import { Plate } from '@/components/layout/plate';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';
import { geteldIn, metEnZonder, type Aandeelblad } from '@/lib/overzicht/cijferblad';
import { aandeel } from '@/lib/inventaris/doelstand';
import type { CijferFilter } from '@/lib/overzicht/filter.schema';
import { getal, procent, procentGetal } from '@/lib/overzicht/woorden';
import type { ReactNode } from 'react';
import { WieTelt } from '../wie-telt';
import { PerGroep } from './per-groep';
import { Telregels } from './telregels';
import { wieAdres, wieVelden } from './wie-adres';
import { WieKeuze } from './wie-keuze';

interface AandeelDelenProps {
  slug: string;
  pad: string;
  blad: Aandeelblad;
  filter: CijferFilter;
  /** The rule and the completeness, before the long list of people. */
  children: ReactNode;
}

/** The parts of the page of one share. */
export function AandeelDelen({ slug, pad, blad, filter, children }: AandeelDelenProps) {
  const { cijfer, meting, doel } = blad;
  const { maat, bevestigd, weging } = cijfer.definitie;
  const geteld = geteldIn(meting, maat === 'diplomas' ? 'personen' : blad.eenheid);
  const deel = aandeel(geteld.teller, geteld.noemer);
  const wat = maat === 'diplomas' ? 'diploma’s' : blad.eenheid === 'personen' ? 'leraren' : weging === 'fte' ? 'fte' : 'lesuren';
  const zeker = bevestigd === null ? null : aandeel(geteld.bevestigd, geteld.noemer);
  return (
    <>
      <section className="mb-(--r-5)" aria-label="Nu">
        {deel === null ? <p className="berekening-som">Geen {wat} om te tellen op deze dag.</p> : (
          <p className="groot">
            <b>{procentGetal(zeker ?? deel)}<small>%</small></b>
            <span>{zeker === null ? cijfer.kort : 'bevestigd'}<br />{getal(zeker === null ? geteld.teller : geteld.bevestigd)} van {getal(geteld.noemer)} {wat}</span>
            {zeker === null ? null : <span>{procent(deel)} opgegeven<br />{getal(geteld.teller)} van {getal(geteld.noemer)}</span>}
          </p>
        )}
        {doel ? <p className="half">Het doel is {getal(doel.waarde)}%, {doel.van === 'standaard' ? 'zoals de sector het noemt' : `gezet vanaf ${doel.jaar ?? ''}`}. <Link href={`/besturen/${slug}/overzicht/doelen`} prefetch={false}>Naar de doelen</Link></p> : null}
      </section>
      {maat === 'leraren' ? (
        <Plate title="Twee telregels naast elkaar" notes={<p>Eén school kan zo meer dan één percentage hebben. Vergelijk alleen cijfers die op dezelfde manier zijn geteld.</p>}>
          <Telregels meting={meting} metBewijs={bevestigd !== null} weging={weging} />
        </Plate>
      ) : null}
      {cijfer.definitie.onbekend === null ? null : (
        <Plate title="Met en zonder onbekenden" notes={<p>Van {getal(geteld.onbekend)} {wat} is geen diploma bekend. Gewoonlijk tellen zij mee in de noemer.</p>}><Onbekenden blad={blad} /></Plate>
      )}
      <Plate title={`Per ${blad.rijKop.toLowerCase()}`} notes={<p>{maat === 'leraren' ? 'Wie op twee scholen werkt, staat bij beide en telt in het totaal één keer.' : 'Van leraren die op twee scholen werken, staan de diploma’s bij beide.'}</p>}>
        <PerGroep slug={slug} blad={blad} filter={filter} />
      </Plate>
      <Plate title="Over de jaren" notes={<p>Opgegeven, telkens op 1 oktober, met wat {blad.bekendOp === null ? 'nu' : 'toen'} bekend is.</p>}><Verloop blad={blad} /></Plate>
      {children}
      {blad.leraren ? (
        <Plate title="Wie telt" notes={<p>Alleen wie u mag zien. Een klik opent het dossier; dat komt in het logboek.</p>}>
          <WieTelt
            leraren={blad.leraren} weging={weging} dossiers={`/besturen/${slug}/inventaris/medewerkers`}
            zoek={<WieKeuze pad={pad} vast={wieVelden(filter)} zoek={filter.zoek} wie={filter.wie} href={(wie) => wieAdres(pad, filter, { wie })} leraren={blad.leraren} metBewijs={bevestigd !== null} />}
            bladeren={<Pagination page={blad.leraren.pagina} pageCount={blad.leraren.paginas} href={(pagina) => wieAdres(pad, filter, { pagina })} />}
          />
        </Plate>
      ) : null}
      {maat === 'diplomas' ? <p><Link href={`/besturen/${slug}/inventaris?screening=te-screenen`} prefetch={false}>Naar de leraren met een diploma dat nog niemand bekeek</Link></p> : null}
    </>
  );
}

function Onbekenden({ blad: { meting, eenheid, cijfer } }: { blad: Aandeelblad }) {
  const geteld = geteldIn(meting, eenheid);
  const rijen = [...(cijfer.definitie.bevestigd === null ? [] : [{ naam: 'Bevestigd', ...metEnZonder(geteld.bevestigd, geteld) }]), { naam: 'Opgegeven', ...metEnZonder(geteld.teller, geteld) }];
  const cel = (waarde: number | null) => (waarde === null ? '–' : procent(waarde));
  return (
    <Table
      caption="Hetzelfde cijfer met en zonder wie onbekend is" rows={rijen} rowKey={({ naam }) => naam}
      columns={[
        { key: 'naam', head: 'Geteld', rowHead: true, cell: ({ naam }) => naam },
        { key: 'met', head: 'Met onbekenden', align: 'rechts', cell: ({ met }) => cel(met) },
        { key: 'zonder', head: 'Zonder onbekenden', align: 'rechts', cell: ({ zonder }) => cel(zonder) },
        { key: 'verschil', head: 'Verschil', align: 'rechts', cell: ({ verschil }) => (verschil === null ? '–' : `${verschil > 0 ? '+' : ''}${procentGetal(verschil)} punt`) },
      ]}
    />
  );
}

function Verloop({ blad: { verloop, cijfer, doel } }: { blad: Aandeelblad }) {
  if (verloop.length < 2) return <p className="half">Er is nog geen verleden om mee te vergelijken: in de gegevens is niemand vertrokken. Lees een oudere personeelslijst in, of wacht tot de volgende 1 oktober.</p>;
  const punten = verloop.map(({ dag, geteld }) => ({ jaar: Number(dag.slice(0, 4)), procent: aandeel(geteld.teller, geteld.noemer) ?? 0 }));
  return (
    <>
      <Reeks naam={cijfer.naam} lijnen={[{ naam: 'opgegeven', punten, hoofd: true }]} {...(doel ? { doel: doel.waarde } : {})} />
      <p className="klein half">Op {datumInWoorden(verloop[0]?.dag ?? '')} ging het om {getal(verloop[0]?.geteld.noemer ?? 0)}, nu om {getal(verloop.at(-1)?.geteld.noemer ?? 0)}.</p>
    </>
  );
}
