import { ACTOREN, heeft, isLid, type Actor } from './actoren';
import type { Doel } from './doel';
import type { Kennis } from './ingang';
import { BORDEN, type Bord } from './kanaries';
import { oordeel } from './gleuven';
import { kenmerk, lekkenIn, zichtbaar } from './lezen';
import { dossierCookie } from './linkhouder';
import { momentopname, verschil } from './momentopname';
import { methodepogingen, pogingenOp, type Poging } from './pogingen';
import { PER_ROUTE, REGISTER, type Benoemd } from './register';
import { vragen, type Antwoord, type Vraag } from './verzoek';

export interface Uitslag {
  ingangen: number;
  actoren: number;
  pogingen: number;
  /** Tries by who may: how many there were, and how many demonstrably worked. */
  positief: { totaal: number; gelukt: number };
  lekken: string[];
  wijzigingen: string[];
  verklikkers: string[];
  mislukt: string[];
  /** Methods that answer and are not in the register. */
  onbekend: string[];
  ontfilterd: number;
  zonderEffect: string[];
}

export interface Opties {
  grondig: boolean;
  /** Which tries on an entry are made; the rest waits for the thorough run. */
  kies?: (poging: Poging) => boolean;
  alleen?: RegExp;
  /** Hears how far it is. */
  vertel?: (regel: string) => void;
}

const SAMEN = 6;

/** Attacks every entry as every actor: first who may not, then who may. */
export async function matrixDraaien(doel: Doel, opties: Opties): Promise<Uitslag> {
  const uitslag: Uitslag = { ingangen: REGISTER.length, actoren: ACTOREN.length, pogingen: 0, positief: { totaal: 0, gelukt: 0 }, lekken: [], wijzigingen: [], verklikkers: [], mislukt: [], onbekend: [], ontfilterd: 0, zonderEffect: [] };
  const gekozen = REGISTER.filter(({ naam }) => !opties.alleen || opties.alleen.test(naam));
  const perIngang = gekozen.map((benoemd) => ({ benoemd, pogingen: ACTOREN.flatMap((wie) => pogingenOp(benoemd, wie, doel.manifest, opties.grondig)).filter(opties.kies ?? (() => true)) }));
  for (const { benoemd, pogingen } of perIngang) {
    await onbevoegd(doel, uitslag, benoemd, pogingen.filter(({ oordeel }) => oordeel !== 'ja'));
    opties.vertel?.(`${uitslag.pogingen} zonder recht: ${benoemd.naam}; ${uitslag.lekken.length} lekken, ${uitslag.wijzigingen.length} wijzigingen, ${uitslag.verklikkers.length} verklikkers`);
  }
  for (const namen of PER_ROUTE.filter(([eerste]) => gekozen.some((benoemd) => benoemd === eerste))) {
    const [benoemd] = namen;
    if (benoemd) await onbevoegd(doel, uitslag, benoemd, ACTOREN.flatMap((wie) => methodepogingen(namen, wie)).filter(opties.kies ?? (() => true)));
  }
  // Reading before writing: who may change something, also changes what others are to find.
  const volgorde = [...perIngang].sort((a, b) => Number(Boolean(a.benoemd.ingang.wijzigt)) - Number(Boolean(b.benoemd.ingang.wijzigt)));
  for (const { benoemd, pogingen } of volgorde) {
    const eerst = (await doel.ontfilterd())?.som ?? 0;
    await bevoegd(doel, uitslag, benoemd, pogingen.filter(({ oordeel }) => oordeel === 'ja'));
    opties.vertel?.(`${uitslag.pogingen} met recht: ${benoemd.naam}; ${uitslag.positief.gelukt}/${uitslag.positief.totaal}, ${uitslag.lekken.length} lekken`);
    const som = (await doel.ontfilterd())?.som;
    if (som === undefined) continue;
    if (som === eerst && !benoemd.ingang.zonderFilter) uitslag.zonderEffect.push(benoemd.naam);
    uitslag.ontfilterd = som;
  }
  return uitslag;
}

