import Link from 'next/link';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Status } from '@/components/ui/status';
import type { Gespreksfase, Verslag } from '@/lib/cyclus/gesprek';
import { datumInWoorden } from '@/lib/dates';
import type { GesprekActies } from './acties';
import { HulpmiddelRegel } from './hulpmiddel-regel';
import { VerslagVenster, VerslagWeghalen } from './verslag-venster';
import { Verwijzingen } from './verwijzingen';

interface GespreksfaseBladProps {
  fase: Gespreksfase;
  cyclusId: string;
  /** /besturen/<bestuur>/cyclus/<id> */
  cyclus: string;
  faseHref: string;
  /** Null for who may only read, and in a closed part. */
  acties: GesprekActies | null;
}

/** One part of the route: the talks it asks for with their reports, and the tools beside it. */
export function GespreksfaseBlad({ fase, cyclusId, cyclus, faseHref, acties }: GespreksfaseBladProps) {
  const { deelfase, naam, gesprekken, andere, hulpmiddelen, dicht } = fase;
  const plek = { cyclusId, deelfase };
  return (
    <section className="mb-(--r-6) border-t border-inkt pt-(--r-3)" aria-labelledby={`fase-${deelfase}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-(--r-3)">
        <h2 id={`fase-${deelfase}`}><Link href={faseHref} prefetch={false}>{deelfase} {naam}</Link></h2>
        {dicht ? <Status kind="vast">afgesloten</Status> : null}
      </div>
      {gesprekken.map(({ vraag, verslagen }) => (
        <div key={vraag.id} id={vraag.id} className="border-t border-haarlijn py-(--r-4) first-of-type:border-t-0">
          <h3 className="text-17">Gesprek</h3>
          <div className="mt-(--r-1) max-w-[46rem]"><Markdown tekst={vraag.tekst} /></div>
          <Verwijzingen vragen={vraag.vragen} cyclus={cyclus} />
          <Verslagen verslagen={verslagen} plek={plek} punten={vraag.punten} acties={acties} leeg="Hierover is nog geen gesprek vastgelegd." />
          {acties ? <div className="mt-(--r-3)"><VerslagVenster plek={plek} vraagId={vraag.id} punten={vraag.punten} hulp={vraag.hulp} verslag={null} actie={acties.bewaren} over={`${deelfase} ${naam}`} /></div> : null}
        </div>
      ))}
      {andere.length > 0 || (acties && gesprekken.length === 0) ? (
        <div className="border-t border-haarlijn py-(--r-4)">
          <h3 className="text-17">{gesprekken.length > 0 ? 'Andere gesprekken' : 'Gesprekken'}</h3>
          <Verslagen verslagen={andere} plek={plek} punten={[]} acties={acties} leeg="De handreiking vraagt hier niet om een gesprek. Voerde u er wel een? Leg het hier vast." />
          {acties && gesprekken.length === 0 ? <div className="mt-(--r-3)"><VerslagVenster plek={plek} vraagId={null} punten={[]} hulp={null} verslag={null} actie={acties.bewaren} over={`${deelfase} ${naam}`} /></div> : null}
        </div>
      ) : null}
      {hulpmiddelen.length > 0 ? (
        <div className="border-t border-haarlijn pt-(--r-4)">
          <h3 className="text-17">Hulpmiddelen en ondersteuning</h3>
          <ul className="list-none p-0">{hulpmiddelen.map((een) => <HulpmiddelRegel key={een.id} hulpmiddel={een} cyclusId={cyclusId} cyclus={cyclus} actie={acties?.hulpmiddel ?? null} />)}</ul>
        </div>
      ) : null}
    </section>
  );
}

interface VerslagenProps { verslagen: readonly Verslag[]; plek: { cyclusId: string; deelfase: string }; punten: readonly string[]; acties: GesprekActies | null; leeg: string }

function Verslagen({ verslagen, plek, punten, acties, leeg }: VerslagenProps) {
  if (verslagen.length === 0) return <p className="klein half mt-(--r-3)">{leeg}</p>;
  return (
    <ol className="mt-(--r-3) list-none p-0">
      {verslagen.map((verslag) => (
        <li key={verslag.id} id={`verslag-${verslag.id}`} className="grid gap-x-(--r-5) gap-y-(--r-1) border-l border-haarlijn py-(--r-2) pl-(--r-3) breed:grid-cols-[9rem_minmax(0,1fr)]">
          <div className="klein half"><p className="getal">{datumInWoorden(verslag.gesprokenOp)}</p>{verslag.vorm ? <p>{verslag.vorm}</p> : null}</div>
          <div>
            <p className="font-[650]">Gesproken met: {verslag.metWie}</p>
            <Markdown tekst={verslag.opbrengst} antwoord />
            <p className="klein half mt-(--r-1)">{verslag.door ? `Vastgelegd door ${verslag.door}` : null}</p>
            {acties ? (
              <div className="-ml-(--r-2) flex flex-wrap gap-(--r-2)">
                <VerslagVenster plek={plek} vraagId={verslag.vraagId} punten={punten} hulp={null} verslag={verslag} actie={acties.bewaren} over={datumInWoorden(verslag.gesprokenOp)} />
                <VerslagWeghalen cyclusId={plek.cyclusId} verslag={verslag} actie={acties.weghalen} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
