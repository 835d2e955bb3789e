import type { ReactNode } from 'react';
import type { Vindplaats } from '@/content/regels/lerarenbeurs';
import { Drawer } from '@/components/ui/drawer';
import { datumInWoorden } from '@/lib/dates';
import { regelsVoor } from '@/lib/inventaris/lerarenbeurs';
import { bedrag, minuutInWoorden } from './woorden';

/** The rules of the lerarenbeurs of one year, each with where and when it was seen. */
export function BeursregelsLade({ jaar }: { jaar: number }) {
  const regels = regelsVoor(jaar);
  const { venster, verlof, duur, collegegeld, bijkomend, verloftarief, lesdeel, volgorde, voorwaarden } = regels;
  return (
    <Drawer trigger="Welke regels rekenen wij?" triggerVariant="stil" title={`Lerarenbeurs en studieverlof, aanvraag ${jaar}`}>
      <p className="half">De regels veranderen elk jaar. Controleer ze op duo.nl voordat u een leraar een bedrag of een datum noemt.</p>
      <dl className="regels mt-(--r-4) grid gap-(--r-4)">
        <Regel naam="Aanvragen" bij={venster}>Van {minuutInWoorden(venster.open)} tot en met {minuutInWoorden(venster.dicht)}, samen met een verklaring van de werkgever.</Regel>
        <Regel naam="Studieverlof" bij={verlof}>
          Bij een volledige baan {verlof.master} klokuren per jaar voor een master ({verlof.weekMaster} per week) en {verlof.bachelorOfPremaster} voor een bachelor of premaster ({verlof.weekBachelor} per week).
          Deeltijdfactor op 1 augustus × dit getal, hoogstens {verlof.jaren} jaar. Bij meer dan een volledige baan rekenen wij met 1.
        </Regel>
        <Regel naam="Vergoeding per verlofuur" bij={verloftarief}>{bedrag(verloftarief.perUur)}, aan de werkgever.</Regel>
        <Regel naam="Collegegeld" bij={collegegeld}>Hoogstens {bedrag(collegegeld.hoogstens)} per jaar.</Regel>
        <Regel naam="Boeken en reizen" bij={bijkomend}>{Math.round(bijkomend.deel * 100)}% van het collegegeld, hoogstens {bedrag(bijkomend.hoogstens)}, elk.</Regel>
        <Regel naam="Duur" bij={duur}>Hoogstens {duur.jaren} jaar, met ten minste {duur.ecPerJaar} EC per jaar. Een premaster duurt {duur.premasterjaren} jaar; daarna hoogstens {duur.jarenNaPremaster} jaar.</Regel>
        <Regel naam="Lesgeven" bij={lesdeel}>Ten minste {Math.round(lesdeel.minstens * 100)}% van de aanstelling.</Regel>
        <Regel naam="Wie gaat voor" bij={volgorde}><ol className="list-decimal pl-(--r-4)">{volgorde.wie.map((wie) => <li key={wie}>{wie}</li>)}</ol></Regel>
        <Regel naam="Voorwaarden" bij={voorwaarden}><ul className="list-disc pl-(--r-4)">{voorwaarden.eisen.map((eis) => <li key={eis}>{eis}</li>)}</ul></Regel>
      </dl>
    </Drawer>
  );
}

/** One rule with its source. */
export function Regel({ naam, bij, children }: { naam: string; bij: Pick<Vindplaats, 'bron' | 'gezienOp' | 'status'> & { toelichting?: string }; children: ReactNode }) {
  return (
    <div className="border-t border-haarlijn pt-(--r-3)">
      <dt className="font-[600]">{naam}</dt>
      <dd className="m-0">
        {children}
        {bij.toelichting ? <p className="klein half mt-(--r-1)">{bij.toelichting}</p> : null}
        <p className="klein zacht mt-(--r-1)">Bron: {bij.bron}; gezien op {datumInWoorden(bij.gezienOp)}.{bij.status === 'ongecontroleerd' ? ' Niet gecontroleerd.' : ''}</p>
      </dd>
    </div>
  );
}
