'use server';

import { StudieAfrondenSchema, StudieDaarnaSchema, StudiejaarSchema, StudiejaarVerwijderenSchema, StudieToevoegenSchema, StudieVerderSchema, StudieWijzigenSchema } from '@/lib/inventaris/studie.schema';
import { studiejaarBewaren, studiejaarVerwijderen } from '@/lib/inventaris/server/studies/studiejaar-bewaren';
import { studieToevoegen } from '@/lib/inventaris/server/studies/studie-toevoegen';
import { studieAfronden, studieVerder } from '@/lib/inventaris/server/studies/studie-verder';
import { studieDaarna, studieWijzigen } from '@/lib/inventaris/server/studies/studie-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const studieToevoegenAction = bestuurAction(StudieToevoegenSchema, studieToevoegen, { naar: (slug, { id }) => `/besturen/${slug}/inventaris/studies/${id}` });
export const studieWijzigenAction = bestuurAction(StudieWijzigenSchema, studieWijzigen, { melding: 'De studie is bewaard.' });
export const studieVerderAction = bestuurAction(StudieVerderSchema, studieVerder, { melding: 'De status is bewaard.' });
export const studieAfrondenAction = bestuurAction(StudieAfrondenSchema, studieAfronden, { melding: 'De studie is afgerond. Het diploma wacht op screening.' });
export const studieDaarnaAction = bestuurAction(StudieDaarnaSchema, studieDaarna, { melding: 'De afspraken zijn bewaard.' });
export const studiejaarBewarenAction = bestuurAction(StudiejaarSchema, studiejaarBewaren, { melding: 'Het studiejaar is bewaard.' });
export const studiejaarVerwijderenAction = bestuurAction(StudiejaarVerwijderenSchema, studiejaarVerwijderen, { melding: 'Het studiejaar is verwijderd.' });
