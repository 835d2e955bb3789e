'use client';

import { vraagAnker } from '@/lib/cyclus/antwoord';
import { AMO_WOORDEN, amoBalans, balansZinnen, inGetal, spreiding, zonderHerkomst, type AmoDeelbalans, type AmoRij } from '@/lib/cyclus/amo';
import { vakAnker } from '@/lib/cyclus/amo-keten';
import { useKeten } from '../keten-kamer';
import { useWaarden } from '../rijen';

/** Are can, want and may all served, and how are hours and euros spread? Lives while somebody chooses; says what is lacking and forces nothing. */
export function Balans({ amo }: { amo: readonly AmoRij[] }) {
  const waarden = useWaarden();
  const keten = useKeten()?.keten;
  const balans = amoBalans(amo, waarden, keten?.schakels ?? []);
  const los = keten ? zonderHerkomst(amo, waarden, keten) : [];
  const zinnen = balansZinnen(balans);
  const verdeling = [spreiding(balans, 'uren'), spreiding(balans, 'kosten')].filter((zin) => zin !== null);
  return (
    <section className="amo-balans" aria-labelledby="amo-balans">
      <h2 id="amo-balans">Balans</h2>
      <ul className="amo-balans-delen">{balans.delen.map((deel) => <Deel key={deel.deel} deel={deel} uren={balans.totaal.uren} kosten={balans.totaal.kosten} />)}</ul>
      <div role="status" className="amo-zinnen">
        {zinnen.length === 0 ? <p>Kunnen, willen en mogen komen alle drie aan bod, met leiderschap erbij.</p> : zinnen.map((zin) => <p key={zin}>{zin}</p>)}
      </div>
      {verdeling.map((zin) => <p key={zin} className="klein half">{zin}</p>)}
      {balans.totaal.zonderInvestering > 0 ? <p className="klein half">{balans.totaal.zonderInvestering === 1 ? 'Van 1 gekozen interventie' : `Van ${balans.totaal.zonderInvestering} gekozen interventies`} is de investering nog niet ingevuld; die telt hier niet mee.</p> : null}
      {los[0] ? <p className="klein half">{los.length === 1 ? <>1 gekozen interventie is</> : <>{los.length} gekozen interventies zijn</>} nog niet verbonden met een doel of aanknopingspunt. Dat doet u bij <a href={`#${vraagAnker(los[0].vraagId)}`}>de interventie zelf</a>.</p> : null}
      {balans.ongedekt.length > 0 ? (
        <div className="amo-ongedekt">
          <h3>Nodig, nog niet aanwezig, en nog geen interventie gekoppeld</h3>
          <ul>{balans.ongedekt.map(({ vraagId, naam, deel }) => <li key={vraagId}><a href={`#${vraagAnker(vraagId)}`}>{naam}</a> <small className="half">{AMO_WOORDEN[deel].klein}</small></li>)}</ul>
        </div>
      ) : null}
    </section>
  );
}

function Deel({ deel, uren, kosten }: { deel: AmoDeelbalans; uren: number; kosten: number }) {
  const { naam, klein } = AMO_WOORDEN[deel.deel];
  const los = deel.behoeften.los + deel.behoeften.open;
  const aandeel = (stuk: number, heel: number) => (heel > 0 ? (stuk / heel) * 100 : 0);
  return (
    <li>
      <p><a href={`#${vakAnker(klein)}`}><b>{naam}</b></a> <span>{deel.interventies === 0 ? 'nog niets gekozen' : `${deel.interventies} ${deel.interventies === 1 ? 'interventie' : 'interventies'}`}</span></p>
      <Staaf breedte={aandeel(deel.uren, uren)} tekst={inGetal(deel.uren, 'uren')} />
      <Staaf breedte={aandeel(deel.kosten, kosten)} tekst={inGetal(deel.kosten, 'kosten')} />
      <p className="klein half">{deel.leiderschap === 0 ? 'nog geen leiderschap' : `${deel.leiderschap} keer leiderschap`}{los > 0 ? `, ${los} ${los === 1 ? 'behoefte' : 'behoeften'} nog zonder antwoord` : ''}</p>
    </li>
  );
}

function Staaf({ breedte, tekst }: { breedte: number; tekst: string }) {
  return <p className="amo-staaf"><svg width="100%" height="7" aria-hidden="true"><rect width="100%" height="7" className="amo-staaf-leeg" /><rect width={`${breedte}%`} height="7" className="amo-staaf-vol" /></svg><span className="getal">{tekst}</span></p>;
}
