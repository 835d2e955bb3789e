import { Markdown } from '@/components/ui/markdown/markdown';
import { Status } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import { MR_SOORTWOORDEN, uitkomstInWoorden, type MrRegel, type MrStap } from '@/lib/plan/mr';

/** How it stands, with the sign that goes with it. */
export function MrStand({ stap: { soort, uitkomst, uitgebrachtOp, uiterlijk } }: { stap: MrRegel }) {
  if (uitkomst === null) return <Status kind="bezig">{uiterlijk === null ? 'wacht op een oordeel' : `wacht op een oordeel, graag voor ${datumInWoorden(uiterlijk)}`}</Status>;
  const woorden = `${uitkomstInWoorden(soort, uitkomst)}${uitgebrachtOp === null ? '' : `, ${datumInWoorden(uitgebrachtOp)}`}`;
  return <Status kind={uitkomst === 'negatief' ? 'actie' : uitkomst === 'ingetrokken' ? 'onbekend' : 'vast'}>{woorden}</Status>;
}

/** What was asked and said, with what went along. `kop`: level of its headings. */
export function MrStapBlad({ stap, kop: Kop = 'h3' }: { stap: MrStap; kop?: 'h2' | 'h3' }) {
  return (
    <div className="mrblad">
      <p><MrStand stap={stap} /></p>
      <p className="klein half">{MR_SOORTWOORDEN[stap.soort]} gevraagd over versie {stap.versie} op {datumInWoorden(stap.gevraagdOp)}{stap.gevraagdDoor === null ? '' : ` door ${stap.gevraagdDoor}`}.</p>
      <Kop>De vraag</Kop>
      <p className="mrtekst">{stap.vraag}</p>
      {stap.documenten.length > 0 ? (
        <>
          <Kop>Wat erbij ligt</Kop>
          <ul className="mrdocumenten">
            {stap.documenten.map(({ naam, adres, tekst }) => (
              <li key={naam}>
                {adres !== null ? <a href={adres} rel="noreferrer noopener" target="_blank">{naam}<span className="alleen-voorlezen"> (opent in een nieuw venster)</span></a> : tekst === null ? naam : (
                  <details><summary>{naam}</summary><p className="mrtekst">{tekst}</p></details>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {stap.uitkomst !== null && stap.uitkomst !== 'ingetrokken' ? (
        <>
          <Kop>Wat de medezeggenschap zei</Kop>
          {stap.uitkomstTekst === '' ? <p className="half">Zonder toelichting.</p> : <Markdown tekst={stap.uitkomstTekst} kop={4} />}
          <p className="klein half">{stap.namens === '' ? `Vastgelegd door ${stap.uitgebrachtDoor ?? 'de medezeggenschap'}.` : `Vastgelegd door ${stap.uitgebrachtDoor ?? 'de school'}, namens ${stap.namens}.`}</p>
        </>
      ) : null}
    </div>
  );
}
