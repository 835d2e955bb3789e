import type { FaseStaat } from '@/lib/cyclus/cyclus';

/** The word beside the mark: a state never stands in colour alone. */
export const staatWoorden: Record<FaseStaat, string> = { klaar: 'afgesloten', bezig: 'bezig', open: 'nog niet begonnen', buiten: 'niet in uw route' };
