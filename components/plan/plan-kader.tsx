import type { ReactNode } from 'react';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Steps } from '@/components/ui/steps';
import { Tabs } from '@/components/ui/tabs';
import { planPad } from '@/lib/plan/plan';
import { kaderzin, PLANDELEN, toestandsbalk, volgendeHandeling, type Plandeel, type Plankader } from '@/lib/plan/plankader';

interface PlanKaderProps {
  /** From `kaderLezen`. */
  kop: Plankader;
  /** The tab that is open; null on pages beside the tabs (an activity, submitting, settings). */
  huidig: Plandeel | null;
  /** /besturen/<bestuur> */
  basis: string;
  /** The h1 of a page beside the tabs; the plan then stands in the crumbs. */
  titel?: string;
  /** In the place of the line with version and totals. */
  ondertitel?: ReactNode;
  /** Buttons beside the title, in the place of the step that is next. */
  acties?: ReactNode;
  /** Side column. */
  zij?: ReactNode;
  zijNaam?: string;
  /** Line at the bottom. */
  voet?: ReactNode;
  children: ReactNode;
}

/** Every page of a plan: where it belongs, what it amounts to, how far it is, its views, and the work. */
export function PlanKader({ kop, huidig, basis, titel, ondertitel, acties, zij, zijNaam = 'Bij dit plan', voet, children }: PlanKaderProps) {
  const hier = planPad(basis, kop.id);
  const stap = volgendeHandeling(kop);
  const kruimels = [{ naam: 'Plan', href: `${basis}/plan` }, { naam: kop.cyclusNaam, href: `${basis}/cyclus/${kop.cyclusId}` }, { naam: kop.schoolNaam ?? 'Het hele bestuur', ...(titel === undefined ? {} : { href: hier }) }];
  return (
    <>
      <PageTitle
        title={titel ?? kop.naam} crumbs={titel === undefined ? kruimels : [...kruimels.slice(0, 2), { naam: kop.naam, href: hier }, { naam: titel }]}
        subtitle={ondertitel ?? kaderzin(kop)}
        actions={acties ?? (stap && huidig !== null ? <LinkButton href={planPad(basis, kop.id, stap.deel)} variant="hoofd">{stap.naam}</LinkButton> : undefined)}
      />
      {kop.cyclusDicht ? <div className="mb-(--r-4)"><Message kind="info" title="De cyclus van dit plan is afgesloten">U kunt alles lezen, maar niets meer wijzigen.</Message></div> : null}
      <div className="planstand"><Steps label="Stand van het plan" steps={toestandsbalk(kop)} /></div>
      <Tabs label="Delen van het plan" tabs={PLANDELEN.map(([deel, naam, pad]) => ({
        naam, href: planPad(basis, kop.id, pad), current: deel === huidig, ...(deel === 'beoordelen' && kop.openPunten > 0 ? { telling: kop.openPunten } : {}),
      }))} />
      <div className="planblad" data-zij={zij ? 'ja' : 'nee'}>
        <div className="planwerk">{children}</div>
        {zij ? <aside aria-label={zijNaam}>{zij}</aside> : null}
      </div>
      {voet ? <div className="voet">{voet}</div> : null}
    </>
  );
}
