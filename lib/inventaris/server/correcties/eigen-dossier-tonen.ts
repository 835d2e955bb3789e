import 'server-only';
import type { EigenDossier } from '../../eigen-dossier';
import { alsLeraar, type Leraar } from './als-leraar';
import { eigenDossierLezen } from './eigen-dossier-lezen';

/** The own file of a teacher. @throws Weigering 'niet-gevonden' when the link does not work. */
export async function eigenDossierTonen(leraar: Leraar): Promise<EigenDossier> {
  return alsLeraar(leraar, eigenDossierLezen);
}
