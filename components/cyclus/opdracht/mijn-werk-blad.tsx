import Link from 'next/link';
import type { ReactNode } from 'react';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Count, Status } from '@/components/ui/status';
import { geleden, datumInWoorden } from '@/lib/dates';
import type { Gesprek, MijnWerk, Werk } from '@/lib/cyclus/mijn-werk';
import { opdrachtPad, termijn } from '@/lib/cyclus/opdracht';
import { STAAT_NAMEN } from '@/lib/cyclus/opdracht-stappen';
import { STAAT_TEKEN } from './toewijzing';

interface MijnWerkBladProps {
  /** Address of the board. */
  basis: string;
  werk: MijnWerk;
  /** Runs cycles: also sees what waits for judgement. */
  beheert: boolean;
  /** What plans ask of this person, with how much of it asks something now and how much there is. */
  plan?: { blad: ReactNode; doen: number; alles: number };
}

/** Everything that waits for one person: late, this week, later, to judge, and talks. */
export function MijnWerkBlad({ basis, werk, beheert, plan }: MijnWerkBladProps) {
  const regels = (lijst: Werk[]) => lijst.map((een) => <WerkRegel key={een.id} werk={een} basis={basis} vandaag={werk.vandaag} />);
  const oordelen = (lijst: Werk[]) => lijst.map((een) => <WerkRegel key={een.id} werk={een} basis={basis} vandaag={werk.vandaag} van />);
  const doen = werk.teLaat.length + werk.dezeWeek.length + werk.later.length;
  const leeg = doen + werk.ingediend.length + werk.aanvaard.length + werk.beoordelen.length + werk.vanCollega.length + werk.gesprekken.length + (plan?.alles ?? 0) === 0;
  return (
    <>
      <PageTitle title="Mijn werk" subtitle={zin(werk, doen, plan?.doen ?? 0)} />
      {leeg ? (
        <EmptyState title="Er wacht nu niets op u" actions={<LinkButton href={`${basis}/cyclus`}>Naar de cycli</LinkButton>}>
          <p>Hier komt wat collega’s u vragen: een vraag of een hele fase om te beantwoorden, werk dat u moet beoordelen, uw activiteiten uit een plan, en gesprekken waarin iemand u noemt. {beheert ? 'Wilt u zelf werk verdelen? Open een fase van een cyclus en kies bij een vraag “Vraag toewijzen”.' : 'U krijgt een melding zodra er iets is.'}</p>
        </EmptyState>
      ) : null}
      <Deel titel="Te laat" aantal={werk.teLaat.length} actie toelichting="De gevraagde dag is voorbij. Lukt het niet? Zeg het in het gesprek bij de vraag.">{regels(werk.teLaat)}</Deel>
      <Deel titel="Deze week" aantal={werk.dezeWeek.length} actie>{regels(werk.dezeWeek)}</Deel>
      <Deel titel="Wacht op uw oordeel" aantal={werk.beoordelen.length} actie toelichting="U gaf dit werk en het is ingediend. Open het, lees het antwoord, en aanvaard het of vraag om aanpassingen.">{oordelen(werk.beoordelen)}</Deel>
      <Deel titel="Gesprekken die op u wachten" aantal={werk.gesprekken.length} actie toelichting="Iemand noemde u en u reageerde nog niet, of het gesprek is aan u toegewezen.">{werk.gesprekken.map((gesprek) => <GesprekRegel key={gesprek.id} gesprek={gesprek} />)}</Deel>
      {plan?.blad}
      <Deel titel="Later" aantal={werk.later.length}>{regels(werk.later)}</Deel>
      <Deel titel="Ingediend door u" aantal={werk.ingediend.length} toelichting="U hoeft niets te doen. Wie het vroeg, aanvaardt het of vraagt om aanpassingen.">{regels(werk.ingediend)}</Deel>
      <Deel titel="Ingediend, gegeven door een collega" aantal={werk.vanCollega.length} toelichting="Een collega wacht hierop. U mag het ook beoordelen, bijvoorbeeld als die er niet is.">{oordelen(werk.vanCollega)}</Deel>
      <Deel titel="Aanvaard" aantal={werk.aanvaard.length} toelichting="De laatste twee maanden.">{regels(werk.aanvaard)}</Deel>
    </>
  );
}