function kennisVan({ db }: Doel, wie: Actor): Kennis {
  return {
    db, wie,
    versie: async (tabel, id) => (await db.query<{ versie: number }>(`SELECT versie FROM "${tabel}" WHERE id::text = $1`, [id])).rows[0]?.versie ?? 1,
    laatste: async (diplomaId) => (await db.query<{ id: string }>('SELECT id FROM screening WHERE "diplomaId"::text = $1 ORDER BY volgnummer DESC LIMIT 1', [diplomaId])).rows[0]?.id ?? '',
  };
}

export const omschrijving = ({ benoemd, wie, waarden, vermomming }: Poging): string =>
  `${benoemd.naam} · ${wie.naam} · ${Object.entries(waarden).map(([slot, { soort }]) => `${slot}=${soort}`).join(' ')}${vermomming ? ` · ${vermomming}` : ''}`;

async function doen(doel: Doel, uitslag: Uitslag, poging: Poging): Promise<Antwoord> {
  const antwoord = await vragen(doel, (poging.benoemd.ingang.token ?? (({ token }: Actor) => token))(poging.wie), metDossierlink(poging.wie, await poging.maken(kennisVan(doel, poging.wie), doel.adres)));
  uitslag.pogingen += 1;
  const lekken = lekkenIn(antwoord, poging.wie, poging.benoemd.ingang.onthult);
  if (lekken.length > 0) uitslag.lekken.push(`${omschrijving(poging)} → ${lekken.join(', ')}`);
  if (poging.vermomming.startsWith('methode ') && antwoord.status !== 405) uitslag.onbekend.push(`${omschrijving(poging)} → ${antwoord.status}`);
  return antwoord;
}

/** Who came by a personal link has no session, only the cookie of that link. */
function metDossierlink(wie: Actor, vraag: Vraag): Vraag {
  const cookie = dossierCookie(wie);
  return cookie === null ? vraag : { ...vraag, koppen: { ...vraag.koppen, cookie } };
}

async function tegelijk<T, R>(lijst: readonly T[], werk: (een: T) => Promise<R>): Promise<R[]> {
  const uit = new Array<R>(lijst.length);
  let volgende = 0;
  await Promise.all(Array.from({ length: SAMEN }, async () => {
    for (let i = volgende++; i < lijst.length; i = volgende++) uit[i] = await werk(lijst[i] as T);
  }));
  return uit;
}

/** Differences that a try without effect may leave: the log of what one may read, and tables that are open to all. */
function geoorloofd(poging: Poging): Set<string> {
  const { ingang } = poging.benoemd;
  const bord = poging.waarden.slug?.bord;
  const mag = (ingang.magAltijd ?? []).map((tabel) => `buiten.${tabel}`);
  if (ingang.logt && poging.oordeel === 'half' && bord) mag.push(`${bord}.logregel`);
  if (ingang.soort === 'actie' && ingang.paginaLogt && bord && poging.vermomming === 'zonder script' && heeft(poging.wie, bord, ingang.paginaLogt)) mag.push(`${bord}.logregel`);
  return new Set(mag);
}

async function onbevoegd(doel: Doel, uitslag: Uitslag, benoemd: Benoemd, pogingen: Poging[]): Promise<void> {
  if (pogingen.length === 0) return;
  const voor = await momentopname(doel.db);
  const antwoorden = await tegelijk(pogingen, (poging) => doen(doel, uitslag, poging));
  const mag = new Set(pogingen.flatMap((poging) => [...geoorloofd(poging)]));
  const over = verschil(voor, await momentopname(doel.db)).filter((plek) => !mag.has(plek));
  if (over.length > 0) await daderZoeken(doel, uitslag, benoemd, pogingen, over);
  await verklikkersZoeken(doel, uitslag, pogingen, antwoorden);
}

