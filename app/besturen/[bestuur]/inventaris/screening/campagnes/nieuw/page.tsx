import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CampagneForm } from '@/components/inventaris/campagne/campagne-form';
import { CampagneVoorbeeld } from '@/components/inventaris/campagne/campagne-voorbeeld';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { vandaag } from '@/lib/dates';
import { LEEG, type FormState } from '@/lib/form-state';
import { CampagneMakenSchema } from '@/lib/inventaris/campagne.schema';
import { plusDagen } from '@/lib/inventaris/screening-voortgang';
import { campagneVoorbeeld } from '@/lib/inventaris/server/screening/campagne-voorbeeld';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { campagneMakenAction } from '../actions';

export const metadata: Metadata = { title: 'Nieuwe screeningscampagne' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NieuweCampagnePage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const zoek = await searchParams;
  const gelezen = zoek.bekijk === undefined ? null : CampagneMakenSchema.safeParse(zoek);
  const invoer = gelezen?.success ? gelezen.data : null;
  const { scholen, perSchool, verouderdNaJaren } = await tonen(campagneVoorbeeld(toegang, invoer));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/screening/campagnes`;
  return (
    <>
      <PageTitle title="Nieuwe campagne" subtitle="Eerst zien wat erbij hoort, dan pas maken." crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Campagnes', href: basis }, { naam: 'Nieuw' }]} />
      <CampagneForm scholen={scholen} state={staat(zoek, gelezen)} begin={voorstel(scholen)} verouderdNaJaren={verouderdNaJaren} klaar={invoer !== null} />
      {invoer && perSchool ? (
        <CampagneVoorbeeld perSchool={perSchool} begin={invoer.begin}>
          <Form action={campagneMakenAction.bind(null, toegang.bestuur.slug)} id="maken" label="Campagne maken" sleutel={randomUUID()}>
            {Object.entries(getypt(zoek)).flatMap(([naam, waarde]) => [waarde].flat().map((een) => <input key={`${naam} ${een}`} type="hidden" name={naam} value={een} />))}
            <FormActions><SubmitButton pendingText="Maken…">Campagne maken</SubmitButton><LinkButton href={basis} variant="stil">Annuleren</LinkButton></FormActions>
          </Form>
        </CampagneVoorbeeld>
      ) : null}
    </>
  );
}

const VELDEN = ['naam', 'scholen', 'omvang', 'ouderDanJaren', 'tweedeBlik', 'begin', 'streefdatum', 'toelichting'];

function getypt(zoek: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  return Object.fromEntries(VELDEN.flatMap((naam) => { const waarde = zoek[naam]; return waarde === undefined ? [] : [[naam, waarde]]; }));
}

function staat(zoek: Record<string, string | string[] | undefined>, gelezen: ReturnType<typeof CampagneMakenSchema.safeParse> | null): FormState {
  if (!gelezen) return LEEG;
  const waarden = Object.fromEntries(VELDEN.map((naam) => [naam, [zoek[naam] ?? ''].flat().join(',')]));
  if (gelezen.success) return { status: 'leeg', waarden };
  return { status: 'fout', melding: 'Controleer wat u invulde.', velden: z.flattenError(gelezen.error).fieldErrors as Record<string, string[]>, waarden };
}

/** A campaign as most begin: all schools, masters, from today, four weeks. */
function voorstel(scholen: readonly { id: string }[]): Record<string, string> {
  const dag = vandaag();
  const najaar = Number(dag.slice(5, 7)) >= 8;
  return {
    naam: `Screening ${najaar ? 'najaar' : 'voorjaar'} ${dag.slice(0, 4)}`, scholen: scholen.length <= 12 ? scholen.map(({ id }) => id).join(',') : '', omvang: 'masters', begin: dag, streefdatum: plusDagen(dag, 28),
    toelichting: '', ouderDanJaren: '', tweedeBlik: '',
  };
}
