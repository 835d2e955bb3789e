import { MarkdownRegel } from '@/components/ui/markdown/markdown';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { aantalAntwoorden, faseAnker, type Momentfase, type Momentrij, type Momentvraag } from '@/lib/plan/momentopname';
import { MomentRegels, WieWanneer } from './moment-regels';

/** One part of the route as it was answered. */
export function MomentFase({ fase }: { fase: Momentfase }) {
  const anker = faseAnker(fase.deelfase);
  const stap = fase.stappen.at(-1);
  return (
    <section className="moment-deel" aria-labelledby={anker}>
      <h2 id={anker}><span className="moment-nummer">{fase.deelfase}</span> {fase.naam}</h2>
      <p className="moment-zin">
        {fase.inRoute ? `${fase.beantwoord} van ${fase.vragen} vragen van de route hebben een antwoord.` : `Stond niet in de route. ${fase.reden}`}
        {stap?.stap === 'afgesloten' ? ` Afgesloten${stap.op ? ` op ${datumInWoorden(vandaag(new Date(stap.op)))}` : ''}${stap.wie ? ` door ${stap.wie}` : ''}.${stap.reden ? ` ${stap.reden}` : ''}` : ''}
      </p>
      {aantalAntwoorden(fase) === 0 && fase.inRoute ? <p className="half">Hier is niets ingevuld.</p> : null}
      {fase.blokken.map(({ titel, vragen }) => (
        <div key={titel}>
          <h3>{titel}</h3>
          {vragen.map((vraag) => <Vraag key={vraag.id} vraag={vraag} />)}
        </div>
      ))}
      {fase.instrumenten.map((instrument) => (
        <div key={instrument.slug}>
          <h3>{instrument.titel}</h3>
          {instrument.besloten ? <p className="half">Dit deel is besloten. Het staat niet in de momentopname; de kring van de cyclus kan het in de cyclus zelf lezen.</p> : null}
          {instrument.delen.map(({ slug, titel, rijen }) => (
            <div key={slug}>
              {instrument.delen.length > 1 ? <h4 className="moment-tussenkop">{titel}</h4> : null}
              {rijen.map((rij) => <Rij key={rij.id} rij={rij} />)}
            </div>
          ))}
        </div>
      ))}
      {fase.nietRelevant.length > 0 ? (
        <div>
          <h3>Niet relevant voor de school</h3>
          <ul className="moment-lijst">{fase.nietRelevant.map(({ tekst, reden }) => <li key={tekst}>{tekst} <span className="half">{reden}</span></li>)}</ul>
        </div>
      ) : null}
    </section>
  );
}

function Vraag({ vraag: { id, tekst, antwoorden } }: { vraag: Momentvraag }) {
  const stemmen = antwoorden.length > 1 || antwoorden.some(({ stem }) => stem !== 'De school');
  return (
    <div className="moment-vraag">
      <h4 id={`vraag-${id}`}>{tekst}</h4>
      {antwoorden.map(({ stem, klaar, wie, op, regels }) => (
        <div key={stem}>
          {stemmen ? <p className="moment-stem">{stem}</p> : null}
          <MomentRegels regels={regels} />
          <p className="moment-voet"><WieWanneer wie={wie} op={op} />{klaar ? null : <span className="moment-concept">concept</span>}</p>
        </div>
      ))}
    </div>
  );
}

function Rij({ rij: { id, naam, klaar, wie, op, regels, cijfers } }: { rij: Momentrij }) {
  return (
    <div className="moment-vraag">
      <h4 id={`vraag-${id}`}><MarkdownRegel tekst={naam} /></h4>
      <MomentRegels regels={regels} />
      {cijfers.map((cijfer) => <p key={cijfer} className="klein half">{cijfer}</p>)}
      <p className="moment-voet"><WieWanneer wie={wie} op={op} />{klaar || op === null ? null : <span className="moment-concept">concept</span>}</p>
    </div>
  );
}
