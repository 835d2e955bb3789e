import Link from 'next/link';
import { Progress } from '@/components/ui/progress';
import { Table } from '@/components/ui/table';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { fasePad } from '@/lib/cyclus/cyclus';
import type { Deelstand, Instrumentvoortgang } from '@/lib/cyclus/instrumentenstand';

/** Per part of the cycle the instruments, how far each is, and the next row to fill in. @param basis address of the cycle */
export function Instrumentenlijst({ standen, basis }: { standen: readonly Deelstand[]; basis: string }) {
  return (
    <div className="resultaat instrumenten">
      {standen.map(({ deelfase, naam, inRoute, dicht, instrumenten }) => (
        <section key={deelfase} aria-labelledby={`deel-${deelfase}`}>
          <h2 id={`deel-${deelfase}`}>{deelfase} {naam}</h2>
          <p className="resultaat-zin klein">
            {inRoute ? '' : 'Deze deelfase staat niet op uw route. '}{dicht ? 'Afgesloten. ' : ''}<Link href={`${basis}/fase/${fasePad(deelfase)}`} prefetch={false}>Naar de vragen<span className="alleen-voorlezen"> van {deelfase}</span></Link> · <Link href={`${basis}/fase/${fasePad(deelfase)}/resultaat`} prefetch={false}>Naar het resultaat<span className="alleen-voorlezen"> van {deelfase}</span></Link>
          </p>
          <Table
            caption={`Instrumenten van ${deelfase}`} rows={instrumenten} rowKey={({ slug }) => slug}
            columns={[
              { key: 'titel', head: 'Instrument', cell: ({ slug, titel }) => <Link href={`${basis}/instrument/${slug}`} prefetch={false}>{titel}</Link> },
              { key: 'stand', head: 'Ingevuld', cell: (een) => (een.kring ? <span className="half">Besloten</span> : een.alleenEigen || een.aantal === 0 ? `${een.aantal} ${een.aantal === 1 ? 'regel' : 'regels'}` : <Progress label={`${een.titel}: ingevuld`} hideLabel value={een.gevuld} max={een.aantal} />) },
              { key: 'stap', head: 'Volgende stap', cell: (een) => <Stap een={een} href={`${basis}/instrument/${een.slug}`} dicht={dicht} />, wide: true },
            ]}
          />
        </section>
      ))}
    </div>
  );
}

function Stap({ een: { kring, volgende, gevuld, aantal, alleenEigen }, href, dicht }: { een: Instrumentvoortgang; href: string; dicht: boolean }) {
  if (kring) return <span className="half">Alleen de kring die uw school koos, ziet dit.</span>;
  if (dicht) return <span className="half">Geen: de deelfase is afgesloten.</span>;
  if (aantal === 0 && !alleenEigen) return <Link href={href} prefetch={false}>Bekijk</Link>;
  if (alleenEigen) return <Link href={href} prefetch={false}>{aantal === 0 ? 'Voeg de eerste regel toe' : 'Voeg toe of vul aan'}</Link>;
  if (!volgende) return <span className="half">Alles is ingevuld.</span>;
  return <><span className="half">{gevuld === 0 ? 'Begin met:' : 'Verder met:'}</span> <Link href={`${href}#${vraagAnker(volgende.vraagId)}`} prefetch={false}>{volgende.naam}</Link></>;
}
