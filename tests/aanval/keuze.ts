import type { Poging } from './pogingen';

// `npm test` makes a choice out of the matrix that still has every entry, actor, slot and disguise in it;
// `npm run test:vol` makes every try.

const KERN = /^A (bestuurder|hr|hrschool|schoolleider|teamleider|leraar|medezeggenschap|linkhouder)$/;
const OVERKANT = /^B (bestuurder|hr|teamleider|linkhouder)$/;
const VERKLEED_BUITEN = /^A (anoniem|geblokkeerd|gestopt|dubbel)$/;
const VERKLEED = new Set(['', 'rsc', 'rsc vooruit', '.rsc', 'naar een pad dat niet bestaat', 'zonder script', 'vreemde Origin, vervalste host']);

const eigen = ({ waarden }: Poging) => Object.values(waarden).every(({ soort }) => soort === 'eigen');
const allesVreemd = ({ waarden }: Poging) => Object.values(waarden).every(({ soort }) => soort === 'anderBestuur');
const vreemdBord = ({ anders }: Poging) => anders?.slot === 'slug' && anders.soort === 'anderBestuur';

/** With the filters standing. */
export function kort(poging: Poging): boolean {
  const { wie, vermomming } = poging;
  if (vermomming.startsWith('methode ')) return wie.naam === 'A hr' || wie.naam === 'A anoniem';
  if (KERN.test(wie.naam)) return vermomming === '' || (VERKLEED.has(vermomming) && (poging.oordeel !== 'ja' || wie.naam === 'A hr'));
  if (OVERKANT.test(wie.naam)) return vermomming === '' && (eigen(poging) || allesVreemd(poging) || vreemdBord(poging));
  if (VERKLEED_BUITEN.test(wie.naam)) return eigen(poging) && VERKLEED.has(vermomming);
  return eigen(poging) && vermomming === '' && poging.oordeel !== 'ja';
}

/** With the filters off, where only reading and writing across the wall matters. */
export function kortZonderFilters(poging: Poging): boolean {
  const { wie, vermomming, anders } = poging;
  if (vermomming !== '') return false;
  if (KERN.test(wie.naam)) return anders === null || anders.soort === 'anderBestuur' || anders.soort === 'andereSchool' || anders.soort === 'anderTeam';
  return OVERKANT.test(wie.naam) && (eigen(poging) || allesVreemd(poging));
}
