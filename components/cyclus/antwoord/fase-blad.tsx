import Link from 'next/link';
import type { ReactNode } from 'react';
import { Markdown, MarkdownRegel, type Begripwoord } from '@/components/ui/markdown/markdown';
import { Message } from '@/components/ui/message';
import { LinkButton } from '@/components/ui/button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { fasePad } from '@/lib/cyclus/cyclus';
import { rijenInWoorden, type Faseblok, type Faseindeling, type Instrumentstand, type Vraagbeeld } from '@/lib/cyclus/fasepagina';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { AntwoordActie } from './antwoord-veld';
import { AllesOpenen, Blok } from './blok';
import { Tip, VraagBlok } from './vraag-blok';

interface FaseBladProps {
  indeling: Faseindeling;
  alleenLezen: 'dicht' | 'lezer' | 'stem' | null;
  magBeheren: boolean;
  begrippen: readonly Begripwoord[];
  /** /besturen/<bestuur>/cyclus/<cyclus> */
  basis: string;
  inleveren: AntwoordActie;
  maakSleutel: () => string;
  /** All blocks open at once. */
  alles: boolean;
  /** What colleagues put under a question. */
  onder: (beeld: Vraagbeeld, titel: string) => ReactNode;
}

/** The questions of one part, block by block, in the order of the school. */
export function FaseBlad({ indeling, alleenLezen, magBeheren, begrippen, basis, inleveren, maakSleutel, alles, onder }: FaseBladProps) {
  const { blokken, instrumenten, nietRelevant, fase, doel } = indeling;
  const nummers = nummering(blokken);
  const antwoordbaar = blokken.flatMap(({ koppen }) => koppen).filter(({ telt }) => telt).map(({ id }) => id);
  return (
    <>
      {doel ? <div className="fase-doel"><Markdown tekst={doel.tekst} begrippen={begrippen} /></div> : null}
      <Leesreden reden={alleenLezen} magBeheren={magBeheren} href={`${basis}/fase/${fasePad(fase.deelfase)}/afsluiten`} />
      <Instrumenten instrumenten={instrumenten} basis={basis} />
      {blokken.length === 0 ? <p className="half">In deze fase staat voor u geen vraag open. Alle vragen zijn niet aan u toegewezen of niet relevant voor uw school.</p> : <AllesOpenen alles={alles} />}
      {blokken.map((blok, plaats) => (
        <Blok key={`${blok.slug}-${plaats}`} nummer={plaats + 1} titel={blok.titel} open={blok.open} vragen={blok.koppen.map(({ id, tekst, telt, gevuld }) => ({ id, nummer: nummers.get(id) ?? '', titel: tekst, telt, gevuld }))} anders={ANDERS[blok.koppen.find(({ elders }) => elders !== null)?.elders ?? 'lezen']}>
          {blok.open ? (
            <>
              {blok.inleiding ? <div className="blokkop"><Markdown tekst={blok.inleiding} begrippen={begrippen} /></div> : null}
              {blok.bij.length > 0 ? <details className="blokhulp"><summary>{blok.bij.length === 1 ? '1 tip bij dit onderdeel' : `${blok.bij.length} tips en hulpmiddelen bij dit onderdeel`}</summary><div>{blok.bij.map((tip) => <Tip key={tip.id} tip={tip} begrippen={begrippen} />)}</div></details> : null}
              {blok.vragen.map((beeld) => (
                <Vraagmetkop key={beeld.vraag.id} beeld={beeld} blok={blok} begrippen={begrippen}>
                  <VraagBlok
                    beeld={beeld} nummer={nummers.get(beeld.vraag.id) ?? ''} begrippen={begrippen} basis={basis} inleveren={alleenLezen === null ? inleveren : null} sleutel={maakSleutel()}
                    instrument={instrumenten.find(({ instrument }) => instrument.slug === beeld.instrument?.slug) ?? null} volgende={antwoordbaar[antwoordbaar.indexOf(beeld.vraag.id) + 1] ?? null}
                  >
                    {onder(beeld, platteTekst(beeld.vraag.tekst))}
                  </VraagBlok>
                </Vraagmetkop>
              ))}
            </>
          ) : null}
        </Blok>
      ))}
      {nietRelevant.length > 0 ? (
        <details className="niet-relevant">
          <summary>{nietRelevant.length === 1 ? '1 vraag vindt uw school niet relevant' : `${nietRelevant.length} vragen vindt uw school niet relevant`}</summary>
          <ul>{nietRelevant.map(({ id, tekst, reden }) => <li key={id} id={vraagAnker(id)}>{platteTekst(tekst)}{reden ? <span className="half"> Reden: {reden}</span> : null}</li>)}</ul>
          <p><Link href={`${basis}/route`} prefetch={false}>Pas de route aan</Link></p>
        </details>
      ) : null}
    </>
  );
}

