import { beforeAll, describe, expect, it } from 'vitest';
import { VOORSTELSOORTEN } from '@/lib/inventaris/correctie';
import { demoLaden } from '@/prisma/seed/demo-laden';
import { alsBeheer, alsOwner } from '../../support/database';

// Who opens the demo finds the correction of teachers in full swing.

beforeAll(() => alsOwner(demoLaden));

const rijen = <T>(vraag: string) => alsBeheer(async (client) => (await client.query(vraag)).rows as T[]);

describe('the corrections of the demo', () => {
  it('show every kind of proposal once, open, and some that HR handled with a reason', async () => {
    const open = await rijen<{ soort: string }>(`SELECT soort FROM correctievoorstel WHERE status = 'open'`);
    expect(open.map(({ soort }) => soort).sort()).toEqual([...VOORSTELSOORTEN].sort());
    const gedaan = await rijen<{ status: string; reden: string; behandeldDoor: string | null }>(`SELECT status, reden, "behandeldDoor" FROM correctievoorstel WHERE status <> 'open'`);
    expect(new Set(gedaan.map(({ status }) => status))).toEqual(new Set(['aangenomen', 'afgewezen']));
    expect(gedaan.every(({ status, reden, behandeldDoor }) => behandeldDoor !== null && (status === 'afgewezen') === (reden !== ''))).toBe(true);
  });

  it('come from teachers who opened their link, each another one', async () => {
    const [telling] = await rijen<Record<string, number>>(`SELECT count(*)::int AS alle, count(DISTINCT c."medewerkerId")::int AS mensen, count(*) FILTER (WHERE l."geopendOp" IS NULL)::int AS ongeopend,
      count(*) FILTER (WHERE c."createdAt" < l."createdAt" OR c."createdAt" > '2026-11-24')::int AS scheef FROM correctievoorstel c JOIN leraarlink l ON l.id = c."leraarlinkId"`);
    expect(telling).toEqual({ alle: 9, mensen: 9, ongeopend: 0, scheef: 0 });
  });

  it('have links that were opened, confirmed and left alone, and none that anybody can use', async () => {
    const [links] = await rijen<Record<string, number>>(`SELECT count(*) FILTER (WHERE l."geopendOp" IS NULL)::int AS ongeopend, count(*) FILTER (WHERE b.id IS NOT NULL)::int AS bevestigd,
      count(*) FILTER (WHERE b."createdAt" < l."geopendOp")::int AS "voorHetOpenen" FROM leraarlink l LEFT JOIN dossierbevestiging b ON b."leraarlinkId" = l.id`);
    expect(links).toEqual({ ongeopend: 18, bevestigd: 13, voorHetOpenen: 0 });
  });
});
