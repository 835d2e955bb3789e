import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { DoelBlad } from '@/components/plan/doelen/doel-blad';
import { Metingen } from '@/components/plan/doelen/metingen';
import { LeesredenBlok } from '@/components/plan/leesreden';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { magBeheren } from '@/lib/cyclus/beheer';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { doelenVolgen } from '@/lib/plan/server/evaluatie/doelen-volgen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { metingIntrekkenAction, metingToevoegenAction } from './actions';

export const metadata: Metadata = { title: 'Doelen volgen' };

export default async function DoelenVolgenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, alleenLezen, dag, doelen } = await tonen(doelenVolgen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const hier = `${basis}/cyclus/${kop.id}`;
  const acties = alleenLezen === null ? { toevoegen: metingToevoegenAction.bind(null, slug), intrekken: metingIntrekkenAction.bind(null, slug) } : null;
  const schrijven = instrumentPad(slug, kop.id, DOELEN_INSTRUMENT);
  const [lopend, vervallen] = [doelen.filter(({ status }) => status !== 'vervallen'), doelen.filter(({ status }) => status === 'vervallen')];
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={`${basis}/cyclus`} titel="Doelen volgen" ondertitel={`Waar elk doel begon, waar het nu is en waar dit tempo heen gaat. Stand van ${datumInWoorden(dag)}.`}
      acties={doelen.length > 0 ? <><LinkButton href={schrijven}>Doelen aanscherpen</LinkButton><LinkButton href={`${hier}/evaluatie`} variant="hoofd">Evalueren</LinkButton></> : undefined}
    >
      <LeesredenBlok reden={alleenLezen} basis={hier} magBeheren={magBeheren(toegang, kop)} />
      {lopend.length === 0 ? (
        <EmptyState title="Nog geen doelen om te volgen" actions={<LinkButton href={schrijven} variant="hoofd">Doelen opschrijven</LinkButton>}>
          <p>Schrijf eerst op wat u wilt bereiken, met een streefwaarde en een jaar. Kies er een cijfer uit de inventaris bij: dan loopt het doel hier vanzelf mee.</p>
        </EmptyState>
      ) : (
        <ul className="doelgangen">
          {lopend.map((een) => <DoelBlad key={een.doelId} voortgang={een} basis={basis} cyclusId={kop.id} metingen={een.indicator === null && een.zonder === null ? <Metingen voortgang={een} cyclusId={kop.id} vandaag={vandaag()} acties={acties} /> : undefined} />)}
        </ul>
      )}
      {vervallen.length > 0 ? (
        <details className="doelgang-werk mt-(--r-5)"><summary>{vervallen.length === 1 ? '1 doel is vervallen' : `${vervallen.length} doelen zijn vervallen`}</summary><ul>{vervallen.map(({ doelId, tekst }) => <li key={doelId}>{tekst}</li>)}</ul></details>
      ) : null}
    </CyclusKader>
  );
}
