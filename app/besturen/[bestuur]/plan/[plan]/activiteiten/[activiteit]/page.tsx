import type { Metadata } from 'next';
import Link from 'next/link';
import { ActiviteitForm } from '@/components/plan/activiteit/activiteit-form';
import { ActiviteitKnoppen } from '@/components/plan/activiteit/activiteit-knoppen';
import { ActiviteitLezen } from '@/components/plan/activiteit/activiteit-lezen';
import { ActiviteitZij } from '@/components/plan/activiteit/activiteit-zij';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ketenPad } from '@/lib/cyclus/keten';
import { planPad } from '@/lib/plan/plan';
import { activiteitTonen } from '@/lib/plan/server/activiteit-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { activiteitInleverenAction, activiteitTerughalenAction, activiteitVerdubbelenAction, activiteitVervallenAction } from '../../actions';

export const metadata: Metadata = { title: 'Activiteit' };

interface Props { params: Promise<{ bestuur: string; plan: string; activiteit: string }> }

/** One activity: all its fields, kept while somebody types, with the ones before and after it. */
export default async function ActiviteitPage({ params }: Props) {
  const { bestuur, plan, activiteit: id } = await params;
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(activiteitTonen(toegang, plan, id));
  const { kader, activiteit, alle, doelen, mensen, herkomst, vervallen } = pagina;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const plek = alle.findIndex((een) => een.id === activiteit.id);
  const [vorige, volgende] = vervallen ? [undefined, undefined] : [alle[plek - 1], alle[plek + 1]];
  const naar = (een: { id: string }) => planPad(basis, kader.id, `activiteiten/${een.id}`);
  return (
    <>
      <PageTitle
        compact title={activiteit.nummer > 0 ? `${activiteit.nummer}. ${activiteit.naam}` : activiteit.naam}
        crumbs={[{ naam: 'Plan', href: `${basis}/plan` }, { naam: kader.naam, href: planPad(basis, kader.id) }, { naam: activiteit.nummer > 0 ? `Activiteit ${activiteit.nummer} van ${alle.length}` : 'Uit het plan gehaald' }]}
        actions={<nav className="activiteitbladeren" aria-label="Andere activiteiten">{vorige ? <LinkButton href={naar(vorige)} variant="stil">Vorige</LinkButton> : null}{volgende ? <LinkButton href={naar(volgende)}>Volgende</LinkButton> : <LinkButton href={planPad(basis, kader.id)}>Naar het plan</LinkButton>}</nav>}
      />
      {vervallen ? (
        <EmptyState title="Deze activiteit is uit het plan gehaald" actions={<>{kader.magSchrijven ? <ActiviteitKnoppen soort="terughalen" plan={kader.id} activiteit={activiteit.id} action={activiteitTerughalenAction.bind(null, slug)} /> : null}<LinkButton href={planPad(basis, kader.id)} variant="stil">Naar het plan</LinkButton></>}>
          Alles wat erin stond, is bewaard. Haal de activiteit terug als zij toch in het plan hoort.
        </EmptyState>
      ) : (
        <div className="planblad" data-zij="ja">
          <div className="planwerk">
            {kader.magSchrijven ? (
              <ActiviteitForm
                key={activiteit.id} activiteit={activiteit} planId={kader.id} versie={pagina.versie} alle={alle} doelen={doelen} mensen={mensen.map(({ id: wie, naam }) => ({ id: wie, naam }))} plan={{ begin: kader.begin, einde: kader.einde }}
                adres={`/api/besturen/${slug}/plan/${kader.id}/activiteiten/${activiteit.id}`} inleveren={activiteitInleverenAction.bind(null, slug)}
                herkomst={herkomst ? <p className="klein half">Komt uit {herkomst.soort === 'interventie' ? 'de interventie' : 'het aanknopingspunt'} <Link href={ketenPad(slug, kader.cyclusId, { instrument: herkomst.soort === 'interventie' ? 'amo' : 'aanknopingspunten', deelfase: '2B', vraagId: herkomst.id })} prefetch={false}>{herkomst.tekst}</Link></p> : null}
              />
            ) : (
              <ActiviteitLezen activiteit={activiteit} doel={doelen.find(({ id: doelId }) => doelId === activiteit.doelId)?.tekst ?? null} na={alle.filter((een) => activiteit.na.includes(een.id)).map(({ nummer, naam }) => `${nummer}. ${naam}`)} />
            )}
            <nav className="activiteitbladeren onder" aria-label="Vorige en volgende activiteit">
              {vorige ? <Link href={naar(vorige)} prefetch={false}>← {vorige.nummer}. {vorige.naam}</Link> : <span />}
              {volgende ? <Link href={naar(volgende)} prefetch={false}>{volgende.nummer}. {volgende.naam} →</Link> : <Link href={planPad(basis, kader.id)} prefetch={false}>Terug naar het plan</Link>}
            </nav>
          </div>
          <aside aria-label="Bij deze activiteit">
            <ActiviteitZij activiteit={activiteit} kader={kader} basis={basis} />
            {kader.magSchrijven ? <ActiviteitKnoppen soort="beheren" plan={kader.id} activiteit={activiteit.id} action={activiteitVervallenAction.bind(null, slug)} verdubbelen={activiteitVerdubbelenAction.bind(null, slug)} /> : null}
          </aside>
        </div>
      )}
    </>
  );
}
