import Link from 'next/link';
import { AntwoordLezen } from '@/components/cyclus/antwoord/antwoord-lezen';
import { LinkButton } from '@/components/ui/button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { datumInWoorden } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { RONDEVRAGEN, type Evaluatiepagina, type Terugvraag } from '@/lib/plan/evaluatie';

interface EvaluatieZijProps { pagina: Evaluatiepagina; /** /besturen/<bestuur>/cyclus/<cyclus> */ basis: string; magRonde: boolean }

/** Beside the evaluation: others who can be asked, the questions of part 4 with their answers, and the peer visit. */
export function EvaluatieZij({ pagina: { rondes, terugkijken, visitaties }, basis, magRonde }: EvaluatieZijProps) {
  return (
    <>
      <section className="zijblok" aria-labelledby="anderen-kop">
        <h2 id="anderen-kop">Vraag het anderen</h2>
        <p className="klein half">Leg een paar vragen van fase 4 voor aan iedereen die ermee te maken had. Zij antwoorden zonder account.</p>
        {rondes.length > 0 ? <ul>{rondes.map(({ id, titel, open }) => <li key={id}><Link href={`${basis}/rondes/${id}`} prefetch={false}>{titel}</Link> <span className="half">{open ? 'loopt' : 'gesloten'}</span></li>)}</ul> : null}
        {magRonde ? <p><LinkButton href={`${basis}/rondes/nieuw?fase=4${RONDEVRAGEN.map((vraag) => `&vraag=${vraag}`).join('')}`} size="klein">Dialoogronde openen</LinkButton></p> : null}
      </section>
      <section className="zijblok" aria-labelledby="terug-kop">
        <h2 id="terug-kop">Wat ging goed, wat minder?</h2>
        <Terugvragen vragen={terugkijken} basis={basis} />
      </section>
      <section className="zijblok" aria-labelledby="visitatie-kop">
        <h2 id="visitatie-kop">Collegiale visitatie</h2>
        <p className="klein half">{visitaties === 0 ? 'Collega’s van andere scholen kunnen met u meekijken.' : visitaties === 1 ? 'Er staat 1 visitatie.' : `Er staan ${visitaties} visitaties.`}</p>
        <p className="klein"><Link href={`${basis}/visitatie`} prefetch={false}>{visitaties === 0 ? 'Een visitatie voorbereiden' : 'Bekijk de visitatie'}</Link></p>
      </section>
    </>
  );
}

/** Questions of the guide with what the school answered; they are answered in one place, on the page of part 4. */
export function Terugvragen({ vragen, basis }: { vragen: readonly Terugvraag[]; basis: string }) {
  return (
    <div className="terugvragen">
      {vragen.map(({ item, waarde }) => {
        const titel = platteTekst(item.tekst);
        return (
          <div key={item.id}>
            <h3>{titel}</h3>
            <AntwoordLezen invoer={item.invoer} waarde={waarde} />
            <p className="klein"><Link href={`${basis}/fase/4?vraag=${item.id}#${vraagAnker(item.id)}`} prefetch={false}>{Object.keys(waarde).length === 0 ? 'Beantwoorden' : 'Bekijk of wijzig'}<span className="alleen-voorlezen">: {titel}</span></Link></p>
          </div>
        );
      })}
    </div>
  );
}

/** When the theme comes back, said before the questions about it. */
export function Agenda({ agenda, vandaag }: { agenda: string | null; vandaag: string }) {
  if (agenda === null) return <p className="half">Er staat nog geen dag waarop dit thema terugkomt. Kies er hieronder een: een vast moment is beter dan een goede bedoeling.</p>;
  return <p>{agenda < vandaag ? 'Dit thema stond op de agenda van ' : 'Dit thema komt terug op '}<b>{datumInWoorden(agenda)}</b>.{agenda < vandaag ? ' Kies een nieuwe dag.' : ''}</p>;
}
