import type { Metadata } from 'next';
import Link from 'next/link';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { KetenBeeld } from '@/components/cyclus/instrument/amo/keten-beeld';
import { StapVelden, UitSchema } from '@/components/cyclus/instrument/amo/stap-delen';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { GewoneRij } from '@/components/cyclus/instrument/instrument-blad';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { LinkButton } from '@/components/ui/button';
import { MarkdownRegel } from '@/components/ui/markdown/markdown';
import type { AmoDeel, AmoKolom } from '@/lib/cyclus/amo';
import { vakAnker } from '@/lib/cyclus/amo-keten';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { instrumentPad, type Rij } from '@/lib/cyclus/instrument';
import { amoTonen } from '@/lib/cyclus/server/instrument/amo-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';

interface Props { params: Promise<{ bestuur: string; cyclus: string }> }

export const metadata: Metadata = { title: 'In zes stappen van doel naar beleid' };

/** What of the scheme stands beside a step. */
const UIT_SCHEMA: Record<string, { kolom: AmoKolom; deel?: AmoDeel }> = {
  '2b-amo-stap-03a': { kolom: 'behoefte', deel: 'ability' }, '2b-amo-stap-03b': { kolom: 'behoefte', deel: 'motivation' }, '2b-amo-stap-03c': { kolom: 'behoefte', deel: 'opportunity' },
  '2b-amo-stap-04': { kolom: 'interventie' }, '2b-amo-stap-05': { kolom: 'leiderschap' },
};

export default async function AmoStappenPage({ params }: Props) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { pagina, delen, amo, anderen, doelen } = await tonen(amoTonen(toegang, cyclus, 'amo-stappen'));
  const { kop, alleenLezen } = pagina;
  const { slug } = toegang.bestuur;
  const alle = delen.flatMap(({ rijen }) => rijen);
  const rij = (id: string): Rij | undefined => alle.find(({ vraagId }) => vraagId === id);
  const gedrag = delen.find((deel) => deel.slug === 'gedrag');
  const naarDoelen = instrumentPad(slug, kop.id, 'bijlage-1');
  const leest = (id: string) => { const een = delen.flatMap(({ lezen }) => lezen).find((item) => item.id === id); return { tekst: een?.tekst, hulp: een?.hulp }; };
  const schema = (id: string) => { const wat = UIT_SCHEMA[id]; return wat ? <UitSchema amo={amo} {...wat} /> : null; };
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)} acties={<LinkButton href={instrumentPad(slug, kop.id, 'amo')} size="klein">Het AMO-schema</LinkButton>}>
      <KetenBeeld amo={amo} anderen={anderen} hier="amo-stappen" />
      <ol className="amo-stappen">
        <Stap nr={1} anker="doel" rij={rij('2b-amo-stap-01')}>
          {doelen.length > 0 ? <ul className="amo-doelen">{doelen.map(({ vraagId, naam }) => <li key={vraagId}><Link href={`${naarDoelen}#${vraagAnker(vraagId)}`} prefetch={false}>{naam}</Link></li>)}</ul> : <p className="amo-doelen half">U heeft nog geen doelen genoteerd. <Link href={naarDoelen} prefetch={false}>Begin bij uw doelen</Link>.</p>}
          <StapVelden vraagId="2b-amo-stap-01" />
        </Stap>
        <Stap nr={2} anker="gedrag" rij={rij('2b-amo-stap-02')}>
          <StapVelden vraagId="2b-amo-stap-02" />
          <ul className="amo-anderen">
            {gedrag?.rijen.filter(({ eigen }) => eigen).map((een) => (
              <li key={een.vraagId} id={vraagAnker(een.vraagId)}>
                <h3>{een.naam}</h3>
                <StapVelden vraagId={een.vraagId} />
                {een.eigen && alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={kop.id} rij={een.eigen} naam={een.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
              </li>
            ))}
          </ul>
          {gedrag?.eigen && alleenLezen === null ? <details className="amo-eigen"><summary>Iemand toevoegen</summary><EigenRijToevoegen toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument="amo-stappen" blok="gedrag" naam={gedrag.eigen} sleutel={randomUUID()} /></details> : null}
        </Stap>
        <Stap nr={3} anker="kunnen-willen-mogen" {...leest('2b-amo-stap-03')}>
          {['2b-amo-stap-03a', '2b-amo-stap-03b', '2b-amo-stap-03c'].flatMap((id) => rij(id) ?? []).map((een) => (
            <div key={een.vraagId} className="amo-drie" id={vraagAnker(een.vraagId)}><div><h3>{een.naam}</h3><GewoneRij vraagId={een.vraagId} />{een.item?.voorbeeld ? <Voorbeeld tekst={een.item.voorbeeld} /> : null}</div>{schema(een.vraagId)}</div>
          ))}
        </Stap>
        <Stap nr={4} anker="activiteiten" {...leest('2b-amo-stap-04')}>{schema('2b-amo-stap-04')}</Stap>
        <Stap nr={5} anker="leiderschap" {...leest('2b-amo-stap-05')}>{schema('2b-amo-stap-05')}</Stap>
        <Stap nr={6} anker="kiezen-en-vormgeven" rij={rij('2b-amo-stap-06')}><GewoneRij vraagId="2b-amo-stap-06" /></Stap>
      </ol>
    </InstrumentKader>
  );
}

interface StapProps { nr: number; anker: string; rij?: Rij | undefined; tekst?: string | undefined; hulp?: string | undefined; children: ReactNode }

/** One step; what this person may not see is not there. */
function Stap({ nr, anker, rij, tekst, hulp, children }: StapProps) {
  if (!rij && tekst === undefined) return null;
  const vraag = (rij?.naam ?? tekst ?? '').replace(/^Stap \d\. /, '');
  const uitleg = rij?.item?.hulp ?? hulp;
  return (
    <li className="amo-stap" id={vakAnker(anker)}>
      <span className="amo-stapnr" aria-hidden="true">{nr}</span>
      <div id={rij ? vraagAnker(rij.vraagId) : undefined}>
        <h2><span className="alleen-voorlezen">Stap {nr}. </span>{vraag}</h2>
        {uitleg ? <p className="vraag-hulp"><MarkdownRegel tekst={uitleg} /></p> : null}
        {children}
        {rij?.item?.voorbeeld ? <Voorbeeld tekst={rij.item.voorbeeld} /> : null}
      </div>
    </li>
  );
}

function Voorbeeld({ tekst }: { tekst: string }) {
  return <details className="voorbeeld"><summary>Voorbeeld</summary><p>{tekst}</p></details>;
}
