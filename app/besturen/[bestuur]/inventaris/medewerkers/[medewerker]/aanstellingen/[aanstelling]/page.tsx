import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SegmentedLinks } from '@/components/form/segmented';
import { AanstellingBeeindigenForm, AanstellingCorrigerenForm, AanstellingWijzigenForm } from '@/components/inventaris/dossier/aanstelling-forms';
import { FormBlad } from '@/components/inventaris/dossier/form-blad';
import { VerwijderVenster } from '@/components/inventaris/dossier/verwijder-venster';
import { periodeInWoorden } from '@/lib/inventaris/aanstelling';
import { dossierVoorForm } from '../../dossier-voor-form';
import { aanstellingBeeindigenAction, aanstellingCorrigerenAction, aanstellingVerwijderenAction, aanstellingWijzigenAction } from '../actions';

export const metadata: Metadata = { title: 'Aanstelling wijzigen' };

const MANIEREN = { wijzigen: 'Wijzigen per datum', beeindigen: 'Beëindigen', corrigeren: 'Corrigeren' } as const;
type Manier = keyof typeof MANIEREN;
const UITLEG: Record<Manier, string> = {
  wijzigen: 'Er verandert iets, bijvoorbeeld de schaal of de deeltijdfactor. Wat er was, blijft staan tot de dag ervoor.',
  beeindigen: 'De aanstelling houdt op.',
  corrigeren: 'Er staat een fout: zo had het altijd moeten zijn. In het logboek en de tijdlijn blijft te zien wat er stond.',
};

interface PageProps {
  params: Promise<{ bestuur: string; medewerker: string; aanstelling: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AanstellingPage({ params, searchParams }: PageProps) {
  const gevraagd = await params;
  const { slug, dossier, scholen, basis, crumbs } = await dossierVoorForm(gevraagd);
  const aanstelling = dossier.aanstellingen.find(({ id }) => id === gevraagd.aanstelling) ?? notFound();
  if (dossier.wijzigScholen && !dossier.wijzigScholen.includes(aanstelling.schoolId)) notFound();
  const { doe } = await searchParams;
  const manier: Manier = doe === 'corrigeren' || doe === 'beeindigen' ? doe : 'wijzigen';
  const hier = `${basis}/aanstellingen/${aanstelling.id}`;
  const eigen = { aanstelling, scholen, terugHref: `${basis}#aanstellingen` };
  return (
    <FormBlad title="Aanstelling wijzigen" subtitle={`${dossier.naam}, ${aanstelling.functie || aanstelling.categorie} op ${aanstelling.school}, ${periodeInWoorden(aanstelling)}.`} crumbs={crumbs}>
      <SegmentedLinks label="Wat wilt u doen" links={(Object.keys(MANIEREN) as Manier[]).map((een) => ({ naam: MANIEREN[een], href: `${hier}?doe=${een}`, current: een === manier }))} />
      <p className="my-(--r-4) half">{UITLEG[manier]}</p>
      {manier === 'wijzigen' ? <AanstellingWijzigenForm {...eigen} action={aanstellingWijzigenAction.bind(null, slug)} /> : null}
      {manier === 'corrigeren' ? <AanstellingCorrigerenForm {...eigen} action={aanstellingCorrigerenAction.bind(null, slug)} /> : null}
      {manier === 'beeindigen' ? <AanstellingBeeindigenForm {...eigen} action={aanstellingBeeindigenAction.bind(null, slug)} /> : null}
      {manier === 'corrigeren' && dossier.aanstellingen.length > 1 ? (
        <VerwijderVenster action={aanstellingVerwijderenAction.bind(null, slug)} knop="Aanstelling verwijderen" titel="Deze aanstelling verwijderen?" veld="aanstelling" id={aanstelling.id} versie={aanstelling.versie}>
          Doe dit alleen als de aanstelling nooit heeft bestaan. Is zij afgelopen, kies dan Beëindigen.
        </VerwijderVenster>
      ) : null}
    </FormBlad>
  );
}
