import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '@/lib/db/pool';

/** What is counted apart: an address, one known browser of that address, a network address, or links opened from one. */
export interface Teller { soort: 'account' | 'toestel' | 'ip' | 'link'; van: string }

// A school sits behind one network address, so that one has more room than a person.
const VRIJ = { account: 5, toestel: 5, ip: 40, link: 20 } as const;
const TRAP_S = [1, 2, 4, 8, 16, 32, 60, 60, 60] as const;
// Keeps a persistent guesser under 40 checks an hour, without ever closing the door.
const DAARNA_S = 150;
const ONTHOUDEN_S = 12 * 60 * 60;

/** Seconds to wait after this number of failures. */
export function wachtNa(fouten: number, vrij: number): number {
  return fouten < vrij ? 0 : (TRAP_S[fouten - vrij] ?? DAARNA_S);
}

/**
 * Asks for one try, before the password is checked. Counting comes first and is atomic in Postgres, so a thousand
 * tries at once on several instances get no more through than one after another.
 * @returns 0 when the try may go on, else the seconds to wait. A refused try is not counted.
 */
export async function pogingVragen(tellers: readonly Teller[]): Promise<number> {
  const geteld: string[] = [];
  for (const teller of tellers) {
    const sleutel = sleutelVan(teller);
    const { consumedPoints } = await fouten().consume(sleutel);
    geteld.push(sleutel);
    const duur = wachtNa(consumedPoints, VRIJ[teller.soort]);
    const wacht = duur === 0 ? 0 : await beurtVragen(sleutel, duur);
    if (wacht > 0) {
      await Promise.all(geteld.map((van) => fouten().reward(van, 1)));
      return wacht;
    }
  }
  return 0;
}

/** The try was right: what was counted for this person is forgotten, a shared network address gets its try back. */
export async function pogingGelukt(tellers: readonly Teller[]): Promise<void> {
  await Promise.all(tellers.map(async (teller) => {
    const sleutel = sleutelVan(teller);
    if (teller.soort === 'ip' || teller.soort === 'link') await fouten().reward(sleutel, 1);
    else await Promise.all([fouten().delete(sleutel), beurten().delete(sleutel)]);
  }));
}

/**
 * Whether one more mail may go to this address: five an hour, and forty from one network address. Nobody can fill
 * somebody's mailbox with our mails, and the answer on the screen is the same either way.
 */
export async function mailVragen(email: string, ip: string | null): Promise<boolean> {
  const vragen = [rem('post', 5, 3600).consume(sleutelVan({ soort: 'account', van: email }))];
  if (ip) vragen.push(rem('post-ip', 40, 3600).consume(sleutelVan({ soort: 'ip', van: ip })));
  const uitkomsten = await Promise.allSettled(vragen);
  for (const uitkomst of uitkomsten) {
    if (uitkomst.status === 'rejected' && !(uitkomst.reason instanceof RateLimiterRes)) throw uitkomst.reason;
  }
  return uitkomsten.every((uitkomst) => uitkomst.status === 'fulfilled');
}

/** Whether this board may mail this many personal links more: two thousand an hour. */
export async function linksVragen(bestuurId: string, aantal: number): Promise<boolean> {
  try {
    await rem('leraarlink', 2000, 3600).consume(bestuurId, aantal);
    return true;
  } catch (uitkomst) {
    if (uitkomst instanceof RateLimiterRes) return false;
    throw uitkomst;
  }
}

/**
 * Whether this guest of a dialogue round may send once more: forty times in ten minutes for one browser, three thousand
 * for one round. A whole school answers from one network address, so that is not what is counted.
 */
export async function bijdrageVragen(deelnameHash: string, rondeHash: string): Promise<boolean> {
  const uitkomsten = await Promise.allSettled([rem('dialoog', 40, 600).consume(deelnameHash), rem('dialoogronde', 3000, 600).consume(rondeHash)]);
  for (const uitkomst of uitkomsten) {
    if (uitkomst.status === 'rejected' && !(uitkomst.reason instanceof RateLimiterRes)) throw uitkomst.reason;
  }
  return uitkomsten.every((uitkomst) => uitkomst.status === 'fulfilled');
}

/** Sentence for the person who has to wait. */
export function wachtZin(seconden: number): string {
  const duur = seconden < 60 ? `${seconden} ${seconden === 1 ? 'seconde' : 'seconden'}` : `${Math.ceil(seconden / 60)} ${seconden <= 60 ? 'minuut' : 'minuten'}`;
  return `Er is te vaak een verkeerd wachtwoord ingevuld. Wacht ${duur} en probeer het dan opnieuw.`;
}

async function beurtVragen(sleutel: string, duur: number): Promise<number> {
  try {
    await beurten().consume(sleutel, 1, { customDuration: duur });
    return 0;
  } catch (uitkomst) {
    if (uitkomst instanceof RateLimiterRes) return Math.max(1, Math.ceil(uitkomst.msBeforeNext / 1000));
    throw uitkomst;
  }
}

// Addresses are personal data: only a hash stands in the table.
function sleutelVan({ soort, van }: Teller): string {
  return `${soort}:${createHash('sha256').update(van).digest('base64url')}`;
}

const drager = globalThis as typeof globalThis & { masterkompasRem?: Map<string, RateLimiterPostgres> };

const fouten = () => rem('fout', Number.MAX_SAFE_INTEGER, ONTHOUDEN_S);
const beurten = () => rem('beurt', 1, DAARNA_S);

function rem(keyPrefix: string, points: number, duration: number): RateLimiterPostgres {
  const remmen = (drager.masterkompasRem ??= new Map());
  let gevonden = remmen.get(keyPrefix);
  if (!gevonden || gevonden.client !== pool()) {
    gevonden = new RateLimiterPostgres({ storeClient: pool(), storeType: 'pool', tableName: 'aanmeldrem', tableCreated: true, keyPrefix, points, duration });
    remmen.set(keyPrefix, gevonden);
  }
  return gevonden;
}
