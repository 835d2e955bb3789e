'use server';

import { EigenOptieSchema, EigenOptieVervallenSchema, EigenVraagSchema, EigenVraagVervallenSchema } from '@/lib/cyclus/eigen.schema';
import { eigenOptieToevoegen, eigenOptieVervallen } from '@/lib/cyclus/server/eigen/eigen-optie-bewaren';
import { eigenVraagBewaren, eigenVraagVervallen } from '@/lib/cyclus/server/eigen/eigen-vraag-bewaren';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const eigenVraagBewarenAction = bestuurAction(EigenVraagSchema, eigenVraagBewaren, { melding: 'De vraag is bewaard.' });
export const eigenVraagVervallenAction = bestuurAction(EigenVraagVervallenSchema, eigenVraagVervallen, { melding: 'Bewaard.' });
export const eigenOptieToevoegenAction = bestuurAction(EigenOptieSchema, eigenOptieToevoegen, { melding: 'De keuze is toegevoegd.' });
export const eigenOptieVervallenAction = bestuurAction(EigenOptieVervallenSchema, eigenOptieVervallen, { melding: 'Bewaard.' });
