import 'server-only';
import { cookies, headers } from 'next/headers';
import { env } from '@/lib/env';
import { toestelCookieNaam } from './toestel';

/** Where a request comes from, as far as we may believe it. */
export interface Herkomst {
  /** Null when no trusted proxy is configured: then nobody tells us a network address that cannot be made up. */
  ip: string | null;
  toestelCookie: string | undefined;
  /** Browser and system in words, for the list of own sessions. */
  omschrijving: string;
}

/** The origin of the request that is being answered. */
export async function verzoekHerkomst(): Promise<Herkomst> {
  const [koppen, koekjes] = await Promise.all([headers(), cookies()]);
  return {
    ip: ipUit(koppen.get('x-forwarded-for'), env().TRUSTED_PROXIES),
    toestelCookie: koekjes.get(toestelCookieNaam())?.value,
    omschrijving: browserInWoorden(koppen.get('user-agent') ?? ''),
  };
}

/**
 * The address that the outermost of `proxies` trusted proxies saw. Anything further to the left was sent by the
 * visitor and can be invented; with no trusted proxy there is no address at all.
 */
export function ipUit(doorgestuurd: string | null, proxies: number): string | null {
  if (proxies < 1 || !doorgestuurd) return null;
  const adres = doorgestuurd.split(',').at(-proxies)?.trim();
  return adres && adres.length <= 45 ? adres : null;
}

/** 'Firefox op Windows' out of a user agent. */
export function browserInWoorden(agent: string): string {
  const browser = eerste(agent, [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\/|FxiOS/, 'Firefox'], [/Chrome\/|CriOS/, 'Chrome'], [/Safari\//, 'Safari']], 'Browser');
  const systeem = eerste(agent, [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'Mac'], [/CrOS/, 'Chromebook'], [/Linux/, 'Linux']], '');
  return systeem ? `${browser} op ${systeem}` : browser;
}

function eerste(agent: string, keuzes: [RegExp, string][], anders: string): string {
  return keuzes.find(([vorm]) => vorm.test(agent))?.[1] ?? anders;
}
