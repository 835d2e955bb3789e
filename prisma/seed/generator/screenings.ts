import type { DiplomaRij, ScreeningRij, Uitkomst } from './rijen';
import type { Toeval } from './toeval';

export interface Screener { gebruikerId: string; scholen: readonly string[] | null; }

const notities: Record<'bevestigd' | 'niet-aangetroffen' | 'nader-onderzoek', readonly string[]> = {
  bevestigd: ['Naam wijkt af door huwelijk. Geboortenaam gezien in personeelsdossier.', 'Origineel getoond in gesprek, gezien en teruggegeven.', 'Cijferlijst en diploma komen overeen.', 'Digitaal uittreksel uit het diplomaregister, handtekening geldig.'],
  'niet-aangetroffen': ['Dossier bevat alleen een cijferlijst, geen diploma.', 'Niet in het dossier; leraar kan het papier niet vinden.', 'Alleen een certificaat van deelname gevonden.'],
  'nader-onderzoek': ['Handtekening en stempel van de opleiding ontbreken op de kopie.', 'Kopie is onleesbaar. Leraar gevraagd om het origineel mee te nemen.', 'Is dit een volledige master of een premaster? Nagevraagd bij de opleiding.', 'Geboortenaam op diploma wijkt af, akte gevraagd.', 'Diploma van vóór 1996: staat niet in het register, origineel gevraagd.', 'Jaartal op opgave en op diploma verschillen.'],
};

/** Year of graduation, or null when nobody knows. */
export function jaarVan(diploma: DiplomaRij): number | null {
  return diploma.behaaldOp ? Number(diploma.behaaldOp.slice(0, 4)) : diploma.behaaldJaar;
}

const isMaster = (diploma: DiplomaRij) => !['hbo-bachelor', 'wo-bachelor', 'overig'].includes(diploma.niveau);

const dagen = ['09-28', '09-29', '09-30', '10-01', '10-02', '10-05', '10-06', '10-07', '10-08', '10-09', '10-12', '10-13', '10-14', '10-15', '10-16', '10-26', '10-27', '10-28', '10-29', '10-30',
  '11-02', '11-03', '11-04', '11-05', '11-06', '11-09', '11-10', '11-11', '11-12', '11-13', '11-16', '11-17', '11-18', '11-19', '11-20'];
const minuten = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'));

/** A moment in office hours on day `van` or later of the autumn screening. */
function moment(toeval: Toeval, van: number, tot: number): string {
  return `2026-${dagen[toeval.heel(van, tot)]}T${minuten[toeval.heel(8, 15)]}:${minuten[toeval.heel(0, 59)]}:${minuten[toeval.heel(0, 59)]}Z`;
}

function bewijs(toeval: Toeval, uitkomst: Uitkomst, jaar: number | null): string {
  if (uitkomst === 'niet-aangetroffen') return 'dossier';
  if (uitkomst === 'nader-onderzoek') return toeval.kies(['opgave', 'dossier']);
  // The national register starts in 1996: older papers can be seen only in the file or as the original.
  return toeval.gewogen(jaar !== null && jaar >= 1996 ? [['dossier', 50], ['register', 35], ['origineel', 15]] as const : [['dossier', 70], ['origineel', 30]] as const);
}

function notitie(toeval: Toeval, uitkomst: Uitkomst, jaar: number | null, master: boolean): string {
  if (uitkomst === 'te-screenen' || (uitkomst === 'bevestigd' && !toeval.kans(0.05))) return '';
  const passend = notities[uitkomst].filter((tekst) => (master || !tekst.includes('premaster')) && !tekst.includes(jaar !== null && jaar < 1996 ? 'diplomaregister,' : '1996'));
  return toeval.kies(passend);
}

function screening(toeval: Toeval, diploma: DiplomaRij, uitkomst: Uitkomst, door: Screener | null, van: number, tot: number): ScreeningRij {
  const jaar = jaarVan(diploma);
  const zelfGezien = door !== null || uitkomst !== 'nader-onderzoek';
  return {
    id: toeval.uuid(), medewerkerId: diploma.medewerkerId, diplomaId: diploma.id, uitkomst, bewijs: bewijs(toeval, uitkomst, jaar),
    notitie: zelfGezien ? notitie(toeval, uitkomst, jaar, isMaster(diploma)) : 'Zo overgenomen uit het bestand van het bestuur.', gebruikerId: door?.gebruikerId ?? null, createdAt: moment(toeval, van, tot),
  };
}

/** Which achieved diplomas nobody has looked at yet: old papers and masters more often, at least `minstens`. */
function kiesOpen(toeval: Toeval, behaald: readonly DiplomaRij[], minstens: number): Set<DiplomaRij> {
  const aantal = Math.min(behaald.length, Math.max(minstens, Math.round(behaald.length * 0.155)));
  const rang = behaald.map((diploma) => {
    const jaar = jaarVan(diploma);
    const gewicht = (jaar !== null && jaar < 1996 ? 3 : 1) * (isMaster(diploma) ? 1.6 : 1);
    return { diploma, rang: Math.log(1 - toeval.getal()) / gewicht };
  });
  rang.sort((a, b) => b.rang - a.rang);
  return new Set(rang.slice(0, aantal).map(({ diploma }) => diploma));
}

/**
 * Screens the diplomas of one school. Open ones get a later createdAt, so that "oldest first" means something.
 * @param minstens how many must stay open
 */
export function screenSchool(toeval: Toeval, school: string, diplomas: readonly DiplomaRij[], screeners: readonly Screener[], minstens: number): ScreeningRij[] {
  const behaald = diplomas.filter((diploma) => diploma.status === 'behaald');
  const open = kiesOpen(toeval, behaald, minstens);
  const hier = screeners.filter(({ scholen }) => scholen === null || scholen.includes(school));
  for (const diploma of open) diploma.createdAt = moment(toeval, 0, dagen.length - 3);
  const uit: ScreeningRij[] = [];
  const uitkomsten = toeval.verdeel(behaald.length - open.size, [['bevestigd', 92.5], ['nader-onderzoek', 4], ['niet-aangetroffen', 3.5]] as const);
  behaald.filter((diploma) => !open.has(diploma)).forEach((diploma, i) => {
    const uitkomst = uitkomsten[i] as Uitkomst;
    const door = hier.length > 0 ? toeval.kies(hier) : null;
    if (uitkomst !== 'nader-onderzoek' && toeval.kans(0.06)) uit.push(screening(toeval, diploma, 'nader-onderzoek', door, 0, 11));
    uit.push(screening(toeval, diploma, uitkomst, door, 12, dagen.length - 1));
  });
  return uit;
}
