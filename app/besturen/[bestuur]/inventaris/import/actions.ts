'use server';

import { ImportActieSchema } from '@/lib/inventaris/import/import.schema';
import { importAfbreken } from '@/lib/inventaris/server/import/import-afbreken';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const importAfbrekenAction = bestuurAction(ImportActieSchema, importAfbreken, { naar: (slug) => `/besturen/${slug}/inventaris/import` });
export const importOngedaanMakenAction = bestuurAction(ImportActieSchema, importOngedaanMaken);