/** Which try changed something: each again by itself. */
async function daderZoeken(doel: Doel, uitslag: Uitslag, benoemd: Benoemd, pogingen: Poging[], over: string[]): Promise<void> {
  let gevonden = 0;
  for (const poging of pogingen) {
    if (gevonden >= 10) return;
    const voor = await momentopname(doel.db);
    await doen(doel, { ...uitslag, lekken: [], mislukt: [] }, poging);
    const plekken = verschil(voor, await momentopname(doel.db)).filter((plek) => !geoorloofd(poging).has(plek));
    if (plekken.length > 0) { uitslag.wijzigingen.push(`${omschrijving(poging)} → ${plekken.join(', ')}`); gevonden += 1; }
  }
  if (gevonden === 0) uitslag.wijzigingen.push(`${benoemd.naam} → ${over.join(', ')} (eenmalig)`);
}

/** Whoever may not, must not be able to tell "somebody else's" from "not there". */
async function verklikkersZoeken(doel: Doel, uitslag: Uitslag, pogingen: Poging[], antwoorden: Antwoord[]): Promise<void> {
  const afwezig = new Map<string, { poging: Poging; antwoord: Antwoord }>();
  const plek = ({ wie, anders }: Poging) => `${wie.naam} ${anders?.slot}`;
  // A board of one's own is not "somebody else's": there one may hear which right is missing.
  const eigenBord = ({ wie, waarden }: Poging) => BORDEN.some((bord) => waarden.slug?.bord === bord && bord !== wie.thuis && isLid(wie, bord));
  const vergelijkbaar = (poging: Poging) => poging.anders !== null && poging.vermomming === '' && poging.anders.soort !== 'misvormd' && !eigenBord(poging);
  pogingen.forEach((poging, i) => {
    const antwoord = antwoorden[i];
    if (antwoord && vergelijkbaar(poging) && poging.anders?.soort === 'afwezig') afwezig.set(plek(poging), { poging, antwoord });
  });
  for (const [i, poging] of pogingen.entries()) {
    const toets = afwezig.get(plek(poging));
    const antwoord = antwoorden[i];
    if (!antwoord || !toets || !vergelijkbaar(poging) || toets.poging === poging || magWeten(poging)) continue;
    if (kenmerk(antwoord, poging.waarden) === kenmerk(toets.antwoord, toets.poging.waarden)) continue;
    const opnieuw = kenmerk(await doen(doel, uitslag, poging), poging.waarden);
    const toetsOpnieuw = kenmerk(await doen(doel, uitslag, toets.poging), toets.poging.waarden);
    if (opnieuw !== toetsOpnieuw) uitslag.verklikkers.push(`${omschrijving(poging)} → ${eersteVerschil(opnieuw, toetsOpnieuw)}`);
  }
}

/** Who may read all of it knows that it is there: a refusal may say why. */
function magWeten({ benoemd: { ingang: { leest } }, wie, waarden }: Poging): boolean {
  return leest !== undefined && oordeel(wie, leest, waarden) === 'ja';
}

function eersteVerschil(a: string, b: string): string {
  const i = [...a].findIndex((letter, plek) => letter !== b[plek]);
  return `“${a.slice(Math.max(0, i - 20), i + 60)}” tegen “${b.slice(Math.max(0, i - 20), i + 60)}”`;
}

async function bevoegd(doel: Doel, uitslag: Uitslag, benoemd: Benoemd, pogingen: Poging[]): Promise<void> {
  const { ingang } = benoemd;
  if (!ingang.wijzigt && !ingang.magAltijd) {
    const voor = await momentopname(doel.db);
    const antwoorden = await tegelijk(pogingen, (poging) => doen(doel, uitslag, poging));
    pogingen.forEach((poging, i) => { const antwoord = antwoorden[i]; if (antwoord) beoordelen(uitslag, poging, antwoord, []); });
    const borden = new Set(pogingen.map(({ waarden }) => waarden.slug?.bord));
    const over = verschil(voor, await momentopname(doel.db)).filter((plek) => !(ingang.logt && [...borden].some((bord) => plek === `${bord}.logregel`)));
    if (over.length > 0) uitslag.wijzigingen.push(`${benoemd.naam} (lezen) → ${over.join(', ')}`);
    return;
  }
  for (const poging of pogingen) {
    const bord = bordVan(poging);
    await ingang.vooraf?.(kennisVan(doel, poging.wie), poging.waarden, bord);
    const voor = await momentopname(doel.db);
    const antwoord = await doen(doel, uitslag, poging);
    const anders = verschil(voor, await momentopname(doel.db));
    beoordelen(uitslag, poging, antwoord, anders);
    vreemdeWijzigingen(uitslag, poging, bord, anders);
  }
}

