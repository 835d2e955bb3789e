import type { Niveau } from './diploma';
import { behaaldIn, REGISTER_VANAF } from './screening';

/** First year in the diploma register of institutions without public funding. */
export const REGISTER_PARTICULIER_VANAF = 2018;

// Institutions without public funding that teachers study at. Only for a hint: who is missing here costs nothing.
const PARTICULIER = /\b(ncoi|loi|nti|nyenrode|schouten|wittenborg|tio|avans\+|business school nederland|europort|markus verbeek|interstudie|windesheim open)\b/i;

export interface RegisterOordeel {
  /** False: an extract of the register cannot exist for this diploma, and cannot be chosen as proof. */
  kan: boolean;
  /** Why it cannot, or what to mind; empty when there is nothing to say. */
  uitleg: string;
}

interface VoorRegister {
  niveau: Niveau;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
}

/** What the national diploma register can prove: hbo and wo from 1996; without public funding from 2018. */
export function registerOordeel(diploma: VoorRegister): RegisterOordeel {
  const jaar = behaaldIn(diploma);
  if (jaar !== null && jaar < REGISTER_VANAF) return { kan: false, uitleg: `Kan niet: diploma van vóór ${REGISTER_VANAF}. Vraag origineel of kopie.` };
  if (jaar !== null && jaar < REGISTER_PARTICULIER_VANAF && PARTICULIER.test(diploma.instelling)) {
    return { kan: true, uitleg: `Let op: een niet-bekostigde instelling staat pas vanaf ${REGISTER_PARTICULIER_VANAF} in het register.` };
  }
  return { kan: true, uitleg: '' };
}
