import type { Client } from 'pg';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { demoCycli } from './cyclus';
import { eigenRijVan, schakelLaden } from './instrument-rijen';

// The thread of Het Baken: what the figures showed, the bottlenecks behind it, where a start can be made, and what is chosen.

const { schoolleider: sjoerd, hr: joost } = cast.lauwerland;
const tabel4 = (nr: string) => `1b-tabel4-${nr}`;
const k = (nr: string) => `1b-knelpunt-${nr}`;
const punt = (nr: string) => `2a-aanknopingspunt-${nr}`;
const interventie = (nr: string) => `2b-amo-${nr}`;

const SCHAKELS: readonly (readonly [van: string, naar: string, door: CastPersoon, op: string])[] = [
  [tabel4('kaart-02'), k('03'), joost, '11-12T09:05'],
  [tabel4('kaart-03'), k('01'), joost, '11-12T09:08'],
  [tabel4('kaart-01'), k('11'), sjoerd, '11-12T09:15'],
  [tabel4('verdieping-01'), k('09'), sjoerd, '11-12T09:21'],
  [k('01'), punt('opleiding-05'), sjoerd, '11-18T14:02'],
  [k('09'), punt('loopbaan-04'), sjoerd, '11-18T14:06'],
  [k('11'), punt('opleiding-01'), sjoerd, '11-18T14:10'],
  [k('11'), interventie('ability-interventie-07'), sjoerd, '11-20T11:03'],
  [punt('opleiding-05'), interventie('ability-interventie-02'), joost, '11-20T10:47'],
  [punt('loopbaan-04'), interventie('motivation-interventie-02'), sjoerd, '11-20T11:13'],
  [k('09'), eigenRijVan('baken', 'amo studiegroep'), sjoerd, '11-20T11:40'],
];

/** What was made of what at Het Baken. For the owner; after the rows of its instruments. */
export async function ketenLaden(client: Client, slug: CastBestuur): Promise<void> {
  if (!demoCycli.some(({ bestuur, sleutel }) => bestuur === slug && sleutel === 'baken')) return;
  for (const [van, naar, door, op] of SCHAKELS) await schakelLaden(client, { cyclus: 'baken', van, naar, door, op: `2026-${op}:00Z` });
}
