import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Markdown, MarkdownRegel, type Begripwoord } from '@/components/ui/markdown/markdown';
import { ELDERS, STEMWOORDEN, vraagAnker } from '@/lib/cyclus/antwoord';
import { rijenInWoorden, type Instrumentstand, type Vraagbeeld } from '@/lib/cyclus/fasepagina';
import type { InhoudItem, Instrument } from '@/lib/cyclus/inhoud';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { AntwoordLezen } from './antwoord-lezen';
import { AntwoordVeld, type AntwoordActie } from './antwoord-veld';

interface VraagBlokProps {
  beeld: Vraagbeeld;
  nummer: string;
  begrippen: readonly Begripwoord[];
  /** /besturen/<bestuur>/cyclus/<cyclus> */
  basis: string;
  /** Null: to read only. */
  inleveren: AntwoordActie | null;
  sleutel: string;
  volgende: string | null;
  /** How far the instrument is in which this is answered. */
  instrument: Instrumentstand | null;
  /** Assignment, talk, decision: what others put under a question. */
  children?: ReactNode;
}

/** One question with its help, its field, what others put under it, and tips beside it. */
export function VraagBlok({ beeld, nummer, begrippen, basis, inleveren, sleutel, volgende, instrument, children }: VraagBlokProps) {
  const { vraag, item } = beeld;
  const titel = platteTekst(vraag.tekst);
  return (
    <section className="vraagblok" id={vraagAnker(vraag.id)} data-vraag={vraag.id} aria-labelledby={`${vraagAnker(vraag.id)}-kop`} data-onder={beeld.ouder !== null && nummer.includes('.') ? 'ja' : undefined}>
      <div className="vraag-werk">
        <h3 id={`${vraagAnker(vraag.id)}-kop`}><span className="vraagnr">{nummer}</span> <MarkdownRegel tekst={vraag.tekst} begrippen={begrippen} /></h3>
        {vraag.hulp ? <div className="vraag-hulp"><Markdown tekst={vraag.hulp} begrippen={begrippen} /></div> : null}
        {beeld.onderdelen.length > 0 ? <ul className="vraag-onderdelen">{beeld.onderdelen.map((tekst) => <li key={tekst}><MarkdownRegel tekst={tekst} /></li>)}</ul> : null}
        {vraag.voorbeeld ? <details className="voorbeeld"><summary>Voorbeeld van een antwoord</summary><Markdown tekst={vraag.voorbeeld} antwoord /></details> : null}
        {item?.reconstructie ? <p className="klein half">Deze vraag staat niet zo in de handreiking; wij hebben haar aangevuld.</p> : null}
        {item?.schade ? <p className="klein half">{item.schade}</p> : null}
        <Antwoordplaats {...{ beeld, titel, basis, inleveren, sleutel, volgende, instrument }} />
        {beeld.andereStemmen.length > 0 ? <p className="klein"><Link href={`${basis}/vraag/${vraag.id}#stemmen`} prefetch={false}>Ook een antwoord van {beeld.andereStemmen.map((stem) => (stem === 'school' ? 'de school' : STEMWOORDEN[stem])).join(' en ')}</Link></p> : null}
        {children}
      </div>
      {beeld.bij.length > 0 ? <div className="vraag-bij" role="note" aria-label={`Bij vraag ${nummer}`}>{beeld.bij.map((tip) => <Tip key={tip.id} tip={tip} begrippen={begrippen} />)}</div> : null}
    </section>
  );
}

