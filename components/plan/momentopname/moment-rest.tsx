import type { ReactNode } from 'react';
import { Markdown } from '@/components/ui/markdown/markdown';
import { datumInWoorden } from '@/lib/dates';
import type { Momentopname } from '@/lib/plan/momentopname';
import { WieWanneer } from './moment-regels';

type Deel<K extends keyof Momentopname> = Pick<Momentopname, K>;

export function MomentKeten({ keten }: Deel<'keten'>) {
  return <Blok id="keten" titel="De rode draad" zin="Wat uit wat kwam, zoals de school het legde."><ul className="moment-lijst">{keten.map(({ van, naar }, plaats) => <li key={plaats}>{van} <span aria-hidden="true">→</span><span className="alleen-voorlezen"> leidt tot </span> {naar}</li>)}</ul></Blok>;
}

export function MomentVervolg({ vervolgacties }: Deel<'vervolgacties'>) {
  return (
    <Blok id="vervolg" titel="Vervolgacties">
      <ul className="moment-lijst">{vervolgacties.map(({ tekst, doel, eigenaar, uiterlijk, klaarOp }, plaats) => (
        <li key={plaats}>{tekst} <span className="moment-wie">{[eigenaar ?? 'geen eigenaar', klaarOp ? `klaar op ${datumInWoorden(klaarOp)}` : uiterlijk ? `uiterlijk ${datumInWoorden(uiterlijk)}` : null, doel ? `bij ${doel}` : null].filter((deel) => deel !== null).join(', ')}</span></li>
      ))}</ul>
    </Blok>
  );
}

export function MomentVisitaties({ visitaties }: Deel<'visitaties'>) {
  return (
    <Blok id="visitaties" titel="Collegiale visitatie">
      {visitaties.map(({ datum, bezoekers, voorbereiding, bevindingen, opvolging }, plaats) => (
        <div key={plaats} className="moment-vraag">
          <h3>{datum ? `${datumInWoorden(datum)}: ` : ''}{bezoekers}</h3>
          <dl className="moment-regels">{([['Voorbereiding', voorbereiding], ['Bevindingen', bevindingen], ['Opvolging', opvolging]] as const).map(([naam, tekst]) => (tekst ? <div key={naam}><dt>{naam}</dt><dd><Markdown tekst={tekst} antwoord /></dd></div> : null))}</dl>
        </div>
      ))}
    </Blok>
  );
}

export function MomentBesluiten({ besluiten }: Deel<'besluiten'>) {
  return (
    <Blok id="besluiten" titel="Besluiten">
      {besluiten.map(({ tekst, gronden, wie, genomenOp, over, ingetrokken }, plaats) => (
        <div key={plaats} className="moment-vraag">
          <h3>{tekst}</h3>
          {ingetrokken === null ? null : <p className="half">Ingetrokken. {ingetrokken}</p>}
          {gronden ? <Markdown tekst={gronden} antwoord /> : null}
          <p className="moment-voet"><span className="moment-wie">{wie}, {datumInWoorden(genomenOp)}{over ? `. Bij: ${over}` : ''}</span></p>
        </div>
      ))}
    </Blok>
  );
}

export function MomentGesprekken({ gesprekken }: Deel<'gesprekken'>) {
  return (
    <Blok id="gesprekken" titel="Gesprekken">
      {gesprekken.map(({ over, deelfase, titel, opgelost, besluit, berichten }, plaats) => (
        <div key={plaats} className="moment-vraag">
          <h3>{titel || over}</h3>
          <p className="moment-merken">{deelfase ? <span>Fase {deelfase}</span> : null}{titel ? <span>{over}</span> : null}<span>{opgelost ? <>Afgerond: <WieWanneer {...opgelost} /></> : 'Nog open'}</span></p>
          <ul className="moment-berichten">{berichten.map(({ wie, op, tekst }, nummer) => <li key={nummer}><WieWanneer wie={wie} op={op} /><Markdown tekst={tekst} antwoord /></li>)}</ul>
          {besluit ? <p><b>Besluit:</b> {besluit}</p> : null}
        </div>
      ))}
    </Blok>
  );
}

export function MomentVerslagen({ verslagen, hulpmiddelen, rondes }: Deel<'verslagen' | 'hulpmiddelen' | 'rondes'>) {
  return (
    <Blok id="verslagen" titel="Verslagen, hulpmiddelen en rondes">
      {verslagen.map(({ deelfase, metWie, gesprokenOp, vorm, opbrengst, wie }, plaats) => (
        <div key={plaats} className="moment-vraag"><h3>{datumInWoorden(gesprokenOp)}: {metWie}</h3><p className="moment-merken"><span>Fase {deelfase}</span>{vorm ? <span>{vorm}</span> : null}{wie ? <span>Verslag van {wie}</span> : null}</p><Markdown tekst={opbrengst} antwoord /></div>
      ))}
      {rondes.map(({ titel, deelfase, gesloten, antwoorden, vragen, samenvatting }, plaats) => (
        <div key={plaats} className="moment-vraag">
          <h3>Dialoogronde: {titel}</h3>
          <p className="moment-merken"><span>Fase {deelfase}</span><span>{antwoorden} {antwoorden === 1 ? 'antwoord' : 'antwoorden'} getoond</span>{gesloten ? <WieWanneer wie={null} op={gesloten} /> : null}</p>
          <ul className="moment-lijst">{vragen.map((vraag) => <li key={vraag}>{vraag}</li>)}</ul>
          {samenvatting ? <Markdown tekst={samenvatting} antwoord /> : null}
        </div>
      ))}
      {hulpmiddelen.map(({ naam, stand, datum, vraag, bevindingen }, plaats) => (
        <div key={plaats} className="moment-vraag"><h3>{naam}</h3><p className="moment-merken"><span>{stand}</span>{datum ? <span>{datumInWoorden(datum)}</span> : null}</p>{vraag ? <p>{vraag}</p> : null}{bevindingen ? <Markdown tekst={bevindingen} antwoord /> : null}</div>
      ))}
    </Blok>
  );
}

export function MomentMensen({ deelnemers, meegewerkt }: Deel<'deelnemers' | 'meegewerkt'>) {
  return (
    <Blok id="mensen" titel="Wie meededen">
      <ul className="moment-namen">{deelnemers.map(({ naam, rol }) => <li key={naam}>{naam} <span className="half">{rol}</span></li>)}{meegewerkt.map((naam) => <li key={naam}>{naam} <span className="half">werkte mee</span></li>)}</ul>
    </Blok>
  );
}

function Blok({ id, titel, zin, children }: { id: string; titel: string; zin?: string; children: ReactNode }) {
  return <section className="moment-deel" aria-labelledby={id}><h2 id={id}>{titel}</h2>{zin ? <p className="moment-zin">{zin}</p> : null}{children}</section>;
}
