// The circle of a cycle: the people whom the school lets see what is written about people. Browser-safe.

export interface Kringlid { id: string; naam: string; rollen: string[]; sinds: string }

/** Who left the board no longer counts: has everybody left, then the school chooses anew. */
export const werktHier = ({ rollen }: Pick<Kringlid, 'rollen'>): boolean => rollen.length > 0;

export interface Kring {
  leden: Kringlid[];
  /** Whether who looks sits in it. */
  ik: boolean;
  /** Nobody who works here sits in it, and this person may begin. */
  magOpenen: boolean;
  /** May let others in and take them out. */
  magToelaten: boolean;
  /** Colleagues who see this cycle and are not in the circle; empty for who may not let in. */
  kandidaten: { id: string; naam: string; rollen: string[] }[];
}
