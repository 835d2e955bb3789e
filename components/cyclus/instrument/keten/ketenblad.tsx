import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { heleKeten, ketenPad, KETENWOORDEN, lopen, type Keten, type Ketenpunt } from '@/lib/cyclus/keten';
import { ketenbeeld, ketenlijst, type Loopregel } from '@/lib/cyclus/ketenbeeld';
import { KetenbeeldVlak } from './ketenbeeld';

interface KetenbladProps {
  keten: Keten;
  /** Names in plain words. */
  gekozen: string | null;
  bestuur: string;
  cyclusId: string;
}

/** The whole chain of a cycle: a picture, and the same as a list; with one point chosen only its own chain, back and on. */
export function Ketenblad({ keten, gekozen, bestuur, cyclusId }: KetenbladProps) {
  const hier = `/besturen/${bestuur}/cyclus/${cyclusId}/instrument/keten`;
  const punt = keten.punten.find((een) => een.punt === gekozen) ?? null;
  if (keten.schakels.length === 0) {
    return (
      <EmptyState title="Nog geen rode draad" actions={<LinkButton href={`/besturen/${bestuur}/cyclus/${cyclusId}/instrument`}>Naar de instrumenten</LinkButton>}>
        Open een instrument, klap bij een regel “Rode draad” open en maak er een knelpunt, doel of interventie van. Hier ziet u dan wat uit wat komt.
      </EmptyState>
    );
  }
  const beeld = ketenbeeld(keten);
  return (
    <div className="ketenblad">
      <KetenbeeldVlak beeld={beeld} gekozen={punt ? heleKeten(keten, punt.punt) : new Set()} huidig={punt?.punt ?? null} href={(een) => `${hier}?punt=${encodeURIComponent(een)}#lijst`} />
      <section id="lijst" aria-labelledby="lijst-kop" className="ketenlijst">
        {punt ? <EenPunt keten={keten} punt={punt} {...{ bestuur, cyclusId, hier }} /> : (
          <>
            <h2 id="lijst-kop">Van begin tot eind</h2>
            <p className="half">Elke draad begint bij wat u het eerst zag. Wat inspringt, kwam eruit voort.</p>
            <Regels regels={ketenlijst(keten)} hier={hier} />
          </>
        )}
      </section>
    </div>
  );
}

function EenPunt({ keten, punt, bestuur, cyclusId, hier }: { keten: Keten; punt: Ketenpunt; bestuur: string; cyclusId: string; hier: string }) {
  const regels = (richting: 'terug' | 'verder'): Loopregel[] => lopen(keten, punt.punt, richting).flatMap((een) => { const er = keten.punten.find((ander) => ander.punt === een.punt); return er ? [{ punt: er, diepte: een.diepte - 1 }] : []; });
  const [terug, verder] = [regels('terug'), regels('verder')];
  return (
    <>
      <p className="klein half">{KETENWOORDEN[punt.soort].naam}, deelfase {punt.deelfase}</p>
      <h2 id="lijst-kop">{punt.naam}</h2>
      <p className="keten-knoppen"><LinkButton href={ketenPad(bestuur, cyclusId, punt)} size="klein">Open in het instrument</LinkButton><LinkButton href={hier} size="klein" variant="stil">Toon alles</LinkButton></p>
      <div className="ketenzijden">
        <div><h3>Waar het uit komt</h3>{terug.length > 0 ? <Regels regels={terug} hier={hier} /> : <p className="half">Hier begint de draad.</p>}</div>
        <div><h3>Waar het toe leidt</h3>{verder.length > 0 ? <Regels regels={verder} hier={hier} /> : <p className="half">Nog niets. Open het instrument en maak hiervan de volgende stap.</p>}</div>
      </div>
    </>
  );
}

function Regels({ regels, hier }: { regels: readonly Loopregel[]; hier: string }) {
  return (
    <ul className="ketenregels">
      {regels.map(({ punt, diepte }, plaats) => (
        <li key={`${punt.punt}-${plaats}`} data-diepte={Math.min(diepte, 5)}><small>{KETENWOORDEN[punt.soort].naam}</small><Link href={`${hier}?punt=${encodeURIComponent(punt.punt)}#lijst`} prefetch={false}>{punt.naam}</Link></li>
      ))}
    </ul>
  );
}
