import { WarningIcon } from '@/components/ui/icons';
import { datumInCijfers, datumInWoorden } from '@/lib/dates';
import { niveauNamen, type Niveau } from '@/lib/inventaris/diploma';
import { bewijsInWoorden, soortInWoorden } from '@/lib/inventaris/screening';
import { aandachtspunten, type Gegeven } from '@/lib/inventaris/screening-controle';
import type { ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';

interface Feit {
  gegeven: Gegeven;
  kop: string;
  waarde: string;
  extra?: string;
  /** What to compare it with on the paper. */
  kijk: string;
}

const OP_PAPIER: Record<Niveau, string> = {
  'hbo-bachelor': 'Getuigschrift van een hogeschool',
  'wo-bachelor': 'Bachelor of arts, science of laws',
  'hbo-master': 'Masterdiploma van een hogeschool',
  'wo-master': 'Master of arts, science of laws',
  doctoraal: 'Titel drs., ir. of mr.',
  promotie: 'De bul van de promotie',
  'mo-b': 'Akte middelbaar onderwijs B',
  overig: 'Welk niveau staat op het papier?',
};

/** What was stated, beside what to look for on the paper; a pencil mark where the facts do not fit together. */
export function FactsTable({ diploma }: { diploma: ScreeningDiploma }) {
  const punten = aandachtspunten({ ...diploma, geboortedatum: diploma.medewerker.geboortedatum });
  return (
    <table className="screening-feiten">
      <caption className="alleen-voorlezen">Gegevens van het diploma</caption>
      <thead>
        <tr><th scope="col" className="teken"><span className="alleen-voorlezen">Let op</span></th><th scope="col">Gegeven</th><th scope="col">Opgegeven</th><th scope="col">Kijk op het bewijs</th></tr>
      </thead>
      <tbody>
        {feiten(diploma).map((feit) => <Rij key={feit.gegeven} feit={feit} punt={punten.find((punt) => punt.gegeven === feit.gegeven)?.tekst} />)}
      </tbody>
    </table>
  );
}

function Rij({ feit, punt }: { feit: Feit; punt: string | undefined }) {
  return (
    <tr>
      <td className="teken">{punt ? <span className="rood"><WarningIcon /><span className="alleen-voorlezen">Let op</span></span> : null}</td>
      <th scope="row">{feit.kop}</th>
      <td data-kop="opgegeven">{punt ? <mark>{feit.waarde}</mark> : feit.waarde}{feit.extra ? <span className="screening-extra">{feit.extra}</span> : null}</td>
      <td data-kop="kijk op">{punt ?? feit.kijk}</td>
    </tr>
  );
}

function feiten(diploma: ScreeningDiploma): Feit[] {
  const { naam, geboortedatum } = diploma.medewerker;
  return [
    { gegeven: 'naam', kop: 'Naam', waarde: naam, ...(geboortedatum ? { extra: `geb. ${datumInCijfers(geboortedatum)}` } : {}), kijk: 'Kan de geboortenaam zijn' },
    { gegeven: 'niveau', kop: 'Niveau', waarde: niveauNamen[diploma.niveau], kijk: OP_PAPIER[diploma.niveau] },
    { gegeven: 'richting', kop: 'Richting', waarde: diploma.richting, kijk: 'Opleidingen veranderden van naam' },
    { gegeven: 'soort', kop: 'Soort', waarde: soortInWoorden(diploma.soort, diploma.niveau), kijk: '' },
    { gegeven: 'instelling', kop: 'Instelling', waarde: diploma.instelling || 'niet opgegeven', kijk: 'Naam en stempel van de instelling' },
    { gegeven: 'behaald', kop: 'Behaald', waarde: behaald(diploma), kijk: diploma.behaaldOp ? 'Datum onder de handtekening' : 'Alleen het jaar is bekend' },
    { gegeven: 'bewijs', kop: 'Bewijs', waarde: bewijs(diploma), kijk: 'Dossier, diplomaregister of origineel' },
  ];
}

function behaald({ behaaldOp, behaaldJaar }: ScreeningDiploma): string {
  if (behaaldOp) return datumInWoorden(behaaldOp);
  return behaaldJaar === null ? 'niet bekend' : String(behaaldJaar);
}

function bewijs(diploma: ScreeningDiploma): string {
  const laatste = diploma.geschiedenis[0];
  return (laatste && bewijsInWoorden(laatste.uitkomst, laatste.bewijs)) || 'nog niet gezien';
}
