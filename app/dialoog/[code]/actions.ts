'use server';

import { DeelnameSchema } from '@/lib/cyclus/ronde.schema';
import { bijdrageBewaren } from '@/lib/cyclus/server/gast-ronde';
import { dialoogAction } from '@/lib/cyclus/server/dialoog-action';

/** Keeps what a guest gave. */
export const bijdrageBewarenAction = dialoogAction(DeelnameSchema, ({ code, deelname, ip }, invoer) => bijdrageBewaren(code, deelname, ip, invoer), 'Uw antwoord is bewaard. Dank u wel.');