function Antwoordplaats({ beeld, titel, basis, inleveren, sleutel, volgende, instrument: stand }: Pick<VraagBlokProps, 'beeld' | 'basis' | 'inleveren' | 'sleutel' | 'volgende' | 'instrument'> & { titel: string }) {
  const { vraag, antwoord, botsingen, instrument } = beeld;
  const elders = ELDERS[vraag.invoer.soort];
  if (instrument) {
    const href = `${basis}/instrument/${instrument.slug}`;
    return beeld.instrumentBij ? <p className="klein half">Beantwoordt u in <Link href={href} prefetch={false}>{instrument.titel}</Link>.</p> : <InstrumentPlaats instrument={instrument} href={href} rijen={stand?.rijen ?? null} />;
  }
  if (elders) return <p className="elders"><Link href={`${basis}/${elders}?vraag=${vraag.id}`} prefetch={false} className="knop klein-knop">{vraag.invoer.soort === 'verslag' ? 'Naar het verslag van dit gesprek' : 'Naar dit hulpmiddel'}</Link><span className="klein half">{vraag.invoer.soort === 'verslag' ? 'Met wie, wanneer en wat het opleverde, bewaart u bij Gesprekken.' : 'Of u het gebruikt en wat het opleverde, bewaart u bij Gesprekken en hulpmiddelen.'}</span></p>;
  return (
    <>
      {botsingen.length > 0 ? <p className="botsing klein"><b>{botsingen.length === 1 ? 'Hier staat nog een tweede tekst naast.' : `Hier staan nog ${botsingen.length} teksten naast.`}</b> <Link href={`${basis}/vraag/${vraag.id}#samenvoegen`} prefetch={false}>Leg ze naast elkaar<span className="alleen-voorlezen">: {titel}</span></Link></p> : null}
      {inleveren
        ? <AntwoordVeld vraag={{ id: vraag.id, invoer: vraag.invoer }} titel={titel} antwoord={antwoord} inleveren={inleveren} sleutel={sleutel} volgende={volgende} />
        : <><AntwoordLezen invoer={vraag.invoer} waarde={antwoord.waarde} />{antwoord.versie > 0 ? <p className="klein"><Link href={`${basis}/vraag/${vraag.id}`} prefetch={false}>{antwoord.versie === 1 ? '1 versie' : `${antwoord.versie} versies`}<span className="alleen-voorlezen"> van: {titel}</span></Link></p> : null}</>}
    </>
  );
}

/** An instrument has a page of its own; here is the way to it and how far it is. */
function InstrumentPlaats({ instrument, href, rijen }: { instrument: Instrument; href: string; rijen: Instrumentstand['rijen'] }) {
  return (
    <div className="instrument">
      <p><b>{instrument.titel}</b> <small className="getal">{rijenInWoorden(rijen)}</small></p>
      <p className="elders"><LinkButton href={href} size="klein">{rijen?.gevuld ? 'Ga verder met' : 'Open'} {instrument.titel}</LinkButton></p>
    </div>
  );
}

const TIPKOPPEN: Partial<Record<InhoudItem['soort'], string>> = { tip: 'Tip', hulpmiddel: 'Hulpmiddel', ondersteuning: 'Ondersteuning', definitie: 'Begrip', praktijkvoorbeeld: 'Uit de praktijk', scenario: 'Voorbeeld', cijfer: 'Cijfer', dialoog: 'Gesprek' };

export function Tip({ tip, begrippen }: { tip: InhoudItem; begrippen: readonly Begripwoord[] }) {
  return (
    <div className="tip">
      <p className="tipsoort">{TIPKOPPEN[tip.soort] ?? 'Ter informatie'}{tip.jaar ? `, ${tip.jaar}` : ''}</p>
      {tip.waarde ? <p className="tipwaarde">{tip.waarde}</p> : null}
      <Markdown tekst={tip.tekst} begrippen={begrippen} linksUit={tip.jaar ?? true} />
      {tip.hulp ? <Markdown tekst={tip.hulp} /> : null}
      {tip.onderdelen ? <ul>{tip.onderdelen.map((deel) => <li key={deel}><MarkdownRegel tekst={deel} /></li>)}</ul> : null}
      {tip.url ? <p><a href={tip.url} rel="noreferrer">Naar de website</a></p> : null}
    </div>
  );
}
