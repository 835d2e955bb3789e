import 'server-only';

/** Whose file, and with the knowledge of which moment (null is now). Every section reads with this. */
export interface DossierVan {
  bestuurId: string;
  id: string;
  bekendOp: Date | null;
}
