import Link from 'next/link';
import type { ReactNode } from 'react';
import { Definition } from '@/components/ui/figure';
import { Progress } from '@/components/ui/progress';
import { Status, type StatusKind } from '@/components/ui/status';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { datumInWoorden } from '@/lib/dates';
import { WEINIG_LERAREN } from '@/lib/inventaris/indicatoren';
import { doelAnker } from '@/lib/plan/doelenpagina';
import { activiteitenVoortgang, SIGNAALWOORDEN, type Doelactiviteit, type Doelsignaal, type Doelvoortgang } from '@/lib/plan/doelvoortgang';
import { inProcent, metingInWoorden, prognoseInWoorden, prognoseregel, streefInWoorden } from '@/lib/plan/doelwoorden';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import { DoelBeeld } from './doel-beeld';

const MERK: Record<Doelsignaal, StatusKind> = { gehaald: 'vast', haalt: 'bezig', onzeker: 'half', 'haalt-niet': 'actie', onbekend: 'onbekend' };

interface DoelBladProps {
  voortgang: Doelvoortgang;
  /** /besturen/<bestuur> */
  basis: string;
  cyclusId: string;
  /** Measurements by people, and the form for a new one. */
  metingen?: ReactNode;
}

/** One goal: where it began, where it is, where it must go, where this pace leads, and what works for it. */
export function DoelBlad({ voortgang, basis, cyclusId, metingen }: DoelBladProps) {
  const { doelId, tekst, wie, signaal, nu, zonder } = voortgang;
  return (
    <li className="doelgang" id={doelAnker(doelId)}>
      <header>
        <h2>{tekst}</h2>
        <p><Status kind={MERK[signaal]}>{SIGNAALWOORDEN[signaal]}</Status>{wie ? <span className="klein half">{wie}</span> : null}</p>
      </header>
      {zonder === 'bereik' ? <p className="half">De cijfers bij dit doel ziet wie de hele school mag zien.</p> : zonder === 'niemand' ? <p className="half">De inventaris telt hier nog niemand. <Link href={`${basis}/inventaris`} prefetch={false}>Naar de inventaris</Link></p> : (
        <div className="doelgang-lijf">
          <Cijfers voortgang={voortgang} />
          {nu ? <DoelBeeld voortgang={voortgang} /> : null}
        </div>
      )}
      {zonder === null && nu ? (
        <>
          <p className="doelgang-zin">{prognoseInWoorden(voortgang)}</p>
          {nu.geteld && nu.geteld.noemer < WEINIG_LERAREN ? <p className="klein half">Er tellen hier minder dan vijf leraren: één leraar maakt een groot verschil.</p> : null}
          <Definition><>{prognoseregel(voortgang.prognose).map((zin) => <p key={zin}>{zin}</p>)}{voortgang.indicator ? <p>Geteld in personen, met de kennis van nu over toen: wie op die dag werkte, en wie toen een master had waarvan het bewijs intussen is gezien.</p> : null}</></Definition>
        </>
      ) : null}
      {metingen}
      <Activiteiten activiteiten={voortgang.activiteiten} basis={basis} tekst={tekst} />
      <p className="klein"><Link href={`${basis}/cyclus/${cyclusId}/instrument/${DOELEN_INSTRUMENT}#${vraagAnker(doelId)}`} prefetch={false}>Doel aanscherpen<span className="alleen-voorlezen">: {tekst}</span></Link></p>
    </li>
  );
}

function Cijfers({ voortgang: { nul, nu, doel, indicator } }: { voortgang: Doelvoortgang }) {
  const bij = nu ? metingInWoorden(nu, indicator) : '';
  return (
    <dl className="doelgang-cijfers">
      <div><dt>Begin</dt><dd>{nul ? <>{inProcent(nul.waarde)}<small>{datumInWoorden(nul.datum)}</small></> : <small>nog niet gemeten</small>}</dd></div>
      <div data-nu="ja"><dt>Nu</dt><dd>{nu ? <>{inProcent(nu.waarde)}<small>{datumInWoorden(nu.datum)}{bij ? <><br />{bij}</> : null}</small></> : <small>nog niet gemeten</small>}</dd></div>
      <div><dt>Doel</dt><dd>{doel ? <>{inProcent(doel.waarde)}<small>{doel.op ? streefInWoorden(doel).replace(`${inProcent(doel.waarde)} `, '') : 'nog geen dag gekozen'}{doel.van === 'bestuur' ? <><br />het doel van uw bestuur</> : null}</small></> : <small>nog geen streefwaarde</small>}</dd></div>
    </dl>
  );
}

function Activiteiten({ activiteiten, basis, tekst }: { activiteiten: readonly Doelactiviteit[]; basis: string; tekst: string }) {
  const gang = activiteitenVoortgang(activiteiten);
  if (activiteiten.length === 0) return <p className="klein half">Nog geen activiteit werkt aan dit doel. <Link href={`${basis}/plan`} prefetch={false}>Naar de plannen<span className="alleen-voorlezen"> voor: {tekst}</span></Link></p>;
  const inMaak = activiteiten.filter(({ vastgesteld }) => !vastgesteld).length;
  return (
    <details className="doelgang-werk">
      <summary>{activiteiten.length === 1 ? '1 activiteit' : `${activiteiten.length} activiteiten`}<span className="alleen-voorlezen"> voor {tekst}</span><small>{[gang ? `${gang.klaar} klaar, ${gang.bezig} bezig, samen ${gang.procent}%` : '', inMaak > 0 ? `${inMaak} in een plan dat nog niet is vastgesteld` : ''].filter(Boolean).join('; ')}</small></summary>
      {gang ? <Progress label="Activiteiten" value={gang.procent} max={100} note={`${gang.procent}%, elke activiteit telt even zwaar`} /> : null}
      <ul>
        {activiteiten.map(({ id, planId, planNaam, naam, vastgesteld, stand, voortgang, einde }) => (
          <li key={id}>
            <Link href={`${planPad(basis, planId)}#${activiteitAnker(id)}`} prefetch={false}>{naam}</Link>
            <span className="klein half">{[planNaam, vastgesteld ? (stand === 'klaar' ? 'klaar' : stand === 'bezig' ? `bezig, ${voortgang}%` : 'nog niet begonnen') : 'nog niet vastgesteld', einde ? `tot ${datumInWoorden(einde)}` : ''].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
