import 'server-only';
import { setTimeout as wachten } from 'node:timers/promises';
import { alleInhoud } from '@/lib/cyclus/server/inhoud';
import { env } from '@/lib/env';
import { databaseKeuren, type Bezwaar } from './database-keuren';

const WACHTTIJD_MS = 30_000;

const UITLEG: Record<Exclude<Bezwaar, null>, string> = {
  'geen-verbinding': 'De database van DATABASE_URL antwoordt niet.',
  'verkeerde-rol': 'De rol in DATABASE_URL is superuser, omzeilt row-level security of bezit tabellen. Gebruik de rol masterkompas_app (zie prisma/rollen.sql).',
  'oude-database': 'De database is niet bijgewerkt tot de versie van deze toepassing. Draai eerst de migraties met de rol masterkompas_owner.',
};

/** Refuses to run on a database where the walls between boards would not hold, with a faulty environment or without a sound guide. */
export async function startKeuren(): Promise<void> {
  const bezwaar = await bezwaarNaGeduld();
  if (!bezwaar) return;
  process.stderr.write(`\nMasterkompas start niet. ${bezwaar}\n\n`);
  process.exit(1);
}

async function bezwaarNaGeduld(): Promise<string | null> {
  try {
    env();
    if (alleInhoud().length === 0) return `De map ${env().INHOUD_DIR} bevat geen editie van de handreiking.`;
  } catch (fout) {
    return fout instanceof Error ? fout.message : String(fout);
  }
  const eind = Date.now() + WACHTTIJD_MS;
  let bezwaar = await databaseKeuren();
  // Containers start side by side: the database or its migrations may come a moment later.
  while ((bezwaar === 'geen-verbinding' || bezwaar === 'oude-database') && Date.now() < eind) {
    await wachten(500);
    bezwaar = await databaseKeuren();
  }
  return bezwaar && UITLEG[bezwaar];
}
