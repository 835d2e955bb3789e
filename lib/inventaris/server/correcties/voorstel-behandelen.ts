import 'server-only';
import { after } from 'next/server';
import { mailVoorstelBehandeld } from '@/content/mails';
import type { Db } from '@/lib/db/prisma';
import { gewijzigdeRij } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { env } from '@/lib/env';
import { mailVersturen } from '@/lib/mail/server/versturen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Voorstel } from '../../correctie';

export interface OpenVoorstel {
  id: string;
  medewerkerId: string;
  onderwerpId: string | null;
  voorstel: Voorstel;
}

/** What the teacher is mailed afterwards; null when there is no address. */
export interface Behandeld {
  id: string;
  naar: { email: string; account: boolean } | null;
}

/**
 * Inside: marks an open proposal within reach as handled, once.
 * @throws Weigering 'niet-gevonden' outside reach, 'conflict' when it was handled or taken back meanwhile.
 */
export async function voorstelSluiten(db: Db, toegang: Toegang, { id, versie, status, reden }: { id: string; versie: number; status: 'aangenomen' | 'afgewezen'; reden: string }): Promise<OpenVoorstel & Behandeld> {
  const bestuurId = toegang.bestuur.id;
  const gesloten = await rijen<OpenVoorstel & { email: string | null; account: boolean }>(db, sql`
    UPDATE correctievoorstel c SET status = ${status}::voorstelstatus, reden = ${reden}, "behandeldDoor" = ${toegang.gebruiker.id}, "behandeldOp" = now(), versie = c.versie + 1
    FROM medewerker m WHERE m."bestuurId" = c."bestuurId" AND m.id = c."medewerkerId" AND c."bestuurId" = ${bestuurId} AND c.id = ${id} AND c.versie = ${versie} AND c.status = 'open'
    RETURNING c.id, c."medewerkerId", c."onderwerpId", c.voorstel, c."leraarlinkId" IS NULL AS account,
      coalesce((SELECT l.email FROM leraarlink l WHERE l."bestuurId" = c."bestuurId" AND l.id = c."leraarlinkId"), (SELECT g.email FROM gebruiker g WHERE g.id = c."gebruikerId"), m.email) AS email`);
  const { email, account, ...voorstel } = await gewijzigdeRij(gesloten, async () => (await rijen(db, sql`SELECT 1 FROM correctievoorstel WHERE "bestuurId" = ${bestuurId} AND id = ${id}`)).length > 0);
  return { ...voorstel, naar: email ? { email, account } : null };
}

/** Mails the teacher what came of it, after the answer was sent: the act stands, whatever the mail server does. */
export function uitslagMailen(toegang: Toegang, naar: Behandeld['naar'], uitslag: { overgenomen: boolean; reden: string }): void {
  if (!naar) return;
  const url = naar.account ? new URL(`/besturen/${toegang.bestuur.slug}/inventaris`, env().NEXTAUTH_URL).href : null;
  straks(async () => { await mailVersturen(naar.email, mailVoorstelBehandeld(toegang.bestuur.naam, { ...uitslag, url })); });
}

// Outside a request, as in a test, there is no answer to wait for.
function straks(werk: () => Promise<void>): void {
  try {
    after(werk);
  } catch {
    void werk();
  }
}
