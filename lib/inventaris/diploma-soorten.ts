import { soortNamen, type Niveau, type Soort } from './diploma';

// The kinds of the guide that a level can have. Whether a teacher study is hbo or wo follows from the level.
const BIJ_NIVEAU: Record<Niveau, readonly Soort[]> = {
  'hbo-bachelor': ['lerarenopleiding', 'overig'],
  'wo-bachelor': ['lerarenopleiding', 'overig'],
  'hbo-master': ['lerarenopleiding', 'vakmaster', 'onderwijsmaster', 'lerarenmaster', 'overig'],
  'wo-master': ['vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'overig'],
  doctoraal: ['vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'overig'],
  promotie: [],
  'mo-b': [],
  overig: ['overig'],
};

/** Kinds to choose from at this level; none for a promotie or MO-B. */
export function soortenBij(niveau: Niveau): readonly Soort[] {
  return BIJ_NIVEAU[niveau];
}

/** The kind in words at this level: 'eerstegraads lerarenopleiding (hbo)'. */
export function soortNaamBij(soort: Soort, niveau: Niveau): string {
  if (soort !== 'lerarenopleiding') return soortNamen[soort];
  // A second-degree study or a pabo: the direction says which.
  if (niveau === 'hbo-bachelor') return 'lerarenopleiding';
  if (niveau === 'wo-bachelor') return 'educatieve minor of module';
  return `eerstegraads lerarenopleiding (${niveau === 'hbo-master' ? 'hbo' : 'wo'})`;
}
