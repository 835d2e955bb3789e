import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import type { CyclusSluiting, CyclusWijziging, EditieOverstap } from '../cyclus.schema';
import { editieVerschil } from '../editie-verschil';
import type { Cyclusinstellingen } from '../schermen';
import type { CyclusRij } from '../stand';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { nieuwereEditie } from './cyclus-tonen';
import { cyclusVergrendelen } from './cyclus-vergrendelen';
import { edities, inhoud } from './inhoud';

/** Name, period, purpose, edition and end of a cycle. @throws Weigering 'niet-gevonden' */
export async function cyclusInstellingen(toegang: Toegang, cyclusId: string): Promise<Cyclusinstellingen> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const [[rij]] = await laatsteRijen<[CyclusRij]>(db, cyclusVraag(cyclusId));
    const kop = cyclusKop(rij);
    const naar = nieuwereEditie(kop.thema, kop.editie, vandaag());
    if (!rij || naar === null) return { kop, magBeheren: magBeheren(toegang, kop), overstap: null };
    const oud = inhoud(kop.thema, kop.editie);
    const { nieuw, vervallen, anders } = editieVerschil(oud, inhoud(kop.thema, naar));
    const gevuld = new Set(rij.antwoorden.map(({ vraagId }) => vraagId));
    const weg = vervallen.map((id) => ({ tekst: oud.items.get(id)?.tekst ?? id, beantwoord: gevuld.has(id) }));
    return { kop, magBeheren: magBeheren(toegang, kop), overstap: { editie: naar, nieuw: nieuw.length, anders: anders.length, vervallen: weg } };
  });
}

/** @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function cyclusWijzigen(toegang: Toegang, { cyclus: id, versie, naam, bedoeling, begin, einde }: CyclusWijziging): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const oud = await cyclusVergrendelen(db, toegang, id, { versie });
    await rijen(db, sql`UPDATE cyclus SET naam = ${naam}, bedoeling = ${bedoeling}, begin = ${begin}, einde = ${einde}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}::uuid`);
    await vastleggen(db, { handeling: 'cyclus-wijzigen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { van: { begin: oud.begin, einde: oud.einde }, naar: { begin, einde } } });
  });
}

/** Opens a closed cycle again; closing goes through lib/plan, which keeps a snapshot of it. @throws Weigering 'ongeldig' without a reason, 'niet-gevonden', 'geen-recht', 'conflict' */
export async function cyclusHeropenen(toegang: Toegang, { cyclus: id, versie, reden }: CyclusSluiting): Promise<void> {
  if (reden === '') throw new Weigering('ongeldig', 'Controleer wat u invulde.', { reden: ['Schrijf kort waarom u deze cyclus weer opent.'] });
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id, { versie, open: false });
    if (cyclus.afgeslotenOp === null) throw new Weigering('conflict', 'Een collega opende deze cyclus al.');
    await rijen(db, sql`UPDATE cyclus SET "afgeslotenOp" = NULL, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}::uuid`);
    await vastleggen(db, { handeling: 'cyclus-heropenen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { reden } });
  });
}

/** Moves a running cycle to a newer edition of the guide. Answers keep the edition they were given to. @throws Weigering 'ongeldig', 'niet-gevonden', 'geen-recht', 'conflict' */
export async function editieOverstappen(toegang: Toegang, { cyclus: id, versie, editie }: EditieOverstap): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id, { versie });
    const bestaat = edities(cyclus.thema).some(({ nummer, uitgegeven }) => nummer === editie && uitgegeven !== null && uitgegeven <= vandaag());
    if (!bestaat || editie <= cyclus.editie) throw new Weigering('ongeldig', 'Deze editie is er niet, of is ouder dan die van deze cyclus.', { editie: ['Kies een nieuwere editie.'] });
    await rijen(db, sql`UPDATE cyclus SET editie = ${editie}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${id}::uuid`);
    await rijen(db, sql`INSERT INTO faseroute ("cyclusId", "schoolId", deelfase, volgorde) SELECT ${id}::uuid, ${cyclus.schoolId}::uuid, n.deelfase, n.plaats::int + 7
      FROM unnest(${inhoud(cyclus.thema, editie).deelfasen.map(({ code }) => code)}::text[]) WITH ORDINALITY n (deelfase, plaats) ON CONFLICT DO NOTHING`);
    await vastleggen(db, { handeling: 'editie-overstappen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { van: cyclus.editie, naar: editie } });
  });
}
