import 'server-only';
import { afgeschermd, cijferDefinitie, cijferInWoorden, type Cijfers } from '@/lib/cyclus/cijfers';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { isBesloten } from '@/lib/cyclus/inhoud';
import { rijpunt } from '@/lib/cyclus/keten';
import { cyclusKop } from '@/lib/cyclus/server/cyclus-ophalen';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Momentopname } from '../../momentopname';
import type { Planinhoud } from '../../planinhoud';
import { cyclusbronLezen, mensenLezen, type Cyclusbron, type Lees, type Plek } from './bron';
import { doelenMaken, vervolgLezen, type Doelstand } from './doelen';
import { fasenVan } from './fasen';
import { gesprekkenLezen } from './gesprekken';
import { plannenLezen } from './plannen';

export interface Opdracht {
  lees: Lees;
  plek: Plek;
  bestuurNaam: string;
  sluiting: Momentopname['sluiting'];
  /** The figures of the school or the board on that day; null for who does not see all of it. */
  cijfers: Cijfers | null;
  doelstanden: ReadonlyMap<string, Doelstand>;
  /** What a plan that was never submitted says now. */
  schrijfbeeld: (planId: string) => Promise<Planinhoud>;
}

/**
 * Inside: the cycle as it is at this moment, in words. Of the closed circle nothing comes along, also not for a member;
 * of the inventory only figures, never a person.
 * @throws Weigering 'niet-gevonden'
 */
export async function momentopnameMaken({ lees, plek, bestuurNaam, sluiting, cijfers, doelstanden, schrijfbeeld }: Opdracht): Promise<Momentopname> {
  const bron = await cyclusbronLezen(lees, plek);
  const kop = cyclusKop(bron.rij);
  const gids = inhoud(kop.thema, kop.editie);
  const naam = naamVan(bron, kop);
  const plannen = await plannenLezen(lees, plek, schrijfbeeld);
  const doelen = await doelenMaken(lees, plek, bron, plannen, doelstanden);
  const { deelnemers, schrijvers } = await mensenLezen(lees, plek);
  const gesprekken = await gesprekkenLezen(lees, plek, { inhoud: gids, naam, besloten: bron.besloten });
  const bij = new Set(deelnemers.map((een) => een.naam));
  const mee = [...schrijvers, ...gesprekken.gesprekken.flatMap(({ berichten }) => berichten.map(({ wie }) => wie)), ...plannen.flatMap(({ activiteiten, oordelen }) => [...activiteiten.map(({ eigenaar }) => eigenaar), ...oordelen.map(({ wie }) => wie)])];
  return {
    vorm: 1,
    cyclus: {
      id: kop.id, naam: kop.naam, school: kop.schoolNaam, bestuur: bestuurNaam, thema: kop.thema, themaTitel: gids.titel, editie: kop.editie, begin: kop.begin, einde: kop.einde, bedoeling: kop.bedoeling,
      vorige: kop.vorigeId && kop.vorigeNaam ? { id: kop.vorigeId, naam: kop.vorigeNaam } : null,
    },
    sluiting, deelnemers, meegewerkt: [...new Set(mee.flatMap((een) => (een === null || bij.has(een) ? [] : [een])))].sort((a, b) => a.localeCompare(b, 'nl')),
    cijfers: cijfers ? cijfersVan(cijfers, kop.schoolId) : null,
    doelen, fasen: zonderDoelen(fasenVan(bron, kop, gids)), keten: ketenVan(bron, naam), plannen,
    ...(await vervolgLezen(lees, plek, (id) => doelen.find((doel) => doel.id === id)?.tekst ?? null)), ...gesprekken,
  };
}

/** What a question or row is called; undefined for what is closed or no longer there. */
function naamVan({ eigen, besloten }: Cyclusbron, kop: { thema: string; editie: number }): (vraagId: string) => string | undefined {
  const gids = inhoud(kop.thema, kop.editie);
  const perId = new Map(eigen.map(({ id, tekst }) => [`eigen-${id}`, tekst]));
  return (vraagId) => (besloten.has(vraagId) || isBesloten(gids, vraagId) ? undefined : perId.get(vraagId) ?? gids.items.get(vraagId)?.tekst);
}

/** The links between things that are there, in words. */
function ketenVan({ schakels }: Cyclusbron, naam: (vraagId: string) => string | undefined): Momentopname['keten'] {
  const woorden = (punt: string) => { const tekst = punt.startsWith(rijpunt('')) ? naam(punt.slice(rijpunt('').length)) : undefined; return tekst === undefined ? undefined : platteTekst(tekst); };
  return schakels.flatMap(({ van, naar }) => { const [begin, eind] = [woorden(van), woorden(naar)]; return begin && eind ? [{ van: begin, naar: eind }] : []; });
}

/** The goals stand by themselves, with what came of them. */
function zonderDoelen(fasen: Momentopname['fasen']): Momentopname['fasen'] {
  return fasen.map((fase) => ({ ...fase, instrumenten: fase.instrumenten.filter(({ slug }) => slug !== DOELEN_INSTRUMENT) }));
}

/** Of the whole board also people read along who see one school only: there small groups stand without counts, for everybody. */
function cijfersVan({ peildatum, cijfers, volledigheid }: Cijfers, schoolId: string | null): NonNullable<Momentopname['cijfers']> {
  return {
    peildatum,
    volledigheid: [
      { naam: 'Leraren', tekst: getal(volledigheid.leraren) }, { naam: 'van wie een diploma bekend is', tekst: getal(volledigheid.metDiploma) }, { naam: 'van wie lessen bekend zijn', tekst: getal(volledigheid.metLessen) },
      { naam: 'Diploma’s', tekst: getal(volledigheid.diplomas) }, { naam: 'waarvan gescreend', tekst: getal(volledigheid.gescreend) },
    ],
    lijst: Object.values(cijfers).map((heel) => {
      const cijfer = schoolId === null ? afgeschermd(heel) : heel;
      const { naam, kop, kolommen, uitleg } = cijferDefinitie(cijfer.code);
      return { code: cijfer.code, naam, kop, kolommen: [...kolommen], uitleg, zin: cijferInWoorden(cijfer), regels: cijfer.regels };
    }),
  };
}

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');
