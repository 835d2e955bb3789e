import type { Client } from 'pg';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { BestuurRijen, DiplomaRij, MedewerkerRij } from './generator/rijen';
import { Toeval, uuidVan, zaadVan } from './generator/toeval';

// Invented studies of the demo boards, in every status: three to six in a hundred teachers. Amounts are invented too.

const VANDAAG = '2026-11-23';
const SCHOOLJAAR = 2026;
const MASTERS = new Set(['hbo-master', 'wo-master', 'doctoraal', 'promotie']);

interface Traject {
  id: string; medewerkerId: string; programma: string; niveau: string; soort: string | null; vakCode: string | null; instelling: string; status: string; aangevraagdOp: string | null; begin: string | null;
  verwachtEinde: string | null; einde: string | null; gestoptReden: string; afspraken: string; naRol: string; naSchaal: string; naUren: number | null; naUitkomst: string; naUitkomstOp: string | null; naToelichting: string; naKennisdeling: string; diplomaId: string | null;
}
interface Jaar { id: string; trajectId: string; medewerkerId: string; schooljaar: number; premaster: boolean; beurs: string; beursbedrag: number | null; verlofuren: number | null; vervanging: string; vervangingsuren: number | null; kosten: number | null }

const REDENEN_STOP = ['Te weinig tijd naast het lesgeven.', 'Koos voor een andere opleiding.', 'Persoonlijke omstandigheden, in overleg gestopt.'];
const REDENEN_NEE = ['De sectie mist dit jaar al twee collega’s. Volgend jaar opnieuw aanvragen.', 'De opleiding is niet geaccrediteerd.'];
const ROLLEN = ['Sectievoorzitter', 'Lid van de examencommissie', 'Coördinator onderzoek in de bovenbouw', 'Begeleider van studenten van de lerarenopleiding', 'Trekker van het taalbeleid'];
const DELEN = ['Twee bijeenkomsten per jaar voor de sectie', 'Een workshop op de studiedag in het voorjaar', 'Lesmateriaal delen met alle scholen van het bestuur'];
const AFSPRAKEN = ['Vaste studiedag op donderdag, geen lessen na 13.00 uur.', 'De lessen zijn ingeroosterd op vier dagen. Het collegegeld is voor de school als de beurs niet wordt toegekend.', 'Terugbetalen naar rato bij vertrek binnen twee jaar na het diploma.'];
const VERVANGING = ['Collega’s uit de sectie, elk een klas', 'Tijdelijke uitbreiding van een collega', 'Een student van de lerarenopleiding'];
const UITKOMSTEN = ['gebeurd', 'onbekend', 'deels', 'niet', 'gebeurd'] as const;
// A study in every status, over and over; most run.
const STATUSSEN = ['aangevraagd', 'bezig', 'goedgekeurd', 'onderbroken', 'gestopt', 'bezig', 'aangevraagd', 'afgewezen', 'goedgekeurd', 'bezig'] as const;

/** The studies of one board, out of its people and diplomas: always the same. */
export function studiesMaken(rijen: BestuurRijen): { trajecten: Traject[]; jaren: Jaar[] } {
  const toeval = new Toeval(zaadVan(`studies ${rijen.bestuur.slug}`));
  const diplomas = groepeer(rijen.diplomas, ({ medewerkerId }) => medewerkerId);
  const factor = new Map<string, number>();
  for (const { medewerkerId, categorie, begin, einde, deeltijdfactor } of rijen.aanstellingen) {
    if (categorie === 'OP' && begin <= VANDAAG && (einde === null || einde >= VANDAAG)) factor.set(medewerkerId, Math.min(1, (factor.get(medewerkerId) ?? 0) + deeltijdfactor));
  }
  const vak = new Map(rijen.lesinzetten.filter(({ schooljaar, vakCode }) => schooljaar === SCHOOLJAAR && vakCode !== null).map(({ medewerkerId, vakCode }) => [medewerkerId, vakCode]));
  const leraren = rijen.medewerkers.filter(({ id }) => factor.has(id));
  // Of the others only the diploma "in opleiding" is known: HR has not put their study in yet.
  const bezigNu = leraren.filter(({ id }) => diplomas.get(id)?.some((een) => een.status === 'in-opleiding' && MASTERS.has(een.niveau))).slice(0, Math.round(leraren.length * 0.022));
  const zonder = toeval.schud(leraren.filter(({ id, geboortedatum }) => geboortedatum > '1970-01-01' && vak.has(id) && !diplomas.get(id)?.some(({ niveau }) => MASTERS.has(niveau))));
  const aantal = leraren.length === 0 ? 0 : Math.max(STATUSSEN.length - 2, Math.round(leraren.length * 0.028));
  const pasKlaar = leraren.flatMap(({ id }) => (diplomas.get(id) ?? []).filter((een) => een.status === 'behaald' && MASTERS.has(een.niveau) && (een.behaaldJaar ?? Number(een.behaaldOp?.slice(0, 4) ?? 0)) >= 2022)).slice(0, Math.max(4, Math.round(leraren.length * 0.015)));
  const bouw = new Bouwer(toeval, factor, vak);
  for (const { id } of bezigNu) bouw.lopend(id, diplomas.get(id)?.find(({ status }) => status === 'in-opleiding') ?? null, 'bezig');
  zonder.slice(0, aantal).forEach(({ id }: MedewerkerRij, i) => { bouw.lopend(id, null, STATUSSEN[i % STATUSSEN.length] ?? 'bezig'); });
  for (const diploma of pasKlaar) bouw.afgerond(diploma);
  return { trajecten: bouw.trajecten, jaren: bouw.jaren };
}