/** The board where a success shows: of the address, of the link, or the own. */
const bordVan = ({ waarden, wie }: Poging): Bord => waarden.slug?.bord ?? waarden.dossiercode?.bord ?? waarden.gastcode?.bord ?? wie.thuis;

function beoordelen(uitslag: Uitslag, poging: Poging, antwoord: Antwoord, anders: readonly string[]): void {
  const { ingang } = poging.benoemd;
  // A page in another form has no text to look for; an act that works in disguise has to be seen to work.
  if (poging.vermomming !== '' && !(ingang.soort === 'actie' && ingang.wijzigt)) return;
  const bord = bordVan(poging);
  uitslag.positief.totaal += 1;
  const gewijzigd = (ingang.wijzigt ?? []).every((tabel) => anders.includes(`${bord}.${tabel}`) || anders.includes(`buiten.${tabel}`));
  const bewijs = (poging.vermomming === '' ? (ingang.bewijs?.(poging.waarden, poging.wie, bord) ?? []) : []).filter((stuk) => (typeof stuk === 'string' ? !antwoord.tekst.toLowerCase().includes(stuk.toLowerCase()) : !new RegExp(stuk, 'i').test(antwoord.tekst)));
  if (gewijzigd && bewijs.length === 0) uitslag.positief.gelukt += 1;
  else uitslag.mislukt.push(`${omschrijving(poging)} → ${antwoord.status}, ${gewijzigd ? `zonder ${bewijs.join(', ')}` : `geen wijziging in ${ingang.wijzigt?.join(', ')}`}: ${antwoord.koppen['location'] ?? ''} ${zichtbaar(antwoord.lichaam).slice(0, 300)}`);
}

/** Who may change the own board, may not touch another, nor other people's accounts. */
function vreemdeWijzigingen(uitslag: Uitslag, poging: Poging, bord: Bord, anders: readonly string[]): void {
  const { wijzigt = [], magAltijd = [], slots } = poging.benoemd.ingang;
  const eigen = slots.includes('slug') || slots.includes('dossiercode') || slots.includes('gastcode') || poging.benoemd.ingang.eis === 'dossierlink' ? anders.filter((plek) => plek.startsWith(`${bord}.`)) : [];
  const open = new Set([...wijzigt, ...magAltijd].map((tabel) => `buiten.${tabel}`));
  // An invitation makes the account of who is invited.
  if (wijzigt.includes('lidmaatschap') && heeft(poging.wie, bord, 'mensen:beheren')) open.add('buiten.gebruiker');
  const over = anders.filter((plek) => !eigen.includes(plek) && !open.has(plek));
  if (over.length > 0) uitslag.wijzigingen.push(`${omschrijving(poging)} → ${over.join(', ')}`);
}

/** The line that a report quotes. */
export function regel(naam: string, { ingangen, actoren, pogingen, positief, lekken, wijzigingen, verklikkers, ontfilterd }: Uitslag): string {
  const deel = positief.totaal === 0 ? 0 : (100 * positief.gelukt) / positief.totaal;
  return `Aanvalsmatrix ${naam}: ${ingangen} ingangen, ${actoren} actoren, ${pogingen} pogingen; lekken ${lekken.length}, wijzigingen ${wijzigingen.length}, verklikkers ${verklikkers.length}; positieve controle ${positief.gelukt}/${positief.totaal} (${deel.toFixed(1)}%)${ontfilterd > 0 ? `; ${ontfilterd} vragen zonder filter` : ''}`;
}
