export type Rol = 'bestuurder' | 'schoolleider' | 'teamleider' | 'hr' | 'leraar' | 'medezeggenschap';
export type BereikSoort = 'bestuur' | 'school' | 'team' | 'zelf';

/** One role of this person at the open board, with its reach. */
export interface RolMetBereik {
  rol: Rol;
  bereik: BereikSoort;
  schoolIds: string[];
  teamIds: string[];
  medewerkerId: string | null;
}

/** Who is asking, at which board, with which roles. Read from the database at every request. */
export interface Toegang {
  sessieId: string;
  gebruiker: { id: string; naam: string; email: string };
  bestuur: { id: string; slug: string; naam: string; nummer: string };
  rollen: RolMetBereik[];
  /** Set by the action wrapper: the same intention is carried out once. */
  sleutel?: { sleutel: string; verzoekHash: string };
}

/** How far one right reaches for one person: all of the board, or the union of schools, teams and the own file. */
export interface ToegangBereik {
  soort: BereikSoort;
  schoolIds: string[];
  teamIds: string[];
  medewerkerId: string | null;
}

/** A reach with the board it is in: statements name the board themselves, and do not lean on the wall alone. */
export interface Reikwijdte extends ToegangBereik {
  bestuurId: string;
}
