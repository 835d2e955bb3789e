import { ACTIES as ACTIES_BASIS } from './register-acties';
import { ACTIES_BESLUITEN, PAGINAS_BESLUITEN, ROUTES_BESLUITEN } from './register-besluiten';
import { ACTIES_ANTWOORD, PAGINAS_ANTWOORD, ROUTES_ANTWOORD } from './register-antwoord';
import { ACTIES_INSTRUMENT, PAGINAS_INSTRUMENT, ROUTES_INSTRUMENT } from './register-instrument';
import { ACTIES_CYCLUS, PAGINAS_CYCLUS } from './register-cyclus';
import { ACTIES_RONDE, PAGINAS_RONDE } from './register-ronde';
import { ACTIES_DIALOOG, PAGINAS_DIALOOG, ROUTES_DIALOOG } from './register-dialoog';
import { ACTIES_DOSSIER, PAGINAS_DOSSIER } from './register-dossier';
import { ACTIES_LERAARLINK, PAGINAS_LERAARLINK } from './register-leraarlink';
import { ACTIES_IMPORTPROFIEL, PAGINAS_IMPORTPROFIEL, ROUTES_IMPORTPROFIEL } from './register-importprofiel';
import { ACTIES_STUDIES, PAGINAS_STUDIES, ROUTES_STUDIES } from './register-studies';
import { PAGINAS_BIBLIOTHEEK } from './register-bibliotheek';
import { ACTIES_CIJFERS, PAGINAS_CIJFERS } from './register-cijfers';
import type { Ingang, Ingangen } from './ingang';
import { ACTIES_MATRIX, PAGINAS_MATRIX, ROUTES_MATRIX } from './register-matrix';
import { PAGINAS_AANKNOPINGSPUNTEN } from './register-instrument-aanknopingspunten';
import { PAGINAS_AMO } from './register-instrument-amo';
import { PAGINAS_DOELEN } from './register-instrument-doelen';
import { ACTIES_KNELPUNTEN, PAGINAS_KNELPUNTEN } from './register-instrument-knelpunten';
import { ACTIES_TABELLEN, PAGINAS_TABELLEN } from './register-instrument-tabellen';
import { ACTIES_STAKEHOLDERS, PAGINAS_STAKEHOLDERS } from './register-instrument-stakeholders';
import { PAGINAS as PAGINAS_BASIS } from './register-paginas';
import { ROUTES as ROUTES_BASIS } from './register-routes';
import { ACTIES_SCREENING, PAGINAS_SCREENING, ROUTES_SCREENING } from './register-screening';
import { ACTIES_PLAN_EVALUATIE, PAGINAS_PLAN_EVALUATIE } from './register-plan-evaluatie';
import { ACTIES_PLAN_STAPPEN, PAGINAS_PLAN_STAPPEN, ROUTES_PLAN_STAPPEN } from './register-plan-stappen';
import { ACTIES_PLAN_REST, PAGINAS_PLAN_REST, ROUTES_PLAN_REST } from './register-plan-rest';
import { ACTIES_PLAN_SCHRIJVEN, PAGINAS_PLAN_SCHRIJVEN } from './register-plan-schrijven';
import { ROUTES_VERVOLG } from './register-vervolg';
import type { Manifest } from './manifest';

// One file per subject; each is spread in here.
const PAGINAS: Ingangen = { ...PAGINAS_BASIS, ...PAGINAS_PLAN_REST, ...PAGINAS_PLAN_SCHRIJVEN, ...PAGINAS_PLAN_STAPPEN, ...PAGINAS_PLAN_EVALUATIE, ...PAGINAS_BESLUITEN, ...PAGINAS_CYCLUS, ...PAGINAS_INSTRUMENT, ...PAGINAS_ANTWOORD, ...PAGINAS_RONDE, ...PAGINAS_DOSSIER, ...PAGINAS_LERAARLINK, ...PAGINAS_IMPORTPROFIEL, ...PAGINAS_STUDIES, ...PAGINAS_MATRIX, ...PAGINAS_SCREENING, ...PAGINAS_CIJFERS, ...PAGINAS_BIBLIOTHEEK, ...PAGINAS_DIALOOG, ...PAGINAS_STAKEHOLDERS, ...PAGINAS_AANKNOPINGSPUNTEN, ...PAGINAS_DOELEN, ...PAGINAS_TABELLEN, ...PAGINAS_KNELPUNTEN, ...PAGINAS_AMO };
const ROUTES: Ingangen = { ...ROUTES_BASIS, ...ROUTES_PLAN_REST, ...ROUTES_PLAN_STAPPEN, ...ROUTES_BESLUITEN, ...ROUTES_INSTRUMENT, ...ROUTES_ANTWOORD, ...ROUTES_IMPORTPROFIEL, ...ROUTES_STUDIES, ...ROUTES_MATRIX, ...ROUTES_SCREENING, ...ROUTES_VERVOLG, ...ROUTES_DIALOOG };
const ACTIES: Ingangen = { ...ACTIES_BASIS, ...ACTIES_PLAN_REST, ...ACTIES_PLAN_SCHRIJVEN, ...ACTIES_PLAN_STAPPEN, ...ACTIES_PLAN_EVALUATIE, ...ACTIES_BESLUITEN, ...ACTIES_CYCLUS, ...ACTIES_INSTRUMENT, ...ACTIES_ANTWOORD, ...ACTIES_RONDE, ...ACTIES_DOSSIER, ...ACTIES_LERAARLINK, ...ACTIES_IMPORTPROFIEL, ...ACTIES_STUDIES, ...ACTIES_MATRIX, ...ACTIES_SCREENING, ...ACTIES_CIJFERS, ...ACTIES_DIALOOG, ...ACTIES_STAKEHOLDERS, ...ACTIES_TABELLEN, ...ACTIES_KNELPUNTEN };

export interface Benoemd { naam: string; ingang: Ingang }

/** Everything that can be asked for, one line per method. */
export const REGISTER: readonly Benoemd[] = [PAGINAS, ROUTES, ACTIES].flatMap((deel) => Object.entries(deel).flatMap(([naam, ingang]) =>
  [ingang].flat().map((een: Ingang, i, alle) => ({ naam: `${een.soort} ${naam}${een.soort === 'route' ? ` ${een.methode}` : ''}${alle.length > 1 ? ` (${i + 1})` : ''}`, ingang: een }))));

/** The lines of one route together: its methods. */
export const PER_ROUTE: readonly (readonly Benoemd[])[] = Object.keys(ROUTES).map((pad) => REGISTER.filter(({ naam, ingang }) => ingang.soort === 'route' && naam.startsWith(`route ${pad} `)));

/** What the build has and the register does not, and the other way round. Both are an error. */
export function onvergeleken({ paginas, routes, acties }: Manifest): { nietInRegister: string[]; bestaatNietMeer: string[] } {
  const gebouwd = new Set([...paginas, ...routes, ...acties.keys()]);
  const bekend = new Set([PAGINAS, ROUTES, ACTIES].flatMap((deel) => Object.keys(deel)));
  return { nietInRegister: [...gebouwd].filter((naam) => !bekend.has(naam)).sort(), bestaatNietMeer: [...bekend].filter((naam) => !gebouwd.has(naam)).sort() };
}
