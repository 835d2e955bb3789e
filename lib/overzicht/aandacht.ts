import { dagenTussen } from '@/lib/dates';
import type { Groepstand } from './stand';

export interface Aandachtspunt {
  soort: 'geen-diplomas' | 'te-screenen' | 'geen-lessen' | 'oud';
  groepId: string;
  schoolId: string;
  naam: string;
  /** Leraren or diplomas that it is about; days for old data. */
  aantal: number;
  /** Share of the school, 0 to 1. */
  deel: number;
  /** Asks to act, in pencil; otherwise worth a look. */
  dringend: boolean;
  /** What the 50% figure would become when all stated masters hold; only for te-screenen. */
  van?: number;
  naar?: number;
}

/** Data older than this say little about today. */
export const OUD_NA_DAGEN = 180;
const VEEL = 0.1;
const DRINGEND = 0.25;
const HOOGSTENS = 5;

/** What is worth doing first, computed from the facts at hand; the largest share first. */
export function aandachtspunten(standen: readonly Groepstand[], vandaag: string): Aandachtspunt[] {
  return standen
    .filter((stand) => stand.leraren > 0)
    .flatMap((stand) => [zonderDiplomas(stand), teScreenen(stand), zonderLessen(stand), oud(stand, vandaag)])
    .filter((punt) => punt !== null)
    .sort((een, ander) => Number(ander.dringend) - Number(een.dringend) || ander.deel - een.deel)
    .slice(0, HOOGSTENS);
}

function punt(stand: Groepstand, soort: Aandachtspunt['soort'], aantal: number, deel: number): Aandachtspunt | null {
  return deel < VEEL ? null : { soort, groepId: stand.id, schoolId: stand.schoolId, naam: stand.naam, aantal, deel, dringend: deel >= DRINGEND };
}

function zonderDiplomas(stand: Groepstand): Aandachtspunt | null {
  const aantal = stand.leraren - stand.volledigheid.metDiploma;
  return punt(stand, 'geen-diplomas', aantal, aantal / stand.leraren);
}

function teScreenen(stand: Groepstand): Aandachtspunt | null {
  const { diplomas, gescreend } = stand.volledigheid;
  const { bevestigd, opgegeven, noemer } = stand.doelen.doel50;
  const gevonden = diplomas === 0 ? null : punt(stand, 'te-screenen', diplomas - gescreend, (diplomas - gescreend) / diplomas);
  return gevonden && { ...gevonden, van: (bevestigd / noemer) * 100, naar: (opgegeven / noemer) * 100 };
}

// Without lessons the 80% figure is blind; a school without vwo loses nothing by it.
function zonderLessen(stand: Groepstand): Aandachtspunt | null {
  if (!stand.onderwijssoorten.includes('vwo')) return null;
  const aantal = stand.leraren - stand.volledigheid.metLessen;
  return punt(stand, 'geen-lessen', aantal, aantal / stand.leraren);
}

function oud(stand: Groepstand, vandaag: string): Aandachtspunt | null {
  const { bijgewerktOp } = stand.volledigheid;
  if (bijgewerktOp === null) return null;
  const dagen = dagenTussen(bijgewerktOp.slice(0, 10), vandaag);
  return dagen <= OUD_NA_DAGEN ? null : { ...basis(stand), soort: 'oud', aantal: dagen, deel: 1, dringend: dagen > 2 * OUD_NA_DAGEN };
}

function basis(stand: Groepstand): Pick<Aandachtspunt, 'groepId' | 'schoolId' | 'naam'> {
  return { groepId: stand.id, schoolId: stand.schoolId, naam: stand.naam };
}
