'use server';

import {
  CyclusSluitenSchema, CyclusWijzigenSchema, DeelnemerZettenSchema, EditieOverstappenSchema, FaseHeropenenSchema, FaserouteSchema, FaseSluitenSchema, FaseVerplaatsenSchema, VraagkeuzeSchema, VraagvolgordeSchema,
} from '@/lib/cyclus/cyclus.schema';
import { cyclusHeropenen, cyclusWijzigen, editieOverstappen } from '@/lib/cyclus/server/cyclus-wijzigen';
import { deelnemerZetten } from '@/lib/cyclus/server/deelnemers-zetten';
import { faseAfsluiten, faseHeropenen } from '@/lib/cyclus/server/fase-afsluiten';
import { faserouteZetten, faseVerplaatsen } from '@/lib/cyclus/server/route-zetten';
import { vraagrouteZetten, vraagVerplaatsen } from '@/lib/cyclus/server/vraagroute-zetten';
import { momentopnamePad } from '@/lib/plan/momentopname';
import { cyclusAfsluiten } from '@/lib/plan/server/cyclus-afsluiten';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const cyclusWijzigenAction = bestuurAction(CyclusWijzigenSchema, cyclusWijzigen, { melding: 'De cyclus is gewijzigd.' });
export const cyclusAfsluitenAction = bestuurAction(CyclusSluitenSchema, cyclusAfsluiten, { naar: (slug, { cyclus, nummer }) => momentopnamePad(`/besturen/${slug}/cyclus`, cyclus, nummer) });
export const cyclusHeropenenAction = bestuurAction(CyclusSluitenSchema, cyclusHeropenen, { melding: 'De cyclus loopt weer.' });
export const editieOverstappenAction = bestuurAction(EditieOverstappenSchema, editieOverstappen, { melding: 'De cyclus gebruikt nu de nieuwe editie. Wat u al schreef, is gebleven.' });
export const deelnemerZettenAction = bestuurAction(DeelnemerZettenSchema, deelnemerZetten, { melding: 'Bewaard.' });
export const faserouteZettenAction = bestuurAction(FaserouteSchema, faserouteZetten, { melding: 'Bewaard. Deze fase staat zo in uw route.' });
export const faseVerplaatsenAction = bestuurAction(FaseVerplaatsenSchema, faseVerplaatsen);
export const vraagrouteZettenAction = bestuurAction(VraagkeuzeSchema, vraagrouteZetten);
export const vraagVerplaatsenAction = bestuurAction(VraagvolgordeSchema, vraagVerplaatsen);
export const faseAfsluitenAction = bestuurAction(FaseSluitenSchema, faseAfsluiten, { melding: 'De fase is afgesloten. De antwoorden blijven te lezen.' });
export const faseHeropenenAction = bestuurAction(FaseHeropenenSchema, faseHeropenen, { melding: 'De fase is weer open.' });
