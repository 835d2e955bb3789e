import 'server-only';
import { STEMWOORDEN, type Waarde } from '@/lib/cyclus/antwoord';
import { afgeschermd, cijferUit } from '@/lib/cyclus/cijfers';
import { eigenVraagId, type CyclusKop } from '@/lib/cyclus/cyclus';
import { metEigenOpties, type GelezenAntwoord } from '@/lib/cyclus/fasepagina';
import { blokken, isVraag, type Inhoud, type Instrument } from '@/lib/cyclus/inhoud';
import type { Cijferstand, Rij } from '@/lib/cyclus/instrument';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import { standenInWoorden } from '@/lib/cyclus/resultaat';
import { gevuldeKolommen, isGevuld, rijnaam } from '@/lib/cyclus/rijkolommen';
import { plaatsen, routeVan } from '@/lib/cyclus/route';
import { deelVan } from '@/lib/cyclus/server/instrument/instrument-lezen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Momentfase, Momentregel, Momentrij, Momentvraag } from '../../momentopname';
import type { Cyclusbron } from './bron';

/** What somebody filled in, in words under names. */
export function inRegels(invoer: Invoer, waarde: Waarde): Momentregel[] {
  const rij = { invoer, antwoord: { waarde } } as Rij;
  return gevuldeKolommen([rij]).map(({ naam, lees }) => ({ naam, tekst: lees(rij) }));
}

/** The eight parts with their questions, answers, instruments and own rows. Closed rows are named, never shown. */
export function fasenVan(bron: Cyclusbron, kop: CyclusKop, inhoud: Inhoud): Momentfase[] {
  const instrumenten = new Map([...inhoud.instrumenten.values()].map((instrument) => [instrument.slug, instrumentVan(bron, kop, instrument)]));
  return kop.fasen.map((fase) => {
    const route = routeVan(inhoud, fase.deelfase, bron.rij?.keuzes ?? [], bron.rij?.eigen ?? []);
    const gezien = new Set<string>();
    const vanGids = plaatsen(inhoud, fase.deelfase).flatMap((plaats) => blokken(inhoud, plaats)).map(({ titel, items }) => ({
      titel, vragen: items.filter(isVraag).flatMap((item) => { gezien.add(item.id); return vraagVan(bron, { id: item.id, tekst: platteTekst(item.tekst), invoer: item.invoer, vorigeId: null, eigen: false }); }),
    }));
    const eigen = bron.eigen.filter((een) => een.instrument === null && een.deelfase === fase.deelfase).flatMap(({ id, tekst, invoer, vorigeId }) => vraagVan(bron, { id: eigenVraagId(id), tekst, invoer, vorigeId, eigen: true }));
    return {
      deelfase: fase.deelfase, hoofdnaam: fase.hoofdnaam, naam: fase.naam, inRoute: fase.inRoute, reden: fase.reden, vragen: fase.vragen, beantwoord: fase.beantwoord,
      stappen: bron.stappen.filter((stap) => stap.deelfase === fase.deelfase).map(({ stap, reden, wie, op }) => ({ stap, reden, wie, op })),
      blokken: [...vanGids, { titel: 'Eigen vragen', vragen: eigen }].filter(({ vragen }) => vragen.length > 0),
      nietRelevant: route.filter(({ relevant }) => !relevant).map(({ tekst, reden }) => ({ tekst: platteTekst(tekst), reden })),
      instrumenten: [...inhoud.instrumenten.values()].filter(({ deelfase }) => deelfase === fase.deelfase).flatMap(({ slug }) => instrumenten.get(slug) ?? []).filter(({ besloten, delen }) => besloten || delen.length > 0),
    };
  });
}

type Vraagbron = { id: string; tekst: string; invoer: Invoer; vorigeId: string | null; eigen: boolean };

function vraagVan({ antwoorden, opties }: Cyclusbron, { id, tekst, invoer, vorigeId, eigen }: Vraagbron): Momentvraag[] {
  const gevraagd = metEigenOpties(invoer, opties.filter(({ vraagId }) => vraagId === id));
  const gegeven = antwoorden.filter((een) => een.vraagId === id && Object.keys(een.waarde).length > 0);
  if (gegeven.length === 0) return [];
  return [{ id, tekst, eigen, vorige: vorigeId === null ? null : eigenVraagId(vorigeId), antwoorden: gegeven.map((een) => antwoordVan(gevraagd, een)) }];
}

const antwoordVan = (invoer: Invoer, { stem, status, door, op, waarde }: GelezenAntwoord): Momentvraag['antwoorden'][number] =>
  ({ stem: STEMWOORDEN[stem], klaar: status === 'klaar', wie: door, op, regels: inRegels(invoer, waarde) });

function instrumentVan(bron: Cyclusbron, kop: CyclusKop, instrument: Instrument): Momentfase['instrumenten'][number] {
  const { slug, titel, besloten = false } = instrument;
  if (besloten) return { slug, titel, besloten: true, delen: [] };
  const standen = standenOpen(bron.standen, kop.schoolId);
  const eigen = bron.eigen.filter((een) => een.instrument === slug).map(({ id, tekst, blok, invoer }) => ({ id, tekst, blok: blok ?? '', invoer, versie: 1, door: null }));
  const vorige = new Map(bron.eigen.map((een) => [eigenVraagId(een.id), een.vorigeId]));
  const delen = instrument.blokken.map((blok) => deelVan(blok, eigen, bron.antwoorden, () => true)).map((deel) => {
    const rijen = deel.rijen.filter(isGevuld);
    const kolommen = gevuldeKolommen(rijen);
    return { slug: deel.slug, titel: deel.titel, rijen: rijen.map((rij): Momentrij => {
      const van = vorige.get(rij.vraagId) ?? null;
      return {
        id: rij.vraagId, naam: rijnaam(rij), eigen: rij.eigen !== null, vorige: van === null ? null : eigenVraagId(van), klaar: rij.antwoord.status === 'klaar', wie: rij.antwoord.door, op: rij.antwoord.op,
        regels: kolommen.map(({ naam, lees }) => ({ naam, tekst: lees(rij) })).filter(({ tekst }) => tekst !== ''), cijfers: standenInWoorden(standen, rij.vraagId),
      };
    }) };
  }).filter(({ rijen }) => rijen.length > 0);
  return { slug, titel, besloten: false, delen };
}

/** Of the whole board also people read along who see one school only: small groups stand without counts, for everybody. */
function standenOpen(standen: readonly Cijferstand[], schoolId: string | null): Cijferstand[] {
  if (schoolId !== null) return [...standen];
  return standen.flatMap((stand) => { const cijfer = cijferUit(stand.code, stand.waarde); return cijfer ? [{ ...stand, waarde: afgeschermd(cijfer).regels }] : []; });
}
