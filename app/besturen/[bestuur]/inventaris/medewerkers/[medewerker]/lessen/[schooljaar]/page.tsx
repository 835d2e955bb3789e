import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { FormBlad } from '@/components/inventaris/dossier/form-blad';
import { LessenVelden, type LesInvoer } from '@/components/inventaris/dossier/lessen-form';
import { VersieVeld } from '@/components/inventaris/dossier/versie-velden';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { schooljaarInWoorden } from '@/lib/dates';
import type { Dossier, DossierLes } from '@/lib/inventaris/dossier';
import { lesstand } from '@/lib/inventaris/lesinzet';
import { SchooljaarSchema } from '@/lib/inventaris/lesinzet.schema';
import { dossierVoorForm } from '../../dossier-voor-form';
import { lessenBewarenAction } from '../actions';

export const metadata: Metadata = { title: 'Lessen wijzigen' };

interface PageProps {
  params: Promise<{ bestuur: string; medewerker: string; schooljaar: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LessenPage({ params, searchParams }: PageProps) {
  const gevraagd = await params;
  const jaar = SchooljaarSchema.safeParse(gevraagd.schooljaar);
  if (!jaar.success) notFound();
  const schooljaar = jaar.data;
  const { slug, dossier, scholen, basis, crumbs } = await dossierVoorForm(gevraagd);
  const eigen = (van: number) => dossier.lessen.filter((les) => les.schooljaar === van && scholen.some(({ id }) => id === les.schoolId));
  const vorige = eigen(schooljaar - 1);
  const overnemen = (await searchParams).overnemen === 'ja' && vorige.length > 0;
  const hier = scholen.filter(({ id }) => [...eigen(schooljaar), ...vorige, ...dossier.aanstellingen].some(({ schoolId }) => schoolId === id));
  const keuze = hier.length > 0 ? hier : scholen;
  return (
    <FormBlad breed title={`Lessen ${schooljaarInWoorden(schooljaar)}`} subtitle={`Van ${dossier.naam}, in uren per week. Een rij weghalen of de uren wijzigen mag; wat er stond blijft bewaard.`} crumbs={crumbs}>
      <Overnemen overnemen={overnemen} aantal={eigen(schooljaar).length} vorige={vorige.length} adres={`${basis}/lessen/${schooljaar}`} schooljaar={schooljaar} />
      <Elders lessen={dossier.lessen.filter((les) => les.schooljaar === schooljaar && !scholen.some(({ id }) => id === les.schoolId))} />
      <Form key={overnemen ? 'overnemen' : 'nu'} action={lessenBewarenAction.bind(null, slug)} sleutel={crypto.randomUUID()} label="Lessen wijzigen">
        <input type="hidden" name="medewerker" value={dossier.id} />
        <input type="hidden" name="schooljaar" value={schooljaar} />
        <VersieVeld naam="stand" versie={lesstand(eigen(schooljaar))} />
        <LessenVelden lessen={(overnemen ? vorige : eigen(schooljaar)).map(alsInvoer)} scholen={keuze.map(({ id, naam }) => ({ id, naam }))} eersteSchool={eersteSchool(dossier, keuze)} />
        <FormActions>
          <SubmitButton pendingText="Bewaren…">Lessen bewaren</SubmitButton>
          <LinkButton href={`${basis}#lessen`} variant="stil">Annuleren</LinkButton>
        </FormActions>
      </Form>
    </FormBlad>
  );
}

function Overnemen({ overnemen, aantal, vorige, adres, schooljaar }: { overnemen: boolean; aantal: number; vorige: number; adres: string; schooljaar: number }) {
  if (vorige === 0) return null;
  const jaar = schooljaarInWoorden(schooljaar - 1);
  return (
    <div className="mb-(--r-5)">
      {overnemen ? (
        <Message title={`Dit zijn de lessen van ${jaar}`} actions={<LinkButton href={adres} size="klein">Toch niet</LinkButton>}>
          {aantal > 0 ? 'Bewaart u ze, dan vervangen ze wat er voor dit schooljaar staat.' : 'Pas ze aan en bewaar ze. Tot die tijd verandert er niets.'}
        </Message>
      ) : <LinkButton href={`${adres}?overnemen=ja`} size="klein">Neem over van {jaar}</LinkButton>}
    </div>
  );
}

function Elders({ lessen }: { lessen: DossierLes[] }) {
  if (lessen.length === 0) return null;
  return <p className="mb-(--r-4) half">Ook {lessen.map(({ vak, onderwijssoort, leerjaar, uren, school }) => `${vak} ${onderwijssoort} ${leerjaar}, ${uren.toLocaleString('nl-NL')} uur op ${school}`).join('; ')}. Die lessen houdt HR van die school bij.</p>;
}

function alsInvoer({ schoolId, vakTekst, onderwijssoort, leerjaar, uren }: DossierLes): LesInvoer {
  return { schoolId, vak: vakTekst, onderwijssoort, leerjaar: String(leerjaar), uren: uren.toLocaleString('nl-NL', { useGrouping: false }) };
}

function eersteSchool({ aanstellingen }: Dossier, scholen: readonly { id: string }[]): string {
  return aanstellingen.find(({ schoolId }) => scholen.some(({ id }) => id === schoolId))?.schoolId ?? scholen[0]?.id ?? '';
}
