import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Bestuursinstelling } from '../bestuursinstelling';
import { instellingenLezen } from './instellingen-lezen';

/**
 * Keeps the choices of the board; all figures follow at once. Saving what is there already changes nothing.
 * @throws Weigering 'conflict' when somebody else saved meanwhile.
 */
export async function instellingenBewaren(toegang: Toegang, nieuw: Bestuursinstelling): Promise<Bestuursinstelling> {
  return binnenBestuur(toegang, 'instellingen:wijzigen', async (db) => {
    const oud = await instellingenLezen(db, toegang.bestuur.id);
    const van = anders(oud, nieuw);
    if (oud.versie === nieuw.versie && Object.keys(van).length === 0) return oud;
    const { doctoraalTelt, moBTelt, verouderdNaJaren, eindigtBinnenMaanden } = nieuw;
    // The first time there is no row; of two who save then, one is told.
    const [bewaard] = await rijen<Bestuursinstelling>(db, nieuw.versie === 0
      ? sql`INSERT INTO bestuursinstelling ("doctoraalTelt", "moBTelt", "verouderdNaJaren", "eindigtBinnenMaanden")
          VALUES (${doctoraalTelt}, ${moBTelt}, ${verouderdNaJaren}, ${eindigtBinnenMaanden}) ON CONFLICT DO NOTHING
          RETURNING "doctoraalTelt", "moBTelt", "verouderdNaJaren", "eindigtBinnenMaanden", versie`
      : sql`UPDATE bestuursinstelling SET "doctoraalTelt" = ${doctoraalTelt}, "moBTelt" = ${moBTelt}, "verouderdNaJaren" = ${verouderdNaJaren},
          "eindigtBinnenMaanden" = ${eindigtBinnenMaanden}, versie = versie + 1, "updatedAt" = now()
          WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND versie = ${nieuw.versie}
          RETURNING "doctoraalTelt", "moBTelt", "verouderdNaJaren", "eindigtBinnenMaanden", versie`);
    if (!bewaard) throw ingehaald(await instellingenLezen(db, toegang.bestuur.id));
    const naar = Object.fromEntries(Object.keys(van).map((naam) => [naam, nieuw[naam as keyof Bestuursinstelling]]));
    await vastleggen(db, { handeling: 'instellingen-wijzigen', onderwerpSoort: 'bestuur', onderwerpId: toegang.bestuur.id, gegevens: { van, naar } });
    return bewaard;
  });
}

// What somebody else saved stands in the sentence; what this person chose stays in the form.
function ingehaald({ doctoraalTelt, moBTelt, verouderdNaJaren, eindigtBinnenMaanden }: Bestuursinstelling): Weigering {
  const telt = (mee: boolean) => (mee ? 'telt mee' : 'telt niet mee');
  return new Weigering('conflict', `Iemand anders bewaarde intussen: een doctoraal ${telt(doctoraalTelt)}, een MO-B ${telt(moBTelt)}, verouderd na ${verouderdNaJaren} jaar, een signaal ${eindigtBinnenMaanden} maanden vooraf. Laad de pagina opnieuw en kies dan.`);
}

const VELDEN = ['doctoraalTelt', 'moBTelt', 'verouderdNaJaren', 'eindigtBinnenMaanden'] as const;

/** The old values of what changes. */
function anders(oud: Bestuursinstelling, nieuw: Bestuursinstelling): Partial<Bestuursinstelling> {
  return Object.fromEntries(VELDEN.filter((veld) => oud[veld] !== nieuw[veld]).map((veld) => [veld, oud[veld]]));
}
