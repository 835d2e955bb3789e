import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { Status } from '@/components/ui/status';
import { datumInCijfers } from '@/lib/dates';
import { ACTIVITEITVELDEN, veldInhoud, type Opmerking, type Planvragen } from '@/lib/plan/beoordeling';
import { activiteitAnker } from '@/lib/plan/plan';
import type { ActiviteitInhoud, Planinhoud } from '@/lib/plan/planinhoud';
import type { Activiteitverschil } from '@/lib/plan/vergelijken';
import { ActiviteitLezen } from './activiteit/activiteit-lezen';
import { OpmerkingBlok, type Opmerkingacties } from './opmerking-blok';
import { OpmerkingForm, type Vraagveld } from './opmerking-form';
import { Veldverschillen } from './veldverschillen';

interface BeoordeelActiviteitProps {
  activiteit: ActiviteitInhoud;
  nummer: number;
  inhoud: Planinhoud;
  /** What changed in it; null when nothing did, or when the plan is read whole. */
  verschil: Activiteitverschil | null;
  vragen: Planvragen;
  opmerkingen: readonly Opmerking[];
  basis: string;
  acties: Opmerkingacties;
  /** Null for who does not review. */
  vraag: { action: Actie; planversieId: string; ikId: string } | null;
}

/** One activity for who reviews: what changed (or all of it), what was asked here, and room to ask. */
export function BeoordeelActiviteit({ activiteit, nummer, inhoud, verschil, vragen, opmerkingen, basis, acties, vraag }: BeoordeelActiviteitProps) {
  const doel = inhoud.doelen.find(({ id }) => id === activiteit.doelId)?.tekst ?? null;
  const na = inhoud.activiteiten.filter(({ id }) => activiteit.na.includes(id)).map(({ naam }) => naam);
  return (
    <article className="beoordeelblok" id={activiteitAnker(activiteit.id)} aria-labelledby={`kop-${activiteit.id}`}>
      <div className="beoordeelkop">
        <h3 id={`kop-${activiteit.id}`}>{nummer}. {activiteit.naam}</h3>
        {verschil === null ? null : <Status kind={verschil.soort === 'nieuw' ? 'vast' : 'bezig'}>{verschil.soort}</Status>}
      </div>
      {verschil?.soort === 'gewijzigd' ? (
        <>
          <Veldverschillen velden={verschil.velden} />
          <details className="mt-(--r-2)"><summary className="klein">De hele activiteit lezen<span className="alleen-voorlezen">: {activiteit.naam}</span></summary><ActiviteitLezen activiteit={activiteit} doel={doel} na={na} /></details>
        </>
      ) : <ActiviteitLezen activiteit={activiteit} doel={doel} na={na} />}
      {opmerkingen.length > 0 ? <ul className="opmerkingen">{opmerkingen.map((een) => <li key={een.id}><OpmerkingBlok een={een} vragen={vragen} basis={basis} acties={acties} terPlekke /></li>)}</ul> : null}
      {vraag ? (
        <details className="vraagvouw">
          <summary>Vraag of voorstel<span className="alleen-voorlezen"> bij {activiteit.naam}</span></summary>
          <OpmerkingForm action={vraag.action} sleutel={randomUUID()} planId={vragen.planId} planversieId={vraag.planversieId} activiteitId={activiteit.id} over={activiteit.naam} velden={veldenVoor(inhoud, activiteit.id)} ikId={vraag.ikId} />
        </details>
      ) : null}
    </article>
  );
}

function veldenVoor(inhoud: Planinhoud, activiteitId: string): Vraagveld[] {
  return Object.entries(ACTIVITEITVELDEN).map(([veld, { naam, voorstel }]) => {
    const nu = veldInhoud(inhoud, activiteitId, veld) ?? '';
    return { veld, naam, voorstel, nu: voorstel === 'dag' && nu !== '' ? datumInCijfers(nu) : voorstel === 'getal' ? nu.replace('.', ',') : nu };
  });
}
