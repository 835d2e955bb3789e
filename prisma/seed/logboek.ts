import type { Client } from 'pg';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import type { BestuurRijen } from './generator/rijen';
import { rijenInvoegen } from './laden';
import { gebruikerIdVan } from './mensen';

interface Regel { moment: string; gebruikerId: string; handeling: string; onderwerpSoort: string; onderwerpId?: string; gegevens: string }

function regel(moment: string, wie: string, handeling: string, onderwerpSoort: string, onderwerpId: string | undefined, gegevens: object): Regel {
  return { moment, gebruikerId: wie, handeling, onderwerpSoort, ...(onderwerpId && { onderwerpId }), gegevens: JSON.stringify(gegevens) };
}

/** The acts that the generated rows tell of: each screening by a named person, and what came before it. */
function regels(rijen: BestuurRijen, bestuurder: CastPersoon, hr: CastPersoon): Regel[] {
  const leiding = gebruikerIdVan(bestuurder);
  const adviseur = gebruikerIdVan(hr);
  const [eerste] = rijen.scholen;
  const dossiers = rijen.screenings.filter((screening) => screening.uitkomst === 'nader-onderzoek' && screening.gebruikerId === adviseur).slice(0, 6);
  return [
    ...rijen.scholen.map((school, i) => regel(`2026-08-17T08:${String(10 + i)}:00Z`, leiding, 'school-toevoegen', 'school', school.id, { brin: school.brin, vestiging: school.vestiging, naam: school.naam, onderwijssoorten: school.onderwijssoorten })),
    ...rijen.teams.filter((team) => team.schoolId === eerste?.id).map((team, i) => regel(`2026-08-18T09:0${i}:00Z`, adviseur, 'team-toevoegen', 'team', team.id, { naam: team.naam })),
    ...dossiers.map((screening) => regel(screening.createdAt.replace(/:\d\dZ$/, ':00Z'), adviseur, 'dossier-inzien', 'medewerker', screening.medewerkerId, {})),
    ...rijen.screenings.flatMap((s) => (s.gebruikerId ? [regel(s.createdAt, s.gebruikerId, 'diploma-screenen', 'diploma', s.diplomaId, { uitkomst: s.uitkomst, bewijs: s.bewijs })] : [])),
    regel('2026-11-16T12:31:00Z', leiding, 'overzicht-exporteren', 'bestuur', rijen.bestuur.id, { peildatum: '2026-10-01' }),
  ].sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0));
}

/** Writes the log of a demo board whose wall is open. Returns the number of lines. */
export async function logboekLaden(client: Client, rijen: BestuurRijen, bestuur: CastBestuur): Promise<number> {
  return rijenInvoegen(client, 'logregel', regels(rijen, cast[bestuur].bestuurder, cast[bestuur].hr));
}
