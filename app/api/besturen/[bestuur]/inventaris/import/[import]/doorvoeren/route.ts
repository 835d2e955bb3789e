import { ImportDoorvoerenSchema } from '@/lib/inventaris/import/import.schema';
import { importDoorvoeren } from '@/lib/inventaris/server/import/import-doorvoeren';
import { bestuurRoute } from '@/lib/toegang/server/bestuur-route';
import { alsId, invoerLezen } from '../../lichaam-lezen';
import { voortgangAntwoord } from '../../voortgang-antwoord';

/** Applies the import, {versie, keuze, foutenOverslaan}: whole or not at all. The version makes a repeat harmless. */
export const POST = bestuurRoute<{ import: string }>(async (toegang, request, params) => {
  const id = alsId(params.import);
  const invoer = await invoerLezen(request, ImportDoorvoerenSchema);
  return voortgangAntwoord((voortgang) => importDoorvoeren(toegang, { ...invoer, id }, voortgang));
});
