// A day is text 'yyyy-mm-dd' everywhere: it has no time zone, and text of this form sorts and compares as days do.
const ZONE = 'Europe/Amsterdam';
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;

const dagVorm = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const tijdVorm = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** The day it is in the Netherlands. */
export function vandaag(nu: Date = new Date()): string {
  return dagVorm.format(nu);
}

/** Start year of the school year (1 August up to and including 31 July) of this day. */
export function schooljaarVan(datum: string): number {
  const jaar = Number(datum.slice(0, 4));
  return Number(datum.slice(5, 7)) >= 8 ? jaar : jaar - 1;
}

/** 2026 → '2026-2027'. */
export function schooljaarInWoorden(schooljaar: number): string {
  return `${schooljaar}-${schooljaar + 1}`;
}

/** '2026-10-01' → '1 oktober 2026'. */
export function datumInWoorden(datum: string): string {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? maand} ${jaar}`;
}

/** '2026-10-01' → '01-10-2026', as Dutch forms and files write it. */
export function datumInCijfers(datum: string): string {
  return datum.split('-').reverse().join('-');
}

/** A moment as a person says it: '23 november 2026, 14.03 uur'. */
export function momentInWoorden(moment: Date | string): string {
  const tijd = new Date(moment);
  return `${datumInWoorden(vandaag(tijd))}, ${tijdVorm.format(tijd).replace(':', '.')} uur`;
}

/** How long ago a moment was, in days: 'vandaag', 'gisteren', '3 dagen geleden'. */
export function geleden(moment: Date | string, nu: Date = new Date()): string {
  const dagen = dagenTussen(vandaag(new Date(moment)), vandaag(nu));
  if (dagen <= 0) return 'vandaag';
  return dagen === 1 ? 'gisteren' : `${dagen} dagen geleden`;
}

/** Days from the first day to the second. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);
}

/** What people type as a day, '29-8-2014', '29/08/2014' or '2014-08-29', as 'yyyy-mm-dd'; null when it is no existing day. */
export function datumUitTekst(tekst: string): string | null {
  const delen = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst.trim());
  const iso = delen ? `${delen[3]}-${delen[2]?.padStart(2, '0')}-${delen[1]?.padStart(2, '0')}` : tekst.trim();
  return isDag(iso) ? iso : null;
}

// By hand, and not by the schema: dates are written in browsers too, where the reader of schemas is heavier than the page.
function isDag(tekst: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? new Date(`${tekst}T00:00:00Z`) : null;
  return moment !== null && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst);
}
