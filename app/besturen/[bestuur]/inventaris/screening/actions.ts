'use server';

import { DiplomaScreenenFormulier, ScreeningHerstellenFormulier, TweedeBlikFormulier } from '@/lib/inventaris/screening.schema';
import { diplomaScreenen } from '@/lib/inventaris/server/screening/diploma-screenen';
import { screeningHerstellen } from '@/lib/inventaris/server/screening/screening-herstellen';
import { tweedeBlikGeven } from '@/lib/inventaris/server/screening/tweede-blik-geven';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

const pagina = (slug: string, { terug }: { terug: string }) => `/besturen/${slug}/inventaris/screening${terug}`;

export const diplomaScreenenAction = bestuurAction(DiplomaScreenenFormulier, async (toegang, { terug, ...invoer }) => ({ ...(await diplomaScreenen(toegang, invoer)), terug }), { naar: pagina });
export const screeningHerstellenAction = bestuurAction(ScreeningHerstellenFormulier, async (toegang, { terug, ...invoer }) => ({ ...(await screeningHerstellen(toegang, invoer)), terug }), { naar: pagina });
export const tweedeBlikGevenAction = bestuurAction(TweedeBlikFormulier, async (toegang, { terug, ...invoer }) => ({ ...(await tweedeBlikGeven(toegang, invoer)), terug }), { naar: pagina });
