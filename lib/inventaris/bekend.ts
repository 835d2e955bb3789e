// "Zoals bekend op": the moment whose knowledge a figure or dossier is asked with. Null everywhere means now.
import { datumInWoorden, momentInWoorden, vandaag } from '@/lib/dates';

const VORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const UUR = 3_600_000;
const wand = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Day and minute that the clock in the Netherlands shows: '2026-10-01T14:03'. */
function opDeWand(moment: Date): string {
  return wand.format(moment).replace(' ', 'T');
}

/**
 * Reads ?bekend=2026-10-01 or ?bekend=2026-10-01T14:03: the end of that day or minute in the Netherlands. Null means
 * now: when it is absent, no existing day, before 2000, or not past yet.
 */
export function bekendUitAdres(tekst: string | undefined, nu: Date = new Date()): Date | null {
  const delen = VORM.exec(tekst ?? '');
  if (!delen) return null;
  const [jaar, maand, dag, uur, minuut] = delen.slice(1).map((deel) => (deel === undefined ? undefined : Number(deel)));
  const moment = eindeVan(jaar ?? 0, maand ?? 0, dag ?? 0, uur ?? 23, minuut ?? 59);
  return moment !== null && moment < nu ? moment : null;
}

// Of an hour that comes twice in October the last is meant; one that March skips ends where the clock went on.
function eindeVan(jaar: number, maand: number, dag: number, uur: number, minuut: number): Date | null {
  const utc = new Date(Date.UTC(jaar, maand - 1, dag, uur, minuut, 59, 999));
  if (jaar < 2000 || utc.getUTCMonth() !== maand - 1 || utc.getUTCDate() !== dag || utc.getUTCHours() !== uur || utc.getUTCMinutes() !== minuut) return null;
  const winter = new Date(utc.getTime() - UUR);
  const gevraagd = utc.toISOString().slice(0, 16);
  const zomer = new Date(utc.getTime() - 2 * UUR);
  return opDeWand(winter) !== gevraagd && opDeWand(zomer) === gevraagd ? zomer : winter;
}

/** The moment as it stands in an address; the end of a day is written as the day. Undefined for now. */
export function bekendInAdres(bekendOp: Date | null): string | undefined {
  if (bekendOp === null) return undefined;
  const tekst = opDeWand(bekendOp);
  return tekst.endsWith('T23:59') ? tekst.slice(0, 10) : tekst;
}

/** 'nu', '1 oktober 2026', or with the time when it is not the end of a day. */
export function bekendInWoorden(bekendOp: Date | null): string {
  if (bekendOp === null) return 'nu';
  return opDeWand(bekendOp).endsWith('T23:59') ? datumInWoorden(vandaag(bekendOp)) : momentInWoorden(bekendOp);
}
