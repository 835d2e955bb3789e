'use server';

import { BerichtPlaatsenSchema, BerichtVerwijderenSchema, BerichtWijzigenSchema, DraadBeginnenSchema, DraadHeropenenSchema, DraadOplossenSchema, DraadToewijzenSchema, DraadVerplaatsenSchema } from '@/lib/dialoog/draad.schema';
import { berichtPlaatsen } from '@/lib/dialoog/server/bericht-plaatsen';
import { berichtVerwijderen, berichtWijzigen } from '@/lib/dialoog/server/bericht-wijzigen';
import { draadBeginnen } from '@/lib/dialoog/server/draad-beginnen';
import { draadHeropenen, draadOplossen } from '@/lib/dialoog/server/draad-oplossen';
import { draadToewijzen } from '@/lib/dialoog/server/draad-toewijzen';
import { draadVerplaatsen } from '@/lib/dialoog/server/draden-verhuizen';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import { opdrachtStap, opdrachtVerzetten } from '@/lib/cyclus/server/opdracht-stap';
import { OpdrachtGevenSchema, OpdrachtStapSchema, OpdrachtVerzettenSchema } from '@/lib/cyclus/opdracht.schema';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const draadBeginnenAction = bestuurAction(DraadBeginnenSchema, draadBeginnen, { melding: 'Uw bericht staat er.' });
export const berichtPlaatsenAction = bestuurAction(BerichtPlaatsenSchema, berichtPlaatsen, { melding: 'Uw bericht staat er.' });
export const berichtWijzigenAction = bestuurAction(BerichtWijzigenSchema, berichtWijzigen, { melding: 'Uw bericht is gewijzigd.' });
export const berichtVerwijderenAction = bestuurAction(BerichtVerwijderenSchema, berichtVerwijderen, { melding: 'Uw bericht is verwijderd.' });
export const draadOplossenAction = bestuurAction(DraadOplossenSchema, draadOplossen, { melding: ({ besluitId }) => (besluitId ? 'Het gesprek is afgerond en het besluit staat in het besluitenlog.' : 'Het gesprek is afgerond.') });
export const draadHeropenenAction = bestuurAction(DraadHeropenenSchema, draadHeropenen, { melding: 'Het gesprek is weer open.' });
export const draadToewijzenAction = bestuurAction(DraadToewijzenSchema, draadToewijzen, { melding: 'Opgeslagen.' });
export const draadVerplaatsenAction = bestuurAction(DraadVerplaatsenSchema, draadVerplaatsen, { melding: 'Het gesprek is meeverhuisd.' });
export const opdrachtGevenAction = bestuurAction(OpdrachtGevenSchema, opdrachtGeven, { melding: ({ namen }) => `Toegewezen aan ${namen.join(', ')}.` });
export const opdrachtStapAction = bestuurAction(OpdrachtStapSchema, opdrachtStap, { melding: 'Opgeslagen.' });
export const opdrachtVerzettenAction = bestuurAction(OpdrachtVerzettenSchema, opdrachtVerzetten, { melding: 'De dag is verzet.' });
