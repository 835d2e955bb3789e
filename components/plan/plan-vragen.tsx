import type { Planvragen } from '@/lib/plan/beoordeling';
import { aantalVan, dagKort } from '@/lib/plan/woorden';
import { OordelenLijst } from './oordelen-lijst';
import { OpmerkingBlok, type Opmerkingacties } from './opmerking-blok';

interface PlanVragenProps {
  /** From `vragenLezen`. */
  vragen: Planvragen;
  /** /besturen/<bestuur> */
  basis: string;
  acties: Opmerkingacties;
  /** The judgements stand elsewhere on the page. */
  zonderOordelen?: boolean;
}

/** Beside the plan: what reviewers ask, with taking over in one click, and what each of them thinks. Nothing before the first version is out. */
export function PlanVragen({ vragen, basis, acties, zonderOordelen = false }: PlanVragenProps) {
  if (vragen.planversieId === null) return null;
  const open = vragen.opmerkingen.filter(({ stand }) => stand === 'open');
  const klaar = vragen.opmerkingen.filter(({ stand }) => stand !== 'open');
  return (
    <>
      <section aria-labelledby="plan-vragen">
        <h2 id="plan-vragen">{vraagtitel(vragen)}</h2>
        <p className="klein half">{vraaguitleg(vragen, open.length)}</p>
        {open.length > 0 ? <ol className="opmerkingen">{open.map((een) => <li key={een.id}><OpmerkingBlok een={een} vragen={vragen} basis={basis} acties={acties} /></li>)}</ol> : null}
        {klaar.length > 0 ? (
          <details className="mt-(--r-3)">
            <summary className="klein">{aantalVan(klaar.length, 'vraag is', 'vragen zijn')} behandeld</summary>
            <ul className="opmerkingen">{klaar.map((een) => <li key={een.id}><OpmerkingBlok een={een} vragen={vragen} basis={basis} acties={acties} /></li>)}</ul>
          </details>
        ) : null}
      </section>
      {vragen.oordelen.length > 0 && !zonderOordelen ? (
        <section aria-labelledby="plan-oordelen">
          <h3 id="plan-oordelen">Oordelen op versie {vragen.versienummer}</h3>
          <OordelenLijst oordelen={vragen.oordelen} />
          <p className="klein half mt-(--r-2)">{nodigZin(vragen)}</p>
        </section>
      ) : null}
    </>
  );
}

/** As the people who review are called. */
export function vraagtitel({ oordelen }: Planvragen): string {
  return oordelen.length > 0 && oordelen.every(({ rol, weg }) => weg || rol.startsWith('teamleider')) ? 'Wat teamleiders vragen' : 'Wat beoordelaars vragen';
}

function vraaguitleg({ magOvernemen, magVerwerken, versienummer, oordelen }: Planvragen, open: number): string {
  if (open === 0) return oordelen.some(({ oordeel }) => oordeel === null) ? 'Er zijn nog geen vragen. Wie nog moet lezen, staat hieronder.' : 'Er staan geen vragen open.';
  if (magOvernemen) return `Verwerk de punten in versie ${versienummer + 1}. Wie beoordeelt, ziet dan alleen wat veranderde.`;
  if (magVerwerken) return 'Beantwoord de vragen. Tekst overnemen kan zodra er wijzigingen zijn gevraagd, of als u het plan intrekt.';
  return 'Wie het plan schrijft, verwerkt deze vragen in de volgende versie.';
}

/** How many approvals carry the plan, and before which day. */
export function nodigZin({ oordelen, nodig, beoordelenVoor }: Pick<Planvragen, 'oordelen' | 'nodig' | 'beoordelenVoor'>): string {
  const wie = nodig === oordelen.length ? (nodig === 1 ? 'Eén akkoord is nodig' : `Alle ${nodig} akkoorden zijn nodig`) : `${aantalVan(nodig, 'akkoord is', 'akkoorden zijn')} nodig`;
  return `${wie}${beoordelenVoor === null ? '' : `, graag voor ${dagKort(beoordelenVoor)}`}. Eén verzoek om wijzigingen houdt het plan tegen.`;
}
