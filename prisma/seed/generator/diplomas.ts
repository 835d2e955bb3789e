import { datum, type LeraarOntwerp } from './ontwerp';
import { trekOpleiding } from './opleidingen';
import type { DiplomaRij, Niveau } from './rijen';
import type { Toeval } from './toeval';

/** The day on which the first files of the autumn inventory were read in. */
const opgave = '2026-09-28T07:12:00Z';

interface Houder { id: string; vak: string; geboortejaar: number; leeftijd: number; vwoBovenbouw: boolean; }

function maak(toeval: Toeval, houder: Houder, niveau: Niveau, jaar: number, noord: boolean): DiplomaRij {
  const precies = toeval.kans(0.55);
  const weten = toeval.kans(0.985);
  return {
    id: toeval.uuid(), medewerkerId: houder.id, niveau, ...trekOpleiding(toeval, niveau, houder.vak, jaar, noord),
    behaaldOp: precies ? datum(jaar, toeval.heel(6, 8), toeval.heel(1, 31 - 1)) : null,
    behaaldJaar: precies || !weten ? null : jaar, status: 'behaald', createdAt: opgave,
  };
}

/** Year of graduation at about this age, never in the future of the peildatum. */
function jaarOp(houder: Houder, leeftijd: number): number {
  return Math.min(2026, houder.geboortejaar + Math.min(leeftijd, houder.leeftijd));
}

function masterVan(toeval: Toeval, houder: Houder, wo: boolean, noord: boolean): DiplomaRij[] {
  if (!wo) {
    const laat = jaarOp(houder, toeval.heel(27, 46));
    const eerst = Math.min(laat - 3, jaarOp(houder, toeval.heel(22, 25)));
    return [maak(toeval, houder, 'hbo-bachelor', eerst, noord), maak(toeval, houder, 'hbo-master', laat, noord)];
  }
  const jaar = jaarOp(houder, toeval.kans(0.8) ? toeval.heel(23, 28) : toeval.heel(29, 42));
  // Before the bachelor-master system a university degree was a doctoraal (drs., ir., mr.).
  const uit = [maak(toeval, houder, jaar < 2004 ? 'doctoraal' : 'wo-master', jaar, noord)];
  if (jaar >= 2007 && toeval.kans(0.17)) uit.push(maak(toeval, houder, 'wo-bachelor', jaar - 2, noord));
  if (houder.leeftijd > 33 && toeval.kans(0.05)) uit.push(maak(toeval, houder, 'promotie', Math.min(2026, jaar + 5), noord));
  return uit;
}

function zonderMaster(toeval: Toeval, houder: Houder, noord: boolean): DiplomaRij[] {
  if (houder.leeftijd < 24 && toeval.kans(0.5)) return [];
  const punt = toeval.getal();
  if (punt < 0.055) return [];
  const niveau = punt < 0.085 ? 'wo-bachelor' : 'hbo-bachelor';
  const jaar = jaarOp(houder, toeval.kans(0.75) ? toeval.heel(21, 26) : toeval.heel(27, 40));
  const uit = [maak(toeval, houder, niveau, niveau === 'wo-bachelor' ? Math.max(jaar, 2005) : jaar, noord)];
  // A second licence: common with people who teach two subjects.
  if (houder.leeftijd > 28 && toeval.kans(0.03)) uit.push({ ...maak(toeval, houder, 'hbo-bachelor', jaarOp(houder, toeval.heel(27, 40)), noord), richting: 'Lerarenopleiding tweedegraads Omgangskunde' });
  return uit;
}

function inStudie(toeval: Toeval, houder: Houder, noord: boolean, status: 'in-opleiding' | 'gestopt'): DiplomaRij {
  const niveau = toeval.kans(0.7) ? 'hbo-master' : 'wo-master';
  return { ...maak(toeval, houder, niveau, 2026, noord), behaaldOp: null, behaaldJaar: null, status };
}

/** Diplomas of all teachers of a board; 3 to 6% of them are studying for a master. */
export function maakDiplomas(toeval: Toeval, leraren: readonly LeraarOntwerp[], noord: boolean): DiplomaRij[] {
  const zonder = leraren.filter((leraar) => !leraar.master && leraar.vast === null);
  const studenten = new Set(toeval.schud([...zonder]).filter((l) => l.leeftijd < 58).slice(0, Math.round(leraren.length * 0.045)));
  // Wo or hbo in fixed proportions: most masters in upper vwo are academic ones.
  const boven = toeval.verdeel(leraren.length, [[true, 86], [false, 14]] as const);
  const rest = toeval.verdeel(leraren.length, [[true, 50], [false, 50]] as const);
  return leraren.flatMap((leraar) => {
    if (leraar.vast) return leraar.vast.diplomas.map((diploma) => ({ id: toeval.uuid(), medewerkerId: leraar.id, ...diploma, createdAt: opgave }));
    if (leraar.master) return masterVan(toeval, leraar, (leraar.vwoBovenbouw ? boven : rest).pop() ?? true, noord);
    const eigen = zonderMaster(toeval, leraar, noord);
    if (studenten.has(leraar)) eigen.push(inStudie(toeval, leraar, noord, 'in-opleiding'));
    else if (toeval.kans(0.012)) eigen.push(inStudie(toeval, leraar, noord, 'gestopt'));
    return eigen;
  });
}

/** The one diploma of a manager: usually an education master. */
export function diplomaLeiding(toeval: Toeval, houder: Houder, noord: boolean): DiplomaRij {
  const niveau = toeval.gewogen([['hbo-bachelor', 35], ['hbo-master', 35], ['wo-master', 30]] as const);
  return maak(toeval, houder, niveau, jaarOp(houder, toeval.heel(28, 40)), noord);
}