class Bouwer {
  readonly trajecten: Traject[] = [];
  readonly jaren: Jaar[] = [];

  constructor(private readonly toeval: Toeval, private readonly factor: Map<string, number>, private readonly vak: Map<string, string | null>) {}

  /** A study that is asked for, runs, or came to nothing. */
  lopend(medewerkerId: string, diploma: DiplomaRij | null, status: string): void {
    const vakCode = this.vak.get(medewerkerId) ?? null;
    const begonnen = status === 'bezig' || status === 'onderbroken' || status === 'gestopt';
    const jaar = begonnen ? SCHOOLJAAR - this.toeval.heel(0, 2) : SCHOOLJAAR + 1;
    const begin = status === 'aangevraagd' || status === 'afgewezen' ? null : `${jaar}-09-01`;
    const vanDiploma = diploma ? { niveau: diploma.niveau, soort: diploma.soort, programma: diploma.richting, instelling: diploma.instelling } : null;
    const traject = this.nieuw(medewerkerId, diploma ? `diploma ${diploma.id}` : 'zelf', {
      ...(vanDiploma ?? opleiding(this.toeval, vakCode)), vakCode, status, aangevraagdOp: `${begonnen ? jaar : SCHOOLJAAR}-${begonnen ? '03' : '10'}-${String(this.toeval.heel(10, 28))}`,
      begin, verwachtEinde: begin ? `${jaar + this.toeval.heel(2, 3)}-08-31` : null, einde: status === 'gestopt' ? `2026-${String(this.toeval.heel(2, 9)).padStart(2, '0')}-15` : null,
      gestoptReden: status === 'gestopt' ? this.toeval.kies(REDENEN_STOP) : status === 'afgewezen' ? this.toeval.kies(REDENEN_NEE) : '', afspraken: status === 'afgewezen' ? '' : this.toeval.kies(AFSPRAKEN),
      ...(this.toeval.kans(0.6) ? { naRol: this.toeval.kies(ROLLEN), naSchaal: this.toeval.kans(0.4) ? 'LC' : '', naUren: this.toeval.kies([40, 60, 80]), naKennisdeling: this.toeval.kies(DELEN) } : {}),
    });
    // A study that would have stopped before it began has none of its years.
    if (traject.einde && traject.begin && traject.einde < traject.begin) traject.einde = `${jaar}-12-15`;
    if (traject.einde && traject.einde > VANDAAG) traject.einde = VANDAAG;
    if (begonnen) for (let schooljaar = jaar; schooljaar <= (status === 'gestopt' ? Math.max(jaar, SCHOOLJAAR - 1) : SCHOOLJAAR); schooljaar++) this.jaar(traject, schooljaar);
    if (status === 'goedgekeurd') this.jaar(traject, jaar, 'aan-te-vragen');
  }

  /** A study that gave a diploma of the last years, with what was agreed and what came of it. */
  afgerond(diploma: DiplomaRij): void {
    const einde = diploma.behaaldOp ?? `${diploma.behaaldJaar ?? 2023}-08-31`;
    if (einde > VANDAAG) return;
    const eerste = Number(einde.slice(0, 4)) - 2;
    const uitkomst = UITKOMSTEN[this.trajecten.length % UITKOMSTEN.length] ?? 'onbekend';
    const traject = this.nieuw(diploma.medewerkerId, `diploma ${diploma.id}`, {
      programma: diploma.richting, niveau: diploma.niveau, soort: diploma.soort, vakCode: this.vak.get(diploma.medewerkerId) ?? null, instelling: diploma.instelling, status: 'afgerond', aangevraagdOp: `${eerste}-03-15`, begin: `${eerste}-09-01`,
      verwachtEinde: `${eerste + 2}-08-31`, einde, diplomaId: diploma.id, afspraken: this.toeval.kies(AFSPRAKEN), naRol: this.toeval.kies(ROLLEN), naSchaal: this.toeval.kans(0.5) ? 'LC' : '', naUren: this.toeval.kies([40, 60, 80]),
      naKennisdeling: this.toeval.kies(DELEN), naUitkomst: uitkomst, naUitkomstOp: uitkomst === 'onbekend' ? null : '2026-10-12',
      naToelichting: uitkomst === 'niet' ? 'De uren gingen dit jaar naar ingevallen lessen.' : uitkomst === 'deels' ? 'De rol is gestart; de bijeenkomsten volgen in het voorjaar.' : '',
    });
    if (traject.begin !== null && traject.begin > einde) traject.begin = null;
    for (const schooljaar of [eerste, eerste + 1]) this.jaar(traject, schooljaar);
  }

