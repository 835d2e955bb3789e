import {
  berichtPlaatsenAction, berichtVerwijderenAction, berichtWijzigenAction, draadBeginnenAction, draadHeropenenAction, draadOplossenAction, draadToewijzenAction,
  draadVerplaatsenAction, opdrachtGevenAction, opdrachtStapAction, opdrachtVerzettenAction,
} from './actions';

/** All acts of talking and sharing work, tied to one board, to hand to `DialoogKader`. */
export function samenwerkingActies(slug: string) {
  return {
    beginnen: draadBeginnenAction.bind(null, slug), plaatsen: berichtPlaatsenAction.bind(null, slug), wijzigen: berichtWijzigenAction.bind(null, slug), verwijderen: berichtVerwijderenAction.bind(null, slug),
    oplossen: draadOplossenAction.bind(null, slug), heropenen: draadHeropenenAction.bind(null, slug), toewijzen: draadToewijzenAction.bind(null, slug), verplaatsen: draadVerplaatsenAction.bind(null, slug),
    opdrachtGeven: opdrachtGevenAction.bind(null, slug), opdrachtStap: opdrachtStapAction.bind(null, slug), opdrachtVerzetten: opdrachtVerzettenAction.bind(null, slug),
  };
}
