'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { CorrectieVoorstellenSchema, DossierBevestigenSchema, EigenDossierOpenenSchema, VoorstelIntrekkenSchema } from '@/lib/inventaris/correctie.schema';
import { bezoekBeginnen, bezoekEindigen } from '@/lib/inventaris/server/correcties/bezoek';
import { correctieVoorstellen } from '@/lib/inventaris/server/correcties/correctie-voorstellen';
import { dossierBevestigen } from '@/lib/inventaris/server/correcties/dossier-bevestigen';
import { eigenDossierOpenen } from '@/lib/inventaris/server/correcties/eigen-dossier-openen';
import { eigenDossierTonen } from '@/lib/inventaris/server/correcties/eigen-dossier-tonen';
import { bezoekOfWeigering } from '@/lib/inventaris/server/correcties/bezoek-of-weigering';
import { leraarlinkAction } from '@/lib/inventaris/server/correcties/leraarlink-action';
import { voorstelIntrekken } from '@/lib/inventaris/server/correcties/voorstel-intrekken';
import { openbareAction } from '@/lib/toegang/server/openbare-action';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';

/** Opens the link of the mail and keeps the visit; without a secret it looks whether this browser opened one before. */
export const eigenDossierOpenenAction = openbareAction(EigenDossierOpenenSchema, async ({ code }) => {
  if (code) await bezoekBeginnen(await eigenDossierOpenen(code, (await verzoekHerkomst()).ip));
  else await eigenDossierTonen({ tokenHash: await bezoekOfWeigering() });
  revalidatePath('/eigen-dossier');
  return { status: 'gelukt' };
});

/** Ends the visit in this browser, for a computer that is shared. Asks nothing of the database. */
export const eigenDossierSluitenAction = openbareAction(DossierBevestigenSchema, async () => {
  await bezoekEindigen();
  redirect('/eigen-dossier?klaar=1');
});

export const linkDossierBevestigenAction = leraarlinkAction(DossierBevestigenSchema, async (tokenHash) => {
  await dossierBevestigen({ tokenHash });
  return { status: 'gelukt', melding: 'Dank u wel. HR ziet dat u uw gegevens hebt nagekeken.' };
});

export const linkCorrectieVoorstellenAction = leraarlinkAction(CorrectieVoorstellenSchema, async (tokenHash, invoer) => {
  await correctieVoorstellen({ tokenHash }, invoer);
  redirect('/eigen-dossier?gelukt=voorstel');
});

export const linkVoorstelIntrekkenAction = leraarlinkAction(VoorstelIntrekkenSchema, async (tokenHash, invoer) => {
  await voorstelIntrekken({ tokenHash }, invoer);
  return { status: 'gelukt', melding: 'Uw voorstel is ingetrokken.' };
});
