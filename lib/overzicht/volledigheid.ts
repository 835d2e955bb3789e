import type { Meting } from '@/lib/inventaris/meting';

/** How complete the data behind a figure are; counts of leraren and of diplomas. */
export interface Volledigheid {
  leraren: number;
  metDiploma: number;
  diplomas: number;
  gescreend: number;
  metLessen: number;
  /** Newest fact, as an ISO moment; null without data. */
  bijgewerktOp: string | null;
}

export function volledigheid(meting: Meting): Volledigheid {
  const { leraren, zonderDiploma, zonderLessen } = meting.personen;
  return {
    leraren,
    metDiploma: leraren - zonderDiploma,
    diplomas: meting.diplomas,
    gescreend: meting.diplomas - meting.diplomasTeScreenen,
    metLessen: leraren - zonderLessen,
    bijgewerktOp: meting.bijgewerktOp?.toISOString() ?? null,
  };
}

/** Lowest of the three shares, for sorting: 0 to 1, and 1 when there is nothing to be incomplete. */
export function laagsteDeel({ leraren, metDiploma, diplomas, gescreend, metLessen }: Volledigheid): number {
  const delen = [leraren > 0 ? metDiploma / leraren : 1, diplomas > 0 ? gescreend / diplomas : 1, leraren > 0 ? metLessen / leraren : 1];
  return Math.min(...delen);
}
