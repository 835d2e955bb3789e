'use client';

import { combinatie, themaopbrengst, type Punt, type Thema } from '@/lib/cyclus/aanknopingspunten';
import { OORDELEN, OORDEELWOORDEN, type Oordeel } from '@/lib/cyclus/antwoord';
import { oordeelVeld } from '@/lib/cyclus/antwoord-velden';
import { Button } from '@/components/ui/button';
import { RijForm, useRij, useWaarden } from '../rijen';

/** The question about other themes: what the chosen points say according to table 1, and beside it one's own judgement. */
export function Themavraag({ vraagId, punten, themas }: { vraagId: string; punten: readonly Punt[]; themas: readonly Thema[] }) {
  const waarden = useWaarden();
  const { rij, waarde, zet, nu, mag } = useRij(vraagId);
  const { gekozen } = combinatie(punten, waarden, [], { schakels: [] });
  const opbrengst = themaopbrengst(gekozen, themas);
  const leeg = opbrengst.filter(({ thema, punten: mee }) => mee.length > 0 && waarde.oordelen?.[thema.deel] === undefined);
  const oordeel = (deel: string, keuze: Oordeel | undefined) => {
    const { [deel]: _oud, ...rest } = waarde.oordelen ?? {};
    zet({ ...waarde, oordelen: keuze === undefined ? rest : { ...rest, [deel]: keuze } });
    nu();
  };
  const label = ('label' in rij.invoer ? rij.invoer.label : undefined) ?? 'Toelichting';
  return (
    <RijForm vraagId={vraagId} klaar>
      <table className="themavraag">
        <caption className="alleen-voorlezen">{rij.naam}</caption>
        <thead><tr><th scope="col">Thema</th><th scope="col">Uw keuze, volgens tabel 1 en uw oordeel per punt</th><th scope="col">Uw antwoord</th></tr></thead>
        <tbody>
          {opbrengst.map(({ thema, punten: mee }) => (
            <tr key={thema.code}>
              <th scope="row">{thema.naam}</th>
              <td>{mee.length > 0 ? mee.map(({ nr, titel }) => `${nr} ${titel}`).join(', ') : <span className="zacht">{gekozen.length === 0 ? 'U koos nog niets' : 'Geen gekozen punt'}</span>}</td>
              <td>{mag ? (
                <select className="veld" aria-label={`Uw antwoord bij ${thema.naam}`} name={oordeelVeld(thema.deel)} value={waarde.oordelen?.[thema.deel] ?? ''} onChange={(kies) => oordeel(thema.deel, OORDELEN.find((een) => een === kies.target.value))}>
                  <option value="">–</option>{OORDELEN.map((code) => <option key={code} value={code}>{OORDEELWOORDEN[code]}</option>)}
                </select>
              ) : <Gegeven oordeel={waarde.oordelen?.[thema.deel]} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mag && leeg.length > 0 ? <p className="klein"><Button size="klein" onClick={() => { zet({ ...waarde, oordelen: { ...waarde.oordelen, ...Object.fromEntries(leeg.map(({ thema }) => [thema.deel, 'ja' as const])) } }); nu(); }}>Neem de suggestie over</Button> <span className="half">Ja bij {leeg.map(({ thema }) => thema.naam).join(', ')}. Wat u al koos, blijft staan.</span></p> : null}
      {mag ? <label className="themavraag-uitleg" htmlFor={`antwoord-${vraagId}-tekst`}><span className="veldnaam">{label}</span><textarea id={`antwoord-${vraagId}-tekst`} name="tekst" className="veld" rows={2} value={waarde.tekst ?? ''} onChange={(typ) => zet({ ...waarde, tekst: typ.target.value })} /></label> : waarde.tekst ? <p className="cel-lezen"><span className="veldnaam">{label}</span>{waarde.tekst}</p> : null}
    </RijForm>
  );
}

function Gegeven({ oordeel }: { oordeel: Oordeel | undefined }) {
  return oordeel === undefined ? <span className="zacht">Nog niet beantwoord</span> : <>{OORDEELWOORDEN[oordeel]}</>;
}
