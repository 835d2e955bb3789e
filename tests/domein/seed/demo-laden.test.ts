import { beforeAll, describe, expect, it } from 'vitest';
import { wachtwoordKlopt } from '@/lib/toegang/server/wachtwoord-hash';
import { cast, castPersonen, demoWachtwoord } from '@/prisma/seed/cast';
import { demoBesturen } from '@/prisma/seed/demo-besturen';
import { demoLaden, type DemoTelling } from '@/prisma/seed/demo-laden';
import { makeBestuur } from '@/prisma/seed/generator/bestuur';
import type { BestuurRijen } from '@/prisma/seed/generator/rijen';
import { alsBeheer, alsOwner } from '../../support/database';
import { kengetallen } from './kengetallen';

let telling: DemoTelling | null;
let lauwerland: BestuurRijen;
const duur = { ms: 0 };

/** First row of a query that sees everything, with $1 the board Lauwerland. */
async function een<T extends object>(tekst: string): Promise<T | undefined> {
  return alsBeheer(async (client) => (await client.query<T>(tekst, [lauwerland.bestuur.id])).rows[0]);
}

beforeAll(async () => {
  lauwerland = makeBestuur(demoBesturen.lauwerland);
  const begin = performance.now();
  telling = await alsOwner(demoLaden);
  duur.ms = performance.now() - begin;
});

describe('loading the demo', () => {
  it('brings every generated row, as the owner who is bound by the wall', () => {
    const { scholen, teams, secties, medewerkers, aanstellingen, lesinzetten, diplomas, screenings } = lauwerland;
    expect(telling?.lauwerland).toMatchObject({
      scholen: scholen.length, teams: teams.length, secties: secties.length, medewerkers: medewerkers.length, aanstellingen: aanstellingen.length,
      lesinzetten: lesinzetten.length, diplomas: diplomas.length, screenings: screenings.length, lidmaatschappen: 9,
    });
    expect(telling?.rivierenland).toMatchObject({ scholen: 5, medewerkers: 0 });
    expect(duur.ms).toBeLessThan(30_000);
  });

  it('does nothing the second time', async () => {
    const tel = () => alsBeheer(async (client) => (await client.query('SELECT (SELECT count(*) FROM diploma) AS d, (SELECT count(*) FROM gebruiker) AS g, (SELECT count(*) FROM logregel) AS l')).rows[0] as object);
    const eerst = await tel();
    expect(await alsOwner(demoLaden)).toBeNull();
    expect(await tel()).toEqual(eerst);
  });

  it('leaves nothing behind when it is cut off, so that the next start can do it', async () => {
    const teller = async () => alsBeheer(async (client) => (await client.query<{ n: string }>('SELECT count(*) AS n FROM bestuur')).rows[0]?.n);
    const eerst = await teller();
    await expect(alsOwner(async (client) => {
      const { inTransactie, bestuurLaden } = await import('@/prisma/seed/laden');
      const half = makeBestuur({ ...demoBesturen.waterhoek, slug: 'half', nummer: 'half' });
      return inTransactie(client, () => bestuurLaden(client, { ...half, screenings: [{ ...half.screenings[0], diplomaId: half.bestuur.id } as never] }));
    })).rejects.toThrow();
    expect(await teller()).toBe(eerst);
  });

  it('gives everybody reach over exactly the schools and teams of their appointments', async () => {
    const fout = await een<{ n: number }>(`SELECT count(*)::int AS n FROM medewerker m WHERE m."bestuurId" = $1 AND (
      m."schoolIds" <> ARRAY(SELECT DISTINCT a."schoolId" FROM aanstelling a WHERE a."medewerkerId" = m.id ORDER BY 1) OR
      m."teamIds" <> ARRAY(SELECT DISTINCT a."teamId" FROM aanstelling a WHERE a."medewerkerId" = m.id AND a."teamId" IS NOT NULL ORDER BY 1))`);
    expect(fout?.n).toBe(0);
  });

  it('ends in the same figures as a count of the generated rows', async () => {
    const verwacht = kengetallen(lauwerland);
    const gemeten = await een<{ leraren: number; bevestigd: number; open: number }>(`WITH leraar AS (
        SELECT DISTINCT "medewerkerId" AS id FROM aanstelling WHERE "bestuurId" = $1 AND categorie = 'OP' AND begin <= '2026-10-01' AND (einde IS NULL OR einde >= '2026-10-01'))
      SELECT (SELECT count(*)::int FROM leraar) AS leraren,
        (SELECT count(DISTINCT l.id)::int FROM leraar l JOIN diploma d ON d."medewerkerId" = l.id WHERE d.status = 'behaald' AND d.uitkomst = 'bevestigd' AND d.niveau IN ('hbo-master', 'wo-master', 'doctoraal', 'promotie')) AS bevestigd,
        (SELECT count(*)::int FROM diploma WHERE "bestuurId" = $1 AND status = 'behaald' AND uitkomst = 'te-screenen') AS open`);
    expect(gemeten?.leraren).toBe(verwacht.leraren);
    expect((gemeten?.bevestigd ?? 0) / verwacht.leraren).toBeCloseTo(verwacht.mastersBevestigd, 6);
    expect(gemeten?.open).toBe(Object.values(verwacht.wachtrij).reduce((som, { open }) => som + open, 0));
  });

  it('lets the whole cast sign in with the one password', async () => {
    const mensen = await alsBeheer(async (client) => (await client.query<{ email: string; wachtwoordHash: string; platformrol: string | null }>('SELECT email, "wachtwoordHash", platformrol FROM gebruiker WHERE "wachtwoordHash" IS NOT NULL')).rows);
    for (const { email, platformrol } of castPersonen) expect(mensen.find((mens) => mens.email === email)?.platformrol, email).toBe(platformrol);
    expect(await wachtwoordKlopt(mensen[0]?.wachtwoordHash ?? null, demoWachtwoord)).toBe(true);
    expect(new Set(mensen.map((mens) => mens.wachtwoordHash)).size).toBe(1);
  });

  it('tells in the log who screened what, and writes each screening once', async () => {
    const log = await een<{ regels: number; mensen: number; dubbel: number }>(`SELECT count(*)::int AS regels, count(DISTINCT l."gebruikerId")::int AS mensen,
      (count(*) - count(DISTINCT (l."onderwerpId", l.moment)))::int AS dubbel
      FROM logregel l JOIN screening s ON s."diplomaId" = l."onderwerpId" AND s."gebruikerId" = l."gebruikerId" AND s."createdAt" = l.moment WHERE l."bestuurId" = $1 AND l.handeling = 'diploma-screenen'`);
    // Three more that wait for a second look (prisma/seed/campagnes.ts).
    expect(log).toEqual({ regels: lauwerland.screenings.length + 3, mensen: 3, dubbel: 0 });
  });

  it('shows a closed role and an open invitation beside the cast', async () => {
    const rollen = await een<{ gesloten: number; open: number; cast: number }>(`SELECT count(*) FILTER (WHERE "beeindigdOp" IS NOT NULL)::int AS gesloten, count(*) FILTER (WHERE "actiefSinds" IS NULL)::int AS open,
      count(*) FILTER (WHERE "actiefSinds" IS NOT NULL AND "beeindigdOp" IS NULL)::int AS cast FROM lidmaatschap WHERE "bestuurId" = $1`);
    expect(rollen).toEqual({ gesloten: 1, open: 1, cast: Object.keys(cast.lauwerland).length + 1 });
  });
});
