import { amoBlok, inGetal, type AmoDeel } from '@/lib/cyclus/amo';
import { puntWoorden } from '@/lib/cyclus/aanknopingspunten';
import { celgetal } from '@/lib/cyclus/cel';
import { cel, rijpunt, type Instrumentdeel, type Rij } from '@/lib/cyclus/instrument';
import { komtUit, lopen, type Keten } from '@/lib/cyclus/keten';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Amo } from './planinhoud';

// What the cycle chose, as activities to begin a plan with: nobody types it again. Pure.

export interface Voorstel {
  /** Answer id of the entry point or intervention. */
  herkomstId: string;
  soort: 'aanknopingspunt' | 'interventie';
  naam: string;
  ontwerp: string;
  amo: Amo | null;
  doel: { id: string; tekst: string } | null;
  /** Stands in a plan of this cycle already. */
  alIn: string | null;
  /** An entry point for which an intervention was chosen: that one says it more precisely. */
  uitgewerkt: boolean;
}

const LETTER: Record<AmoDeel, Amo> = { ability: 'A', motivation: 'M', opportunity: 'O' };
const TIJDPAD: Record<string, string> = { 'dit-schooljaar': 'dit schooljaar', 'volgend-schooljaar': 'volgend schooljaar', later: 'later' };

interface Bron {
  aanknopingspunten: readonly Instrumentdeel[];
  amo: readonly Instrumentdeel[];
  keten: Keten;
  /** Goals that hold or may hold. */
  doelen: readonly { id: string; tekst: string }[];
  /** Origin → name of the plan that has it. */
  bezet: ReadonlyMap<string, string>;
}

/** Chosen interventions, then chosen entry points, each with its letter, its goal and what was said of it. */
export function voorstellenVan({ aanknopingspunten, amo, keten, doelen, bezet }: Bron): Voorstel[] {
  const gekozen = (rij: Rij) => cel(rij.antwoord.waarde, 'gekozen') === 'ja';
  const interventies = amo.flatMap(({ slug, rijen }) => { const plek = amoBlok(slug); return plek?.kolom === 'interventie' ? rijen.filter(gekozen).map((rij) => ({ rij, letter: LETTER[plek.deel] })) : []; });
  const punten = aanknopingspunten.filter(({ eigen }) => eigen !== null).flatMap(({ rijen }) => rijen.filter(gekozen));
  const bijInterventie = new Set(interventies.flatMap(({ rij }) => komtUit(keten, rijpunt(rij.vraagId)).map(({ punt }) => punt.vraagId)));
  const samen = (rij: Rij, rest: Pick<Voorstel, 'soort' | 'naam' | 'ontwerp' | 'amo' | 'uitgewerkt'>): Voorstel => ({ herkomstId: rij.vraagId, doel: doelVan(keten, rij.vraagId, doelen), alIn: bezet.get(rij.vraagId) ?? null, ...rest });
  return [
    ...interventies.map(({ rij, letter }) => samen(rij, { soort: 'interventie', naam: alsNaam(platteTekst(rij.naam)), ontwerp: interventieOntwerp(rij), amo: letter, uitgewerkt: false })),
    ...punten.map((rij) => {
      const { titel, uitleg } = puntWoorden(rij.naam);
      return samen(rij, { soort: 'aanknopingspunt', naam: alsNaam(platteTekst(titel)), ontwerp: puntOntwerp(rij, platteTekst(uitleg)), amo: null, uitgewerkt: bijInterventie.has(rij.vraagId) });
    }),
  ];
}

/** The nearest goal that this came of, else the nearest that was made of it. */
function doelVan(keten: Keten, vraagId: string, doelen: Bron['doelen']): Voorstel['doel'] {
  for (const { punt } of [...lopen(keten, rijpunt(vraagId), 'terug'), ...lopen(keten, rijpunt(vraagId), 'verder')]) {
    const doel = doelen.find(({ id }) => rijpunt(id) === punt);
    if (doel) return doel;
  }
  return null;
}

/** A sentence of the guide as the name of an activity: without its full stop, and not longer than a name can be. */
function alsNaam(tekst: string): string {
  const kaal = tekst.trim().replace(/\.$/, '');
  return kaal.length <= 200 ? kaal : `${kaal.slice(0, 197).replace(/\s+\S*$/, '')}…`;
}

function interventieOntwerp({ antwoord: { waarde } }: Rij): string {
  const lees = (code: string) => cel(waarde, code).trim();
  const [uren, kosten] = [celgetal(lees('uren')), celgetal(lees('kosten'))];
  const tijdpad = [TIJDPAD[lees('tijdpad')] ?? '', lees('tijdpad-toelichting')].filter(Boolean).join(', ');
  const schatting = [...(uren === null ? [] : [`${inGetal(uren, 'uren')} per jaar`]), ...(kosten === null ? [] : [`${inGetal(kosten, 'kosten')} per jaar`])].join(' en ');
  return regels([['Verwacht effect', lees('effect')], ['Tijdpad', tijdpad], ['In fase 2 geschat', schatting]]);
}

function puntOntwerp({ antwoord: { waarde } }: Rij, uitleg: string): string {
  return [uitleg, regels([['Waarom', cel(waarde, 'waarom').trim()], ['Verwacht', cel(waarde, 'verwacht').trim()]])].filter(Boolean).join('\n');
}

const regels = (paren: readonly (readonly [string, string])[]): string => paren.filter(([, tekst]) => tekst !== '').map(([kop, tekst]) => `${kop}: ${tekst}`).join('\n').slice(0, 4_000);
