import 'server-only';
import { sql, vast, type Sql } from '@/lib/db/sql';
import { masterniveaus, VASTE_MASTERNIVEAUS, VASTE_WO_MASTERNIVEAUS, woMasterniveaus, type Masterinstelling } from '../masterniveaus';

const reeks = (niveaus: readonly string[]) => `'{${niveaus.join(',')}}'::diploma_niveau[]`;

// The board's choice is read once per statement, not per row and not in a round trip of its own.
function uitInstelling(bestuurId: string, vaste: readonly string[], erbij: string): Sql {
  return sql`((SELECT ${vast(`${reeks(vaste)} || ${erbij}`)} FROM bestuursinstelling i WHERE i."bestuurId" = ${bestuurId}::uuid)::diploma_niveau[])`;
}

const DOCTORAAL = `CASE WHEN coalesce(bool_and(i."doctoraalTelt"), true) THEN ${reeks(['doctoraal'])} ELSE '{}' END`;
const MO_B = `CASE WHEN coalesce(bool_or(i."moBTelt"), false) THEN ${reeks(['mo-b'])} ELSE '{}' END`;

/**
 * The levels that count as a master at this board, as an array to compare with: sql`x.niveau = ANY (${…})`. It is
 * lib/inventaris/masterniveaus.ts in SQL. With an `instelling` that one is taken, to show what another choice would do.
 */
export function masterniveausSql(bestuurId: string, instelling: Masterinstelling | null = null): Sql {
  return instelling ? vast(reeks(masterniveaus(instelling))) : uitInstelling(bestuurId, VASTE_MASTERNIVEAUS, `${DOCTORAAL} || ${MO_B}`);
}

/** Diploma or study d has a level that counts as a master at this board. */
export function isMasterSql(bestuurId: string, instelling: Masterinstelling | null = null): Sql {
  return sql`d.niveau = ANY (${masterniveausSql(bestuurId, instelling)})`;
}

/** As `isMasterSql`, for the goal of 80%. */
export function isWoMasterSql(bestuurId: string, instelling: Masterinstelling | null = null): Sql {
  return sql`d.niveau = ANY (${instelling ? vast(reeks(woMasterniveaus(instelling))) : uitInstelling(bestuurId, VASTE_WO_MASTERNIVEAUS, DOCTORAAL)})`;
}
