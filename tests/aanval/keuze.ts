import type { Poging } from './pogingen';

// `npm test` makes a choice out of the matrix that still has every entry, actor, slot and disguise in it;
// `npm run test:vol` makes every try.

const KERNROLLEN = ['bestuurder', 'hr', 'hrschool', 'schoolleider', 'teamleider', 'leraar', 'medezeggenschap', 'linkhouder'].map((rol) => `A ${rol}`);
const KERN = { test: (naam: string) => KERNROLLEN.includes(naam) };
const OVERKANT = /^B (bestuurder|hr|teamleider|linkhouder)$/;
const VERKLEED_BUITEN = /^A (anoniem|geblokkeerd|gestopt|dubbel)$/;
const VERKLEED = new Set(['', 'rsc', 'rsc vooruit', '.rsc', 'naar een pad dat niet bestaat', 'zonder script', 'vreemde Origin, vervalste host']);

// One disguise per entry and actor, another one at each: all of them stay in the choice.
const WISSEL = [...VERKLEED].filter((vermomming) => vermomming !== '');
function aanDeBeurt({ benoemd, wie, vermomming }: Poging): boolean {
  const plaats = WISSEL.indexOf(vermomming);
  return plaats >= 0 && (plaats - (getalVan(`${benoemd.naam} ${wie.naam}`) % WISSEL.length) + WISSEL.length) % WISSEL.length < 1;
}

// One id that is not the own, by who may not: each slot by a quarter of the roles of the board, with every kind of id, so
// that "foreign" and "absent" can be compared.
function hierGeprobeerd({ benoemd, wie, anders, oordeel }: Poging): boolean {
  return oordeel !== 'nee' || anders === null || (getalVan(`${benoemd.naam} ${anders.slot}`) + KERNROLLEN.indexOf(wie.naam)) % 4 === 0;
}

const getalVan = (tekst: string): number => [...tekst].reduce((som, teken) => (som * 31 + (teken.codePointAt(0) ?? 0)) % 9973, 7);

const eigen = ({ waarden }: Poging) => Object.values(waarden).every(({ soort }) => soort === 'eigen');
const allesVreemd = ({ waarden }: Poging) => Object.values(waarden).every(({ soort }) => soort === 'anderBestuur');
const vreemdBord = ({ anders }: Poging) => anders?.slot === 'slug' && anders.soort === 'anderBestuur';

/** With the filters standing. */
export function kort(poging: Poging): boolean {
  const { wie, vermomming } = poging;
  if (vermomming.startsWith('methode ')) return wie.naam === 'A hr' || wie.naam === 'A anoniem';
  if (KERN.test(wie.naam)) return vermomming === '' ? hierGeprobeerd(poging) : aanDeBeurt(poging) && (poging.oordeel !== 'ja' || wie.naam === 'A hr');
  if (OVERKANT.test(wie.naam)) return vermomming === '' && (eigen(poging) || allesVreemd(poging) || vreemdBord(poging));
  if (VERKLEED_BUITEN.test(wie.naam)) return eigen(poging) && (vermomming === '' || aanDeBeurt(poging));
  return eigen(poging) && vermomming === '' && poging.oordeel !== 'ja';
}

/** With the filters off, where only reading and writing across the wall matters. */
export function kortZonderFilters(poging: Poging): boolean {
  const { wie, vermomming, anders } = poging;
  if (vermomming !== '') return false;
  if (KERN.test(wie.naam)) return hierGeprobeerd(poging) && (anders === null || anders.soort === 'anderBestuur' || anders.soort === 'andereSchool' || anders.soort === 'anderTeam');
  return OVERKANT.test(wie.naam) && (eigen(poging) || allesVreemd(poging));
}
