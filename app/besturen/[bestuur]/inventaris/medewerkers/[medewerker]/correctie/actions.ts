'use server';

import { CorrectieVoorstellenSchema, DossierBevestigenSchema, VoorstelIntrekkenSchema } from '@/lib/inventaris/correctie.schema';
import { correctieVoorstellen } from '@/lib/inventaris/server/correcties/correctie-voorstellen';
import { dossierBevestigen } from '@/lib/inventaris/server/correcties/dossier-bevestigen';
import { voorstelIntrekken } from '@/lib/inventaris/server/correcties/voorstel-intrekken';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const dossierBevestigenAction = bestuurAction(DossierBevestigenSchema, (toegang) => dossierBevestigen(toegang), { melding: 'Dank u wel. HR ziet dat u uw gegevens hebt nagekeken.' });

export const correctieVoorstellenAction = bestuurAction(CorrectieVoorstellenSchema, correctieVoorstellen, { naar: (slug, { medewerkerId }) => `/besturen/${slug}/inventaris/medewerkers/${medewerkerId}?gelukt=voorstel` });

export const voorstelIntrekkenAction = bestuurAction(VoorstelIntrekkenSchema, voorstelIntrekken, { melding: 'Uw voorstel is ingetrokken.' });