/** The head of nested questions stands above the first of them. */
function Vraagmetkop({ beeld, blok, begrippen, children }: { beeld: Vraagbeeld; blok: Faseblok; begrippen: readonly Begripwoord[]; children: ReactNode }) {
  const eerste = beeld.ouder !== null && blok.vragen.find(({ ouder }) => ouder === beeld.ouder) === beeld;
  const kop = eerste ? blok.vooraf.find(({ id }) => id === beeld.ouder) : undefined;
  return <>{kop ? <div className="vraagkop"><p><MarkdownRegel tekst={kop.tekst} begrippen={begrippen} /></p>{kop.hulp ? <p className="half"><MarkdownRegel tekst={kop.hulp} /></p> : null}</div> : null}{children}</>;
}

function Leesreden({ reden, magBeheren, href }: { reden: FaseBladProps['alleenLezen']; magBeheren: boolean; href: string }) {
  if (reden === null) return null;
  if (reden === 'dicht') return <Message kind="info" title="Deze fase is afgesloten" actions={magBeheren ? <LinkButton href={href} size="klein">Bekijk of heropen</LinkButton> : undefined}>U kunt alles lezen. Om verder te schrijven, opent u de fase opnieuw, met een reden.</Message>;
  if (reden === 'lezer') return <Message kind="info" title="U leest mee">U kunt alle antwoorden lezen en meepraten. Wilt u ook schrijven? Vraag het aan wie de cyclus beheert.</Message>;
  return <Message kind="info" title="Dit zijn de antwoorden van de school">U leest mee. Bij elke vraag kunt u de stem van het bestuur ernaast zetten: kies onder de vraag het aantal versies, of open de vraag.</Message>;
}

const ANDERS = { gesprekken: 'bij Gesprekken', instrument: 'in een instrument', lezen: 'om te lezen' };

/** Instruments of this part: filled in on a page of their own. */
function Instrumenten({ instrumenten, basis }: { instrumenten: readonly Instrumentstand[]; basis: string }) {
  if (instrumenten.length === 0) return null;
  return (
    <nav className="instrumentlijst" aria-label="Instrumenten in deze fase">
      <p className="klein half">{instrumenten.length === 1 ? 'Bij deze fase hoort een instrument' : 'Bij deze fase horen instrumenten'}, op een eigen pagina:</p>
      <ul>{instrumenten.map(({ instrument, rijen }) => <li key={instrument.slug}><Link href={`${basis}/instrument/${instrument.slug}`} prefetch={false}>{instrument.titel}</Link> <small className="getal">{rijenInWoorden(rijen)}</small></li>)}</ul>
    </nav>
  );
}

/** 1, 2, 3 within the part; nested questions of one that has a field itself are 3.1, 3.2. */
function nummering(blokken: readonly Faseblok[]): Map<string, string> {
  const nummers = new Map<string, string>();
  const onder = new Map<string, number>();
  let teller = 0;
  for (const { id, ouder } of blokken.flatMap(({ koppen }) => koppen)) {
    const boven = ouder === null ? undefined : nummers.get(ouder);
    if (boven === undefined || ouder === null) { teller += 1; nummers.set(id, String(teller)); continue; }
    onder.set(ouder, (onder.get(ouder) ?? 0) + 1);
    nummers.set(id, `${boven}.${onder.get(ouder)}`);
  }
  return nummers;
}
