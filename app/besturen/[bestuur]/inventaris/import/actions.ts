'use server';

import { ImportActieSchema } from '@/lib/inventaris/import/import.schema';
import { ProfielBewarenSchema, ProfielKopierenSchema, ProfielVerwijderenSchema, ProfielWijzigenSchema } from '@/lib/inventaris/import/profiel.schema';
import { importAfbreken } from '@/lib/inventaris/server/import/import-afbreken';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { profielBewaren } from '@/lib/inventaris/server/import/profielen/profiel-bewaren';
import { profielKopieren } from '@/lib/inventaris/server/import/profielen/profiel-kopieren';
import { profielVerwijderen } from '@/lib/inventaris/server/import/profielen/profiel-verwijderen';
import { profielWijzigen } from '@/lib/inventaris/server/import/profielen/profiel-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

const profielen = (slug: string): string => `/besturen/${slug}/inventaris/import/profielen`;

export const importAfbrekenAction = bestuurAction(ImportActieSchema, importAfbreken, { naar: (slug) => `/besturen/${slug}/inventaris/import` });
export const importOngedaanMakenAction = bestuurAction(ImportActieSchema, importOngedaanMaken);
export const profielKopierenAction = bestuurAction(ProfielKopierenSchema, profielKopieren, { naar: (slug, { id }) => `${profielen(slug)}/${id}` });
export const profielWijzigenAction = bestuurAction(ProfielWijzigenSchema, profielWijzigen, { melding: 'Het profiel is opgeslagen. Het volgende bestand lezen we zo.' });
export const profielVerwijderenAction = bestuurAction(ProfielVerwijderenSchema, profielVerwijderen, { naar: profielen });
export const profielBewarenAction = bestuurAction(ProfielBewarenSchema, profielBewaren, { melding: 'Bewaard als profiel. U kiest het bij het volgende bestand.' });
