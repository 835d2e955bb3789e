import { ImportControlerenSchema } from '@/lib/inventaris/import/import.schema';
import { importControleren } from '@/lib/inventaris/server/import/import-controleren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { alsId, invoerLezen } from '../../lichaam-lezen';
import { voortgangAntwoord } from '../../voortgang-antwoord';

/** Trial run, {versie, keuze?, koppeling?}. */
export const POST = bestuurRoute<{ import: string }>(async (toegang, request, params) => {
  const id = alsId(params.import);
  const invoer = await invoerLezen(request, ImportControlerenSchema);
  return voortgangAntwoord((voortgang) => importControleren(toegang, { ...invoer, id }, voortgang));
});
