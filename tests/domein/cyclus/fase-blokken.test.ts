import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { FaseKeuzeSchema } from '@/lib/cyclus/cyclus.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { faseTonen } from '@/lib/cyclus/server/fase-tonen';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, THEMA, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

const RIJ = inhoud('meer-masters', 1).instrumenten.get('knelpunten')?.blokken.flatMap(({ items }) => items).find(({ invoer }) => invoer.soort === 'velden')?.id ?? '';
let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });
const bewaar = (wie: Toegang, vraagId: string, waarde: Record<string, unknown>, versie = 0) => antwoordBewaren(wie, { ...THEMA, cyclusId: proef.cyclus, vraagId, stem: 'school', status: 'concept', versie, sleutel: randomUUID(), waarde });
const toon = (fase: string, keuze: Record<string, string> = {}, wie = proef.leider) => faseTonen(wie, proef.cyclus, fase, FaseKeuzeSchema.parse(keuze));
const open = ({ blokken }: Awaited<ReturnType<typeof toon>>) => blokken.flatMap((blok, plaats) => (blok.open ? [plaats] : []));

it('a part sends the questions of the block where the school goes on, and the others by name, counted', async () => {
  await bewaar(proef.leider, VRAGEN.tekst, { tekst: 'Wat niemand nu leest' });
  const pagina = await toon('1a');
  const dicht = pagina.blokken.findIndex(({ koppen }) => koppen.some(({ id }) => id === VRAGEN.tekst));
  expect(open(pagina)).toEqual([pagina.blokken.findIndex(({ koppen }) => koppen.some(({ telt, gevuld }) => telt && !gevuld))]);
  expect(pagina.blokken[dicht]).toMatchObject({ open: false, vragen: [] });
  expect(pagina.blokken[dicht]?.koppen.find(({ id }) => id === VRAGEN.tekst)).toMatchObject({ gevuld: true, telt: true });
  expect(JSON.stringify(pagina.blokken)).not.toContain('Wat niemand nu leest');
  const gevraagd = await toon('1a', { blok: `${dicht + 1}` });
  expect(open(gevraagd)).toEqual([dicht]);
  expect(gevraagd.blokken[dicht]?.vragen[0]?.antwoord.waarde).toEqual({ tekst: 'Wat niemand nu leest' });
});

it('the voice of HR alone does not count as answered by the school', async () => {
  await antwoordBewaren(proef.hr, { ...THEMA, cyclusId: proef.cyclus, vraagId: VRAGEN.andereTekst, stem: 'hr', status: 'concept', versie: 0, sleutel: randomUUID(), waarde: { tekst: 'HR' } });
  expect((await toon('1a')).blokken.flatMap(({ koppen }) => koppen).find(({ id }) => id === VRAGEN.andereTekst)).toMatchObject({ gevuld: false });
});

it('an address opens what it names: all, blocks, a question, a talk; nonsense opens nothing more', async () => {
  const alles = await toon('1a', { alles: 'ja' });
  expect(open(alles)).toHaveLength(alles.blokken.length);
  const heen = (await toon('1a', { vraag: VRAGEN.niveaus })).blokken.filter((blok) => blok.open).flatMap(({ koppen }) => koppen.map(({ id }) => id));
  expect(heen).toContain(VRAGEN.niveaus);
  const draad = randomUUID();
  await alsBeheer((client) => client.query(`INSERT INTO draad (id, "bestuurId", "schoolId", "cyclusId", deelfase, soort, "onderwerpId", titel) VALUES ($1, $2, $3, $4, '1A', 'vraag', $5, 'Doelen'), ($6, $2, $3, $4, '1A', 'vraag', $7, 'Elders')`, [draad, proef.bestuurId, proef.scholen.lyceum, proef.cyclus, VRAGEN.niveaus, randomUUID(), VRAGEN.tekst]));
  const gesprek = await toon('1a', { draad });
  expect(gesprek.blokken.filter((blok) => blok.open).flatMap(({ koppen }) => koppen.map(({ id }) => id))).toContain(VRAGEN.niveaus);
  expect(gesprek.draden.map(({ id }) => id)).toEqual([draad]);
  expect(open(await toon('1a', { blok: '999', vraag: 'zomaar', draad: 'geen-id' }))).toEqual(open(await toon('1a')));
  expect((await toon('1a', { draad: randomUUID() })).elders).toBeNull();
});

it('an instrument says how many of its rows are filled, own ones too, and a row is looked for there', async () => {
  const stand = async () => (await toon('1b')).instrumenten.find(({ instrument }) => instrument.slug === 'knelpunten')?.rijen;
  const eerst = await stand();
  await bewaar(proef.leider, RIJ, { cellen: { speelt: 'ja' } });
  const blok = (await toon('1b')).instrumenten.find(({ instrument }) => instrument.slug === 'knelpunten')?.instrument.blokken.find(({ eigen }) => eigen !== undefined)?.slug ?? '';
  const { vraagId } = await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'knelpunten', blok, tekst: 'Rooster', van: undefined });
  expect(await stand()).toEqual({ aantal: (eerst?.aantal ?? 0) + 1, gevuld: 1 });
  for (const een of [RIJ, vraagId]) expect((await toon('1b', { vraag: een })).elders).toEqual({ instrument: 'knelpunten', vraagId: een });
  expect((await toon('1b', { vraag: '1b-resultaat' })).elders).toBeNull();
  const draad = randomUUID();
  await alsBeheer((client) => client.query(`INSERT INTO draad (id, "bestuurId", "schoolId", "cyclusId", deelfase, soort, "onderwerpId", titel) VALUES ($1, $2, $3, $4, '1B', 'vraag', $5, 'Een rij')`, [draad, proef.bestuurId, proef.scholen.lyceum, proef.cyclus, vraagId]));
  expect((await toon('1b', { draad })).elders).toEqual({ instrument: 'knelpunten', vraagId });
});

it('somebody with a part of the work sees the instruments in which that part is, and no other', async () => {
  await toewijzen(proef, proef.teamleider, '1B', RIJ);
  expect((await toon('1b', {}, proef.teamleider)).instrumenten.map(({ instrument, rijen }) => [instrument.slug, rijen?.aantal])).toEqual([['knelpunten', 1]]);
});