function zin(werk: MijnWerk, doen: number, inPlannen: number): string {
  const delen = [
    doen > 0 ? `${doen} te doen${werk.teLaat.length > 0 ? `, waarvan ${werk.teLaat.length} te laat` : ''}` : null,
    werk.beoordelen.length > 0 ? `${werk.beoordelen.length} te beoordelen` : null,
    inPlannen > 0 ? `${inPlannen} in plannen` : null,
    werk.gesprekken.length > 0 ? (werk.gesprekken.length === 1 ? '1 gesprek wacht op u' : `${werk.gesprekken.length} gesprekken wachten op u`) : null,
  ].filter((deel) => deel !== null);
  return delen.length === 0 ? 'Uit al uw scholen en cycli.' : `${delen.join(' · ')}. Uit al uw scholen en cycli.`;
}

function Deel({ titel, aantal, actie = false, toelichting, children }: { titel: string; aantal: number; actie?: boolean; toelichting?: string; children: ReactNode }) {
  if (aantal === 0) return null;
  return <Plate title={titel} notes={<><p className="klein"><Count act={actie}>{aantal}</Count><span className="alleen-voorlezen"> in dit deel</span></p>{toelichting ? <p className="klein half">{toelichting}</p> : null}</>}>{children}</Plate>;
}

function WerkRegel({ werk, basis, vandaag, van = false }: { werk: Werk; basis: string; vandaag: string; van?: boolean }) {
  const gewoon = werk.laatste === null || werk.laatste.reden === '';
  const woord = gewoon ? (werk.bericht === '' || van ? null : { wie: werk.door?.naam ?? null, tekst: werk.bericht }) : { wie: werk.laatste?.wie ?? null, tekst: werk.laatste?.reden ?? '' };
  return (
    <article className="werkregel">
      <h3><Link href={opdrachtPad(basis, werk)} prefetch={false}>{werk.titel}</Link></h3>
      <p className="klein half">{werk.schoolNaam ?? 'Het hele bestuur'} · {werk.cyclusNaam} · fase {werk.deelfase} · {van ? `van ${werk.aan.naam}${werk.door ? `, gevraagd door ${werk.door.naam}` : ''}` : werk.door ? `gevraagd door ${werk.door.naam}` : 'gevraagd'}</p>
      {woord ? <blockquote className="klein">{woord.wie ? `${woord.wie}: ` : ''}“{woord.tekst}”</blockquote> : null}
      <div className="werkstand">
        <Status kind={STAAT_TEKEN[werk.status]} note={werk.uiterlijk === null ? 'zonder dag' : `${datumInWoorden(werk.uiterlijk)}${werk.status === 'aanvaard' ? '' : `, ${termijn(werk.uiterlijk, vandaag)}`}`}>{STAAT_NAMEN[werk.status]}</Status>
      </div>
    </article>
  );
}

function GesprekRegel({ gesprek }: { gesprek: Gesprek }) {
  return (
    <article className="werkregel">
      <h3><Link href={gesprek.pad} prefetch={false}>{gesprek.titel}</Link></h3>
      <p className="klein half">{gesprek.waar}</p>
      <blockquote className="klein">{gesprek.door ?? 'Iemand'}: “{gesprek.fragment}”</blockquote>
      <div className="werkstand"><Status kind="open" note={geleden(gesprek.op)}>{gesprek.waarom === 'toegewezen' ? 'aan u toegewezen' : 'u bent genoemd'}</Status></div>
    </article>
  );
}
