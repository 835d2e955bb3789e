import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BesluitVelden } from '@/components/cyclus/besluit/besluit-velden';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { BesluitBronSchema } from '@/lib/cyclus/besluit.schema';
import { besluitVoorbereiden } from '@/lib/cyclus/server/besluit/besluiten-tonen';
import { eersteWaarden } from '@/lib/inventaris/studies-filter';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { besluitNemenAction } from '../actions';

export const metadata: Metadata = { title: 'Besluit vastleggen' };

interface PageProps {
  params: Promise<{ bestuur: string; cyclus: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BesluitNieuwPage({ params, searchParams }: PageProps) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  if (!kan(toegang, 'cyclus:beheren')) notFound();
  const nieuw = await tonen(besluitVoorbereiden(toegang, { cyclus, bron: BesluitBronSchema.parse(eersteWaarden(await searchParams)) }));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const lijst = `${basis}/${nieuw.kop.id}/besluiten`;
  return (
    <CyclusKader kop={nieuw.kop} huidig={null} basis={basis} titel="Besluit vastleggen" ondertitel="Schrijf op wat u samen hebt afgesproken. Een besluit blijft staan; verandert het later, dan trekt u het in en legt u een nieuw besluit vast.">
      {nieuw.kop.afgeslotenOp !== null ? (
        <EmptyState title="Deze cyclus is afgesloten" actions={<LinkButton href={lijst}>Naar de besluiten</LinkButton>}><p>In een afgesloten cyclus legt u niets nieuws vast.</p></EmptyState>
      ) : (
        <div className="max-w-[40rem] pb-(--r-7)">
          <Form action={besluitNemenAction.bind(null, slug)} sleutel={crypto.randomUUID()} label="Besluit vastleggen">
            <BesluitVelden nieuw={nieuw} />
            <FormActions><SubmitButton pendingText="Bewaren…">Besluit vastleggen</SubmitButton><LinkButton href={lijst} variant="stil">Annuleren</LinkButton></FormActions>
          </Form>
        </div>
      )}
    </CyclusKader>
  );
}
