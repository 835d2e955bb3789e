import Link from 'next/link';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Table } from '@/components/ui/table';
import { vraagAnker, type Waarde } from '@/lib/cyclus/antwoord';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import type { Resultaatdeel, Resultaatregel } from '@/lib/cyclus/resultaat';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { AntwoordLezen } from '../antwoord/antwoord-lezen';

interface ResultaatProps {
  delen: readonly Resultaatdeel[];
  blokken: readonly { titel: string; vragen: readonly { id: string; tekst: string; invoer: Invoer; waarde: Waarde }[] }[];
  bedoeld: string;
  /** Address of the cycle. */
  basis: string;
  /** Address of the part. */
  fase: string;
  vragen: { beantwoord: number; aantal: number };
}

/** What a part led to, put together from what people filled in; what is missing is named, with the way to it. */
export function FaseresultaatBlad({ delen, blokken, bedoeld, basis, fase, vragen }: ResultaatProps) {
  return (
    <div className="resultaat">
      <section aria-labelledby="bedoeld-kop"><h2 id="bedoeld-kop">Wat u na deze deelfase hebt</h2><Markdown tekst={bedoeld} kop={3} /></section>
      {delen.map((deel) => <Deel key={deel.slug} deel={deel} href={`${basis}/instrument/${deel.slug}`} />)}
      <section aria-labelledby="antwoorden-kop">
        <h2 id="antwoorden-kop">Antwoorden op de vragen</h2>
        <p className="resultaat-zin klein">{vragen.beantwoord} van {vragen.aantal} vragen van uw route hebben een antwoord. <Link href={fase} prefetch={false}>Naar de vragen</Link></p>
        {blokken.map(({ titel, vragen: gesteld }) => (
          <details key={titel} className="vragenblok">
            <summary><h3>{titel}</h3><small>{gesteld.length === 1 ? '1 antwoord' : `${gesteld.length} antwoorden`}</small></summary>
            <ul className="resultaat-regels resultaat-antwoorden">
              {gesteld.map(({ id, tekst, invoer, waarde }) => <li key={id}><h4><Link href={`${fase}#${vraagAnker(id)}`} prefetch={false}>{platteTekst(tekst)}</Link></h4><AntwoordLezen invoer={invoer} waarde={waarde} /></li>)}
            </ul>
          </details>
        ))}
      </section>
    </div>
  );
}

const MEESTE_KOLOMMEN = 5;

function Deel({ deel, href }: { deel: Resultaatdeel; href: string }) {
  const { slug, titel, zin, leeg, kring, regels, kolommen, gevuld, aantal, samen } = deel;
  const naam = (regel: Resultaatregel) => <><Link href={`${href}#${vraagAnker(regel.vraagId)}`} prefetch={false}>{regel.naam}</Link>{regel.cijfers.map((cijfer) => <span key={cijfer} className="resultaat-cijfer">{cijfer}</span>)}</>;
  return (
    <section aria-labelledby={`resultaat-${slug}`}>
      <h2 id={`resultaat-${slug}`}>{titel}</h2>
      {kring ? <p className="resultaat-zin">Dit deel is besloten. Alleen de kring die uw school koos, ziet het.</p> : (
        <p className="resultaat-zin klein">{regels.length > 0 ? `${zin} ` : `${leeg} `}{aantal > 0 ? `Ingevuld: ${gevuld} van ${aantal}. ` : ''}<Link href={href} prefetch={false}>{gevuld === aantal && aantal > 0 ? 'Bekijk' : 'Vul aan'}<span className="alleen-voorlezen">: {titel}</span></Link></p>
      )}
      {regels.length === 0 ? null : kolommen.length <= MEESTE_KOLOMMEN ? (
        <Table caption={titel} rows={[...regels]} rowKey={({ vraagId }) => vraagId} columns={[{ key: 'naam', head: 'Wat', cell: naam }, ...kolommen.map((kop, plaats) => ({ key: kop, head: kop, cell: ({ cellen }: Resultaatregel) => cellen[plaats] ?? '' }))]} />
      ) : (
        <ul className="resultaat-regels">
          {regels.map((regel) => (
            <li key={regel.vraagId}>
              <h3>{naam(regel)}</h3>
              <dl className="resultaat-velden">{kolommen.map((kop, plaats) => (regel.cellen[plaats] ? <div key={kop}><dt>{kop}</dt><dd>{regel.cellen[plaats]}</dd></div> : null))}</dl>
            </li>
          ))}
        </ul>
      )}
      {samen ? <p className="resultaat-samen">{samen}</p> : null}
    </section>
  );
}
