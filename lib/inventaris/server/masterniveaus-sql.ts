import 'server-only';
import { sql, vast, type Sql } from '@/lib/db/sql';
import { feiten } from './feiten';
import { masterniveaus, VASTE_MASTERNIVEAUS, VASTE_WO_MASTERNIVEAUS, woMasterniveaus, type Masterinstelling } from '../masterniveaus';

const reeks = (niveaus: readonly string[]) => `'{${niveaus.join(',')}}'::diploma_niveau[]`;

/** With which choice of the board is counted. */
interface Regels {
  /** As the board had decided on this moment; null is now. */
  bekendOp?: Date | null;
  /** This choice instead, to show what it would do. */
  instelling?: Masterinstelling | null;
}

// The board's choice is read once per statement, not per row and not in a round trip of its own.
function uitInstelling(bestuurId: string, bekendOp: Date | null, vaste: readonly string[], erbij: string): Sql {
  return sql`((SELECT ${vast(`${reeks(vaste)} || ${erbij}`)} FROM ${feiten('bestuursinstelling', bestuurId, bekendOp)} i WHERE i."bestuurId" = ${bestuurId}::uuid)::diploma_niveau[])`;
}

const DOCTORAAL = `CASE WHEN coalesce(bool_and(i."doctoraalTelt"), true) THEN ${reeks(['doctoraal'])} ELSE '{}' END`;
const MO_B = `CASE WHEN coalesce(bool_or(i."moBTelt"), false) THEN ${reeks(['mo-b'])} ELSE '{}' END`;

/**
 * The levels that count as a master at this board, as an array to compare with: sql`x.niveau = ANY (${…})`. It is
 * lib/inventaris/masterniveaus.ts in SQL.
 */
export function masterniveausSql(bestuurId: string, { bekendOp = null, instelling = null }: Regels = {}): Sql {
  return instelling ? vast(reeks(masterniveaus(instelling))) : uitInstelling(bestuurId, bekendOp, VASTE_MASTERNIVEAUS, `${DOCTORAAL} || ${MO_B}`);
}

/** Diploma or study d has a level that counts as a master at this board. */
export function isMasterSql(bestuurId: string, regels: Regels = {}): Sql {
  return sql`d.niveau = ANY (${masterniveausSql(bestuurId, regels)})`;
}

/** As `isMasterSql`, for the goal of 80%. */
export function isWoMasterSql(bestuurId: string, { bekendOp = null, instelling = null }: Regels = {}): Sql {
  return sql`d.niveau = ANY (${instelling ? vast(reeks(woMasterniveaus(instelling))) : uitInstelling(bestuurId, bekendOp, VASTE_WO_MASTERNIVEAUS, DOCTORAAL)})`;
}
