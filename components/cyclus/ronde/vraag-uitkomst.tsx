import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Status } from '@/components/ui/status';
import { rondesoorten, type RondeKop } from '@/lib/cyclus/ronde';
import type { Uitkomst } from '@/lib/cyclus/ronde-uitkomst';
import type { FormState } from '@/lib/form-state';
import { StippenMaken } from './stippen-maken';
import { UitkomstBeeld } from './uitkomst-beeld';
import { WachtOpVijf } from './wacht-op-vijf';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;
interface VraagUitkomstProps {
  nummer: number;
  ronde: RondeKop;
  uitkomst: Uitkomst;
  /** Absent for who may only read. */
  acties?: { verbergen: Actie; stippen: Actie; overnemen: Actie };
  sleutel: string;
}

/** One question with what is on its board, and what the organiser can do with it. */
export function VraagUitkomst({ nummer, ronde, uitkomst, acties, sleutel }: VraagUitkomstProps) {
  const { vraag, mensen, groepen } = uitkomst;
  return (
    <section className="ronde-vraag" id={`vraag-${vraag.id}`} aria-labelledby={`kop-${vraag.id}`}>
      <p className="klein half">Vraag {nummer} · {rondesoorten[vraag.soort]}{vraag.soort === 'stippen' ? ` (${vraag.stippen} per persoon)` : ''}</p>
      <h3 id={`kop-${vraag.id}`}>{vraag.tekst}</h3>
      {mensen === 0 ? <WachtOpVijf ronde={ronde} /> : vraag.soort === 'tekst' ? <Notities ronde={ronde} uitkomst={uitkomst} verbergen={acties?.verbergen} /> : <UitkomstBeeld uitkomst={uitkomst} soort={vraag.soort} naam={vraag.tekst} />}
      {groepen.length > 0 ? (
        <details className="ronde-groepen">
          <summary>Per groep</summary>
          {groepen.map((groep) => <div key={groep.naam}><h4>{groep.naam}</h4><UitkomstBeeld uitkomst={groep} soort={vraag.soort} naam={`${vraag.tekst}: ${groep.naam}`} /></div>)}
        </details>
      ) : null}
      {acties && vraag.soort === 'tekst' && ronde.staat === 'open' && uitkomst.notities.filter(({ verborgen }) => !verborgen).length >= 2
        ? <StippenMaken action={acties.stippen} rondeId={ronde.id} vraagId={vraag.id} notities={uitkomst.notities.filter(({ verborgen }) => !verborgen).map(({ id, tekst }) => ({ id, tekst }))} sleutel={sleutel} /> : null}
      {acties && ronde.staat !== 'open' && mensen > 0 && vraag.vraagId !== null ? (
        <Form action={acties.overnemen} id={`over-${vraag.id}`} label={`Overnemen: ${vraag.tekst}`}>
          <input type="hidden" name="ronde" value={ronde.id} /><input type="hidden" name="vraag" value={vraag.id} />
          <p className="flex flex-wrap items-center gap-(--r-3)"><SubmitButton variant="gewoon" size="klein" pendingText="Overnemen…">Neem over in het antwoord</SubmitButton><span className="klein half">De uitkomst komt onder het antwoord van de school, met een link naar deze ronde.</span></p>
        </Form>
      ) : null}
    </section>
  );
}

function Notities({ ronde, uitkomst: { notities }, verbergen }: { ronde: RondeKop; uitkomst: Uitkomst; verbergen: Actie | undefined }) {
  return (
    <ul className="ronde-notities">
      {notities.filter(({ verborgen }) => !verborgen || verbergen).map(({ id, tekst, naam, doelgroep, verborgen }) => (
        <li key={id} data-verborgen={verborgen || undefined}>
          {verborgen ? <Status kind="onbekend">van het bord gehaald</Status> : null}
          <p>{tekst}</p>
          {naam ? <p className="klein half">{naam}{doelgroep ? `, ${doelgroep.toLowerCase()}` : ''}</p> : null}
          {verbergen ? (
            <Form action={verbergen} id={`verberg-${id}`} label={`Notitie: ${tekst.slice(0, 60)}`} quiet>
              <input type="hidden" name="ronde" value={ronde.id} /><input type="hidden" name="kaart" value={id} /><input type="hidden" name="verbergen" value={verborgen ? 'nee' : 'ja'} />
              <SubmitButton variant="stil" size="klein" pendingText="Bezig…">{verborgen ? 'Zet terug' : 'Verberg'}</SubmitButton>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
