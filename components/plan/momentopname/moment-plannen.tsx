import { Table } from '@/components/ui/table';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import type { Momentactiviteit, Momentplan } from '@/lib/plan/momentopname';
import { MomentRegels, WieWanneer } from './moment-regels';

/** The plans: what was agreed, what was done of it, and how it went. */
export function MomentPlannen({ plannen }: { plannen: readonly Momentplan[] }) {
  return (
    <section className="moment-deel" aria-labelledby="plannen">
      <h2 id="plannen">Plannen</h2>
      {plannen.map((plan) => <Plan key={plan.id} plan={plan} />)}
    </section>
  );
}

function Plan({ plan }: { plan: Momentplan }) {
  const welke = plan.versie === null ? 'zoals het werd geschreven; er is geen versie ingediend' : `versie ${plan.versie}${plan.vastgesteld ? ', zoals vastgesteld' : ', zoals ingediend'}`;
  return (
    <article className="moment-plan">
      <h3>{plan.naam}</h3>
      <p className="moment-merken"><span>{plan.toestand}</span><span>{datumInWoorden(plan.begin)} tot en met {datumInWoorden(plan.einde)}</span>{plan.eigenaar ? <span>Eigenaar: {plan.eigenaar}</span> : null}<span>{welke}</span></p>
      {plan.doel ? <p>{plan.doel}</p> : null}
      {plan.activiteiten.length > 0 ? <Activiteiten plan={plan} /> : <p className="half">Er staat geen activiteit in.</p>}
      <Uitwerking activiteiten={plan.activiteiten} />
      <Lijst titel="Hoe het ging" regels={plan.meldingen.map(({ periode, kleur, verhaal, activiteit, wie }) => ({ kop: `${datumInWoorden(periode)}: ${kleur.toLowerCase()}${activiteit ? `, ${activiteit}` : ''}`, tekst: verhaal, wie, op: null }))} />
      <Lijst titel="Bijgestuurd" regels={plan.bijsturingen.map(({ wat, reden, activiteit, wie, op }) => ({ kop: activiteit ? `${activiteit}: ${wat}` : wat, tekst: reden, wie, op }))} />
      <Lijst titel="Oordelen" regels={plan.oordelen.map(({ versie, oordeel, reden, wie, op }) => ({ kop: `${oordeel} bij versie ${versie}`, tekst: reden, wie, op }))} />
      <Lijst titel="Opmerkingen" regels={plan.opmerkingen.map(({ versie, bij, tekst, voorstel, stand, wie, op }) => ({ kop: `${bij || 'Het plan'}, versie ${versie}: ${stand.toLowerCase()}`, tekst: voorstel ? `${tekst} Voorstel: ${voorstel}` : tekst, wie, op }))} />
      <Lijst titel="Medezeggenschap" regels={plan.medezeggenschap.map(({ soort, uitkomst, tekst, namens, datum }) => ({ kop: `${soort}${uitkomst ? `: ${uitkomst.toLowerCase()}` : ', nog niet uitgebracht'}${datum ? `, ${datumInWoorden(datum)}` : ''}`, tekst, wie: namens || null, op: null }))} />
      <Lijst titel="Stappen van het plan" regels={plan.stappen.map(({ naam, reden, versie, wie, op }) => ({ kop: versie === null ? naam : `${naam}, versie ${versie}`, tekst: reden, wie, op }))} />
      {plan.versies.length > 0 ? (
        <>
          <h4>Versies</h4>
          <ul className="moment-lijst">{plan.versies.map(({ nummer, hash, bericht, wie, op }) => <li key={nummer}>Versie {nummer}{op ? `, ${momentInWoorden(op)}` : ''}{wie ? `, ${wie}` : ''}. {bericht} <span className="moment-zegel">{hash.slice(0, 16)}</span></li>)}</ul>
        </>
      ) : null}
    </article>
  );
}

function Activiteiten({ plan: { naam, activiteiten, standen } }: { plan: Momentplan }) {
  const stand = (id: string) => standen.find(({ activiteitId }) => activiteitId === id);
  const dagen = ({ begin, einde }: Momentactiviteit) => [begin, einde === begin ? null : einde].filter((dag) => dag !== null).map(datumInWoorden).join(' tot en met ');
  const getal = (beoogd: number | null, gedaan: number | null | undefined) => (beoogd === null && gedaan == null ? '' : `${gedaan == null ? '–' : gedaan.toLocaleString('nl-NL')} van ${beoogd === null ? '–' : beoogd.toLocaleString('nl-NL')}`);
  return (
    <Table
      caption={`Activiteiten van ${naam}`} rows={activiteiten} rowKey={({ id }) => id}
      columns={[
        { key: 'naam', head: 'Activiteit', cell: (een) => <>{een.naam}<small className="moment-wie">{[een.amo, een.doel].filter((deel) => deel !== null).join(', ')}</small></> },
        { key: 'eigenaar', head: 'Eigenaar', cell: ({ eigenaar }) => eigenaar ?? 'geen eigenaar' },
        { key: 'dagen', head: 'Periode', cell: dagen },
        { key: 'uren', head: 'Uren', align: 'rechts', cell: ({ id, uren }) => getal(uren, stand(id)?.uren) },
        { key: 'kosten', head: 'Euro', align: 'rechts', cell: ({ id, kosten }) => getal(kosten, stand(id)?.kosten) },
        { key: 'stand', head: 'Stand', cell: ({ id }) => { const nu = stand(id); return nu ? `${nu.stand}, ${nu.voortgang}%` : 'Open'; } },
      ]}
    />
  );
}

/** What was written at each activity, under the table that everybody looks at first. */
function Uitwerking({ activiteiten }: Pick<Momentplan, 'activiteiten'>) {
  const rijk = activiteiten.filter(({ regels }) => regels.length > 0);
  if (rijk.length === 0) return null;
  return (
    <>
      <h4>Uitwerking per activiteit</h4>
      {rijk.map(({ id, naam, regels }) => <div key={id} className="moment-vraag"><h5>{naam}</h5><MomentRegels regels={regels} /></div>)}
    </>
  );
}

interface Regel { kop: string; tekst: string; wie: string | null; op: string | null }

function Lijst({ titel, regels }: { titel: string; regels: readonly Regel[] }) {
  if (regels.length === 0) return null;
  return (
    <>
      <h4>{titel}</h4>
      <ul className="moment-lijst">{regels.map(({ kop, tekst, wie, op }, plaats) => <li key={plaats}><b>{kop}.</b> {tekst} <WieWanneer wie={wie} op={op} /></li>)}</ul>
    </>
  );
}