  private nieuw(medewerkerId: string, sleutel: string, velden: Partial<Traject>): Traject {
    const traject: Traject = {
      id: uuidVan(`traject ${medewerkerId} ${sleutel}`), medewerkerId, programma: 'Master', niveau: 'hbo-master', soort: null, vakCode: null, instelling: '', status: 'bezig', aangevraagdOp: null, begin: null, verwachtEinde: null, einde: null,
      gestoptReden: '', afspraken: '', naRol: '', naSchaal: '', naUren: null, naUitkomst: 'onbekend', naUitkomstOp: null, naToelichting: '', naKennisdeling: '', diplomaId: null, ...velden,
    };
    this.trajecten.push(traject);
    return traject;
  }

  private jaar({ id, medewerkerId }: Traject, schooljaar: number, beurs?: string): void {
    const factor = this.factor.get(medewerkerId) ?? 1;
    const stand = beurs ?? this.toeval.gewogen([['toegekend', 72], ['afgewezen', 12], ['geen', 16]] as const);
    const verlof = stand === 'toegekend' || (stand !== 'geen' && this.toeval.kans(0.4));
    this.jaren.push({
      id: uuidVan(`opleidingsjaar ${id} ${schooljaar}`), trajectId: id, medewerkerId, schooljaar, premaster: false, beurs: stand, beursbedrag: stand === 'toegekend' ? this.toeval.kies([2314, 2530, 2601, 4150]) : null,
      verlofuren: verlof ? Math.round(240 * factor * 10) / 10 : null, vervanging: verlof ? this.toeval.kies(VERVANGING) : '', vervangingsuren: verlof ? Math.round(160 * factor) : null, kosten: this.toeval.kans(0.7) ? this.toeval.kies([350, 900, 1450, 2601]) : null,
    });
  }
}

// Subjects with a master for teachers of their own; others study something about teaching.
const MET_VAKMASTER = new Set(['netl', 'entl', 'dutl', 'fatl', 'wi', 'na', 'sk', 'bi', 'ak', 'gs', 'ec']);

function opleiding(toeval: Toeval, vakCode: string | null): Pick<Traject, 'programma' | 'niveau' | 'soort' | 'instelling'> {
  const naam = vakCode && MET_VAKMASTER.has(vakCode) ? vakNaam(vakCode) : null;
  const over = [
    [{ programma: 'Master Leren en Innoveren', niveau: 'hbo-master', soort: 'lerarenmaster', instelling: 'Fontys Hogescholen' }, 25],
    [{ programma: 'Master Educational Needs', niveau: 'hbo-master', soort: 'lerarenmaster', instelling: 'Windesheim' }, 20],
  ] as const;
  return toeval.gewogen(naam === null ? over : [
    ...over, [{ programma: `Master Leraar ${naam}`, niveau: 'hbo-master', soort: 'lerarenopleiding', instelling: 'Hogeschool Utrecht' }, 40],
    [{ programma: `Educatieve master ${naam}`, niveau: 'wo-master', soort: 'vakmaster', instelling: 'Rijksuniversiteit Groningen' }, 25],
  ]);
}

function groepeer<T>(lijst: readonly T[], sleutel: (een: T) => string): Map<string, T[]> {
  const uit = new Map<string, T[]>();
  for (const een of lijst) uit.set(sleutel(een), [...(uit.get(sleutel(een)) ?? []), een]);
  return uit;
}

/** Loads the studies of the board whose wall is open. Returns how many. */
export async function studiesLaden(client: Client, rijen: BestuurRijen): Promise<number> {
  const { trajecten, jaren } = studiesMaken(rijen);
  await client.query(`
    INSERT INTO opleidingstraject (id, "medewerkerId", programma, niveau, soort, "vakCode", instelling, status, "aangevraagdOp", begin, "verwachtEinde", einde, "gestoptReden", afspraken, "naRol", "naSchaal", "naUren", "naUitkomst", "naUitkomstOp", "naToelichting", "naKennisdeling", "diplomaId")
    SELECT id, "medewerkerId", programma, niveau, soort, "vakCode", instelling, status, "aangevraagdOp", begin, "verwachtEinde", einde, "gestoptReden", afspraken, "naRol", "naSchaal", "naUren", "naUitkomst", "naUitkomstOp", "naToelichting", "naKennisdeling", "diplomaId"
    FROM jsonb_populate_recordset(NULL::opleidingstraject, $1::jsonb)`, [JSON.stringify(trajecten)]);
  await client.query(`
    INSERT INTO opleidingsjaar (id, "trajectId", "medewerkerId", schooljaar, premaster, beurs, beursbedrag, verlofuren, vervanging, vervangingsuren, kosten)
    SELECT id, "trajectId", "medewerkerId", schooljaar, premaster, beurs, beursbedrag, verlofuren, vervanging, vervangingsuren, kosten FROM jsonb_populate_recordset(NULL::opleidingsjaar, $1::jsonb)`, [JSON.stringify(jaren)]);
  return trajecten.length;
}
