import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../../beheer';
import type { CyclusKop } from '../../cyclus';
import type { EigenOptieRegel, EigenVraagRegel, EigenVragen } from '../../eigen';
import { EIGEN_SOORTEN, type EigenReikwijdte } from '../../eigen.schema';
import { Invoer } from '../../invoer.schema';
import type { Deelfase } from '../../inhoud.schema';
import { deelfaseVan } from '../../route';
import type { CyclusRij } from '../../stand';
import { cyclusKop, cyclusVraag } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';
import { inEenRegel } from '../vraagteksten';
import { alleenBestuur } from './eigen-bereik';

interface Vraagrij { id: string; schoolId: string | null; cyclusId: string | null; deelfase: Deelfase; tekst: string; hulp: string; invoer: unknown; vervallen: boolean; antwoorden: number; door: string | null; versie: number }
interface Optierij { id: string; schoolId: string | null; vraagId: string; naam: string; vervallen: boolean; versie: number }

/** The own questions and options that hold in one cycle, retired ones too. */
export async function eigenVragenTonen(toegang: Toegang, cyclus: string): Promise<EigenVragen> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const bestuur = toegang.bestuur.id;
    const [koppen, vragen, opties] = await laatsteRijen<[CyclusRij, Vraagrij, Optierij]>(db, cyclusVraag(cyclus), sql`
      SELECT e.id, e."schoolId", e."cyclusId", e.deelfase, e.tekst, e.hulp, e.invoer, e."vervallenOp" IS NOT NULL AS vervallen, g.naam AS door, e.versie,
        (SELECT count(*)::int FROM antwoord a WHERE a."bestuurId" = e."bestuurId" AND a."vraagId" = 'eigen-' || e.id) AS antwoorden
      FROM eigenvraag e JOIN cyclus c ON c."bestuurId" = e."bestuurId" AND c.thema = e.thema LEFT JOIN gebruiker g ON g.id = e."gebruikerId"
      WHERE e."bestuurId" = ${bestuur}::uuid AND c.id = ${cyclus}::uuid AND e.instrument IS NULL AND (e."cyclusId" = c.id OR e."cyclusId" IS NULL AND (e."schoolId" IS NULL OR e."schoolId" = c."schoolId"))
      ORDER BY e.deelfase, e."createdAt", e.id`, sql`
      SELECT o.id, o."schoolId", o."vraagId", o.naam, o."vervallenOp" IS NOT NULL AS vervallen, o.versie FROM eigenoptie o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = ${cyclus}::uuid
      WHERE o."bestuurId" = ${bestuur}::uuid AND (o."schoolId" IS NULL OR o."schoolId" = c."schoolId") ORDER BY o."createdAt", o.id`);
    const kop = cyclusKop(koppen[0]);
    const beheert = magBeheren(toegang, kop);
    const magBij = (schoolId: string | null, cyclusId: string | null) => beheert && (schoolId !== null || cyclusId !== null || alleenBestuur(toegang));
    return {
      kop, magBeheren: beheert, reikwijdten: reikwijdten(toegang, kop),
      vragen: vragen.map((rij) => regelVan(rij, magBij(rij.schoolId, rij.cyclusId))),
      keuzevragen: keuzevragen(kop, opties.map(({ schoolId, ...optie }) => ({ ...optie, voor: schoolId === null ? 'bestuur' : 'school', magWijzigen: magBij(schoolId, null) }))),
    };
  });
}

function regelVan({ schoolId, cyclusId, invoer: rauw, ...rij }: Vraagrij, magWijzigen: boolean): EigenVraagRegel {
  const invoer = Invoer.parse(rauw);
  return {
    ...rij, magWijzigen, voor: cyclusId !== null ? 'cyclus' : schoolId !== null ? 'school' : 'bestuur',
    soort: EIGEN_SOORTEN.find((soort) => soort === invoer.soort) ?? 'tekst', keuzes: 'opties' in invoer ? invoer.opties.map(({ naam }) => naam) : [], eenheid: invoer.soort === 'getal' ? invoer.eenheid : '',
  };
}

function reikwijdten(toegang: Toegang, { schoolId }: CyclusKop): EigenReikwijdte[] {
  return ['cyclus', ...(schoolId === null ? [] : (['school'] as const)), ...(alleenBestuur(toegang) ? (['bestuur'] as const) : [])];
}

/** Questions of the guide whose list may be made longer, within what this person sees of the route. */
function keuzevragen(kop: CyclusKop, eigen: EigenOptieRegel[]): EigenVragen['keuzevragen'] {
  const handreiking = inhoud(kop.thema, kop.editie);
  const fasen = new Set(kop.fasen.map(({ deelfase }) => deelfase));
  return [...handreiking.items.values()].flatMap((een) => {
    const deelfase = deelfaseVan(handreiking, een.id);
    if ((een.invoer.soort !== 'keuze' && een.invoer.soort !== 'meerkeuze') || !een.invoer.eigen || !deelfase || !fasen.has(deelfase)) return [];
    return [{ id: een.id, tekst: inEenRegel(een.tekst), deelfase, opties: een.invoer.opties.map(({ naam }) => naam), eigen: eigen.filter(({ vraagId }) => vraagId === een.id) }];
  });
}
