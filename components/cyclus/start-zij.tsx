import Link from 'next/link';
import type { Cyclusstart, Verandering } from '@/lib/cyclus/cyclussen';
import { geleden, momentInWoorden } from '@/lib/dates';

/** What changed since the last visit, who takes part, and the way to the rest of the cycle. */
export function StartZij({ start, basis }: { start: Cyclusstart; basis: string }) {
  const cyclus = `${basis}/${start.kop.id}`;
  return (
    <>
      <section className="zijblok" aria-labelledby="nieuw-kop">
        <h2 id="nieuw-kop">Sinds uw vorige bezoek</h2>
        <Nieuw start={start} />
      </section>
      {start.kop.alleenToegewezen ? null : (
        <section className="zijblok" aria-labelledby="mensen-kop">
          <h2 id="mensen-kop">Deelnemers</h2>
          {start.deelnemers.length === 0 ? <p className="klein half">Nog niemand.</p> : (
            <ul>{start.deelnemers.slice(0, 8).map(({ gebruikerId, naam, rol }) => <li key={gebruikerId}>{naam}{rol === 'trekker' ? <span className="half">, trekker</span> : null}</li>)}</ul>
          )}
          <p className="klein"><Link href={`${cyclus}/deelnemers`} prefetch={false}>{start.magBeheren ? 'Deelnemers kiezen' : 'Alle deelnemers'}</Link></p>
        </section>
      )}
      {start.kop.alleenToegewezen ? null : (
        <section className="zijblok" aria-labelledby="verder-kop">
          <h2 id="verder-kop">In deze cyclus</h2>
          <ul>
            <li><Link href={`${cyclus}/instrument`} prefetch={false}>Instrumenten</Link></li>
            <li><Link href={`${cyclus}/instrument/keten`} prefetch={false}>De rode draad</Link></li>
            <li><Link href={`${cyclus}/doelen`} prefetch={false}>Doelen volgen</Link></li>
            <li><Link href={`${cyclus}/evaluatie`} prefetch={false}>Evaluatie</Link></li>
            <li><Link href={`${cyclus}/besluiten`} prefetch={false}>Besluiten</Link></li>
            <li><Link href={`${cyclus}/rondes`} prefetch={false}>Dialoogrondes</Link></li>
            <li><Link href={`${cyclus}/gesprekken`} prefetch={false}>Gesprekken en hulpmiddelen</Link></li>
            <li><Link href={`${cyclus}/eigen-vragen`} prefetch={false}>Eigen vragen</Link></li>
            <li><Link href={`${cyclus}/instellingen`} prefetch={false}>Instellingen</Link></li>
          </ul>
        </section>
      )}
    </>
  );
}

function Nieuw({ start: { vorigBezoek, veranderingen } }: { start: Cyclusstart }) {
  if (vorigBezoek === null) return <p className="klein half">Dit is uw eerste bezoek. De volgende keer ziet u hier wat anderen intussen deden.</p>;
  const sinds = <p className="klein half">U was hier op {momentInWoorden(vorigBezoek)}.</p>;
  if (veranderingen.length === 0) return <>{sinds}<p className="klein">Niemand anders wijzigde iets.</p></>;
  return (
    <>
      {sinds}
      <ul>{veranderingen.map((een) => <li key={`${een.soort}-${een.deelfase}-${een.naam}-${een.op.getTime()}`}>{inWoorden(een)} <span className="half">{geleden(een.op)}</span></li>)}</ul>
    </>
  );
}

/** One line: who did what, and where. */
export function inWoorden({ soort, deelfase, naam, aantal }: Verandering): string {
  const wie = naam ?? 'Iemand';
  const bij = deelfase ? ` in ${deelfase}` : '';
  const van = deelfase ? ` van ${deelfase}` : '';
  const meer = (een: string, veel: string) => (aantal === 1 ? `een ${een}` : `${aantal} ${veel}`);
  switch (soort) {
    case 'antwoord': return `${wie} werkte aan ${meer('antwoord', 'antwoorden')}${bij},`;
    case 'afgesloten': return `${wie} sloot ${deelfase} af,`;
    case 'heropend': return `${wie} opende ${deelfase} weer,`;
    case 'besluit': return `${wie} legde ${meer('besluit', 'besluiten')} vast${bij},`;
    case 'bericht': return `${wie} schreef ${meer('bericht', 'berichten')}${bij},`;
    case 'ronde': return `${wie} opende ${meer('dialoogronde', 'dialoogrondes')}${bij},`;
    case 'opdracht': return `${wie} wees ${meer('onderdeel', 'onderdelen')}${van} toe,`;
    case 'ingediend': return `${wie} diende ${meer('onderdeel', 'onderdelen')}${van} in,`;
  }
}
