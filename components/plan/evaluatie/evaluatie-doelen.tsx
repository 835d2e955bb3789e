import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import { doelAnker } from '@/lib/plan/doelenpagina';
import { inProcent, prognoseInWoorden, streefInWoorden } from '@/lib/plan/doelwoorden';
import { EVALUATIEVELDEN, EVALUATIEWOORDEN, type Evaluatie, type Evaluatieoordeel, type Evaluatiepagina } from '@/lib/plan/evaluatie';
import { EvaluatieForm } from './evaluatie-form';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;
const MERK: Record<Evaluatieoordeel, StatusKind> = { houden: 'vast', veranderen: 'bezig', stoppen: 'fout' };

interface EvaluatieDoelenProps { doelen: Evaluatiepagina['doelen']; cyclusId: string; /** /besturen/<bestuur>/cyclus/<cyclus>/evaluatie */ hier: string; vandaag: string; /** Goal whose form is open. */ open: string | null; /** Null for who only reads. */ bewaren: Actie | null }

/** Intended against achieved, goal by goal; one form at a time is open, by its address. */
export function EvaluatieDoelen({ doelen, cyclusId, hier, vandaag, open, bewaren }: EvaluatieDoelenProps) {
  return (
    <ul className="evaluatiedoelen">
      {doelen.map((een) => {
        const { doelId, tekst } = een.voortgang;
        const schrijft = bewaren !== null && open === doelId;
        return (
          <li key={doelId} className="evaluatiedoel" id={doelAnker(doelId)}>
            <header>
              <h3>{tekst}</h3>
              <p className="klein half">{stand(een)} <Link href={`${hier.replace(/evaluatie$/, 'doelen')}#${doelAnker(doelId)}`} prefetch={false}>Bekijk het verloop<span className="alleen-voorlezen"> van: {tekst}</span></Link></p>
            </header>
            {schrijft ? <EvaluatieForm een={een} cyclusId={cyclusId} vandaag={vandaag} bewaren={bewaren} terug={`${hier}#${doelAnker(doelId)}`} /> : een.evaluatie ? <Terug evaluatie={een.evaluatie} /> : <p className="half">Nog niet geëvalueerd.</p>}
            {bewaren && !schrijft ? <p className={een.evaluatie ? '-ml-(--r-3)' : undefined}><LinkButton href={`${hier}?doel=${doelId}#${doelAnker(doelId)}`} size="klein" variant={een.evaluatie ? 'stil' : 'gewoon'} aria-label={`${een.evaluatie ? 'Wijzigen' : 'Evalueren'}: ${tekst}`}>{een.evaluatie ? 'Wijzigen' : 'Evalueren'}</LinkButton></p> : null}
          </li>
        );
      })}
    </ul>
  );
}

function stand({ voortgang }: Evaluatiepagina['doelen'][number]): string {
  const { nu, doel, zonder } = voortgang;
  if (zonder === 'bereik') return 'De cijfers ziet wie de hele school mag zien.';
  if (!nu) return 'Nog niet gemeten.';
  return `Nu ${inProcent(nu.waarde)} (${datumInWoorden(nu.datum)})${doel ? `, doel ${streefInWoorden(doel)}` : ''}. ${prognoseInWoorden(voortgang)}`;
}

function Terug({ evaluatie }: { evaluatie: Evaluatie }) {
  const { oordeel, door, op } = evaluatie;
  return (
    <>
      {oordeel ? <p><Status kind={MERK[oordeel]} strong>{EVALUATIEWOORDEN[oordeel]}</Status></p> : null}
      <dl className="terug">
        {EVALUATIEVELDEN.flatMap(([code, naam]) => {
          if (code === 'oordeel' || code === 'datum') return [];
          const tekst = code === 'bron' && evaluatie.datum ? [evaluatie.bron, `stand op ${datumInWoorden(evaluatie.datum)}`].filter(Boolean).join(', ') : evaluatie[code];
          return tekst ? [<div key={code}><dt>{naam}</dt><dd>{tekst}</dd></div>] : [];
        })}
      </dl>
      <p className="klein half">{door ? `${door}, ` : ''}{momentInWoorden(op)}</p>
    </>
  );
}
