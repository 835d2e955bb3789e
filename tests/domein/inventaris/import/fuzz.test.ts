import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Weigering } from '@/lib/errors';
import { Bestandsfout } from '@/lib/inventaris/import/bestandsfout';
import type { Probleem } from '@/lib/inventaris/import/begrippen';
import { bestandVerwerken } from '@/lib/inventaris/import/verwerken';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { bederf, type Bederf } from '../../../support/fuzz/bederven';
import { zaden } from '../../../support/fuzz/zaden';
import { importbordMaken, mens, personeel, verwacht, type Importbord } from './importbord';

// T4 of the security plan: files as schools export them, spoiled in every way we know. Quick size in `npm test`, full size
// by name: `npm run fuzz` (or `npm run test:vol`). Seed and path of a failure are printed; FUZZ_SEED repeats it.
const vol = process.env.FUZZ_VOL === '1';
const SEED = Number(process.env.FUZZ_SEED ?? 20261123);
const LEZEN = vol ? 20_000 : 500;
const DOORVOEREN = vol ? 2_000 : 50;
const GRENS_MS = 20_000;

const maten = { gelezen: 0, geweigerd: 0, metFouten: 0, traagsteMs: 0, traagste: '', doorgevoerd: 0, deurGeweigerd: 0, traagsteDeurMs: 0, heapMb: 0 };

const scholen = verwacht.scholen.map((school, i) => ({ ...school, id: `00000000-0000-4000-8000-00000000000${i}`, binnenBereik: true }));

/** Each wrong cell says where it stands, what stands there and why it is wrong. */
function genoemd(problemen: readonly Probleem[], bestand: Bederf): void {
  for (const probleem of problemen) {
    expect(Number.isInteger(probleem.rij) && probleem.rij > 0, `${bestand.wat}: row of ${JSON.stringify(probleem)}`).toBe(true);
    expect(probleem.kolom.length > 0 && probleem.reden.length > 0 && typeof probleem.waarde === 'string', `${bestand.wat}: ${JSON.stringify(probleem)}`).toBe(true);
  }
}

afterAll(() => {
  maten.heapMb = Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
  fs.mkdirSync('test-results', { recursive: true });
  fs.writeFileSync(path.join('test-results', 'fuzz.json'), `${JSON.stringify({ vol, seed: SEED, zaden: zaden.length, lezen: LEZEN, doorvoeren: DOORVOEREN, ...maten }, null, 2)}\n`);
});

describe('spoiled files', () => {
  it('start from at least 25 shapes of real exports, each of which reads without a fault when it is whole', () => {
    expect(zaden.length).toBeGreaterThanOrEqual(25);
    expect(new Set(zaden.map(({ soort }) => soort)).size).toBe(4);
  });

  it(`${LEZEN} of them are read or refused with a sentence, never a fault, and every wrong cell is named`, () => {
    fc.assert(fc.property(bederf, (bestand) => {
      const begin = performance.now();
      try {
        const { controle, ontbrekend } = bestandVerwerken(bestand.bytes, { soort: bestand.soort, naam: bestand.naam, bewaard: [], correctie: null, controle: { scholen, vandaag: '2026-11-23' } }, (kop) => kop.join('|'), () => undefined);
        maten.gelezen++;
        if (controle) {
          genoemd(controle.problemen, bestand);
          expect(controle.rijen.length + controle.fout + controle.dubbel, 'every row is good, wrong or double').toBe(controle.gelezen);
          expect(controle.fout > 0).toBe(controle.problemen.length > 0);
          if (controle.fout > 0) maten.metFouten++;
        } else expect(ontbrekend.length).toBeGreaterThan(0);
      } catch (fout) {
        if (!(fout instanceof Bestandsfout)) throw fout;
        expect(fout.message).toMatch(/[.!]$/);
        maten.geweigerd++;
      }
      const ms = performance.now() - begin;
      if (ms > maten.traagsteMs) Object.assign(maten, { traagsteMs: Math.round(ms), traagste: bestand.wat });
      expect(ms).toBeLessThan(GRENS_MS);
    }), { numRuns: LEZEN, seed: SEED, endOnFailure: vol });
  }, vol ? 3_600_000 : 120_000);
});

describe('through the door', () => {
  let bord: Importbord;
  beforeAll(async () => {
    bord = await importbordMaken();
    await bord.importeer('personeel', personeel(...['100', '101', '102', '103', '104', '105'].map((nummer) => mens(nummer))));
  });

  it(`${DOORVOEREN} of them are applied whole or not at all: again they change nothing, and taken back nothing is left`, async () => {
    const voor = await bord.inhoud();
    await fc.assert(fc.asyncProperty(bederf, fc.boolean(), async (bestand, foutenOverslaan) => {
      const begin = performance.now();
      const lees = () => bord.importeer(bestand.soort, bestand.bytes, { naam: bestand.naam, foutenOverslaan });
      const gedaan = await lees().catch((fout: unknown) => {
        if (fout instanceof Weigering) return null;
        throw fout;
      });
      const ms = performance.now() - begin;
      maten.traagsteDeurMs = Math.max(maten.traagsteDeurMs, Math.round(ms));
      expect(ms).toBeLessThan(GRENS_MS);
      if (!gedaan || gedaan.geweigerd !== null || gedaan.importId === null) {
        maten.deurGeweigerd++;
        if (gedaan) genoemd(gedaan.uitkomst.problemen, bestand);
        expect(await bord.inhoud(), `${bestand.wat}: refused, so nothing of it is there`).toBe(voor);
        return;
      }
      maten.doorgevoerd++;
      const na = await bord.inhoud();
      const weer = await lees();
      expect([weer.uitkomst.telling.nieuw, weer.uitkomst.telling.gewijzigd, weer.uitkomst.telling.verwijderd], `${bestand.wat}: again`).toEqual([0, 0, 0]);
      expect(await bord.inhoud()).toBe(na);
      const hr = bord.bestuur.toegang({});
      for (const id of [weer.importId!, gedaan.importId]) await importOngedaanMaken(hr, { id, versie: (await importTonen(hr, id)).versie });
      expect(await bord.inhoud(), `${bestand.wat}: taken back`).toBe(voor);
    }), { numRuns: DOORVOEREN, seed: SEED, endOnFailure: vol });
  }, vol ? 3_600_000 : 180_000);
});
