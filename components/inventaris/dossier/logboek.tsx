import { Plate } from '@/components/layout/plate';
import { Table, type Column } from '@/components/ui/table';
import { datumInCijfers, geleden, momentInWoorden } from '@/lib/dates';
import { graadNamen } from '@/lib/inventaris/bevoegdheid';
import { bewijsNamen, niveauNamen, soortNamen, statusNamen, uitkomstNamen } from '@/lib/inventaris/diploma';
import type { Dossier, DossierDiploma, DossierLogregel } from '@/lib/inventaris/dossier';
import { populatieNamen } from '@/lib/inventaris/populatie';
import { handelingInWoorden, wieInWoorden } from '@/lib/logboek/handelingen';
import { vakNaam } from '@/lib/organisatie/vakken';

interface DossierLogboekProps {
  logboek: NonNullable<Dossier['logboek']>;
  diplomas: DossierDiploma[];
}

/** What was done with this file, with old and new values, and who looked at it. */
export function DossierLogboek({ logboek: { regels, inzage }, diplomas }: DossierLogboekProps) {
  const columns: Column<DossierLogregel>[] = [
    { key: 'wat', head: 'Wat', cell: (regel) => <>{handelingInWoorden(regel.handeling)}<Diploma diploma={diplomas.find(({ id }) => id === regel.diplomaId)} /></> },
    ...(regels.some(({ van, naar }) => Object.keys({ ...van, ...naar }).length > 0) ? [{ key: 'verschil', head: 'Oud en nieuw', cell: (regel: DossierLogregel) => <Verschil regel={regel} /> }] : []),
    { key: 'wie', head: 'Wie', cell: (regel) => wieInWoorden(regel, 'Masterkompas') },
    { key: 'wanneer', head: 'Wanneer', cell: ({ moment }) => momentInWoorden(moment) },
  ];
  return (
    <Plate title="Logboek van dit dossier" notes={<p>Wat er met dit dossier is gedaan. Ook inzien wordt vastgelegd. Niemand kan hier iets wissen.</p>}>
      {regels.length > 0 ? <Table caption="Handelingen in dit dossier" columns={columns} rows={regels} rowKey={({ id }) => String(id)} /> : <p className="half">Er is nog niets gewijzigd of gescreend.</p>}
      {inzage.length > 0 ? (
        <p className="mt-(--r-4) text-13 text-inkt-2">
          Ingezien door {inzage.map(({ wie, keren, laatst }) => `${wie ?? 'iemand zonder naam'} (${keren === 1 ? 'één keer' : `${keren} keer`}, laatst ${geleden(laatst)})`).join('; ')}.
        </p>
      ) : null}
    </Plate>
  );
}

function Diploma({ diploma }: { diploma: DossierDiploma | undefined }) {
  return diploma ? <span className="block text-13 font-[400] text-inkt-3">{diploma.richting}</span> : null;
}

const velden: Record<string, string> = {
  niveau: 'niveau', soort: 'soort', richting: 'richting', instelling: 'instelling', behaaldOp: 'behaald op', behaaldJaar: 'behaald in', status: 'status', screening: 'screening',
  school: 'school', team: 'team', functie: 'functie', categorie: 'soort functie', schaal: 'schaal', schaalSinds: 'schaal sinds', deeltijdfactor: 'deeltijdfactor', vak: 'vak', vakCode: 'vak op de landelijke lijst', graad: 'bevoegdheid', begin: 'van', einde: 'tot en met',
  bewijs: 'bewijs', toelichting: 'toelichting', lessen: 'lessen', roepnaam: 'roepnaam', voorvoegsel: 'voorvoegsel', achternaam: 'achternaam', geboortedatum: 'geboortedatum', email: 'e-mailadres', populatie: 'groep', populatieReden: 'reden',
};
const woorden: Record<string, string> = { ...niveauNamen, ...soortNamen, ...statusNamen, ...uitkomstNamen, ...graadNamen, ...populatieNamen };
const DAGEN = ['behaaldOp', 'begin', 'einde', 'schaalSinds'];

function Verschil({ regel: { van, naar } }: { regel: DossierLogregel }) {
  const namen = Object.keys(velden).filter((naam) => naam in van || (naam in naar && naar[naam] !== null && naar[naam] !== ''));
  if (namen.length === 0) return null;
  return (
    <ul className="text-13">
      {namen.map((naam) => <li key={naam}>{velden[naam]}: {naam in van ? <><del className="text-inkt-2">{waarde(naam, van[naam])}</del> </> : null}<ins className="no-underline">{naam in naar ? waarde(naam, naar[naam]) : ''}</ins></li>)}
    </ul>
  );
}

function waarde(naam: string, tekst: string | number | null | undefined): string {
  if (tekst === null || tekst === undefined || tekst === '') return 'leeg';
  if (DAGEN.includes(naam)) return datumInCijfers(String(tekst));
  if (naam === 'bewijs') return bewijsNamen[tekst] ?? String(tekst);
  if (naam === 'vakCode') return vakNaam(String(tekst)) ?? String(tekst);
  if (typeof tekst === 'number' && naam === 'deeltijdfactor') return tekst.toLocaleString('nl-NL', { maximumFractionDigits: 4 });
  return ['niveau', 'soort', 'status', 'screening', 'graad', 'populatie'].includes(naam) ? (woorden[tekst] ?? String(tekst)) : String(tekst);
}
