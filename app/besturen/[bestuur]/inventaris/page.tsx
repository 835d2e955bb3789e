import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { aantal } from '@/components/grafiek/getallen';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { RegisterFilter } from '@/components/inventaris/register/register-filter';
import { MatrixLegenda } from '@/components/inventaris/matrix/matrix-legenda';
import { metInstellen, RegisterInstellen } from '@/components/inventaris/register/register-instellen';
import { RegisterKeuzeTable } from '@/components/inventaris/register/register-keuze-table';
import { NiemandGevonden, RegisterZonderMensen } from '@/components/inventaris/register/register-leeg';
import { RegisterTable } from '@/components/inventaris/register/register-table';
import { MeldingenTelling } from '@/components/inventaris/werklijst/meldingen-telling';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { datumInWoorden, geleden } from '@/lib/dates';
import { PER_PAGINA, type Register } from '@/lib/inventaris/register';
import { isRegisterStaat } from '@/lib/inventaris/register-kolommen';
import { registerAdres, registerFilterUit, STANDAARD_REGISTERKOLOMMEN } from '@/lib/inventaris/register.schema';
import { telwoord } from '@/lib/inventaris/register-woorden';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import { weergavenTonen } from '@/lib/inventaris/server/weergave/weergaven-tonen';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import type { Toegang } from '@/lib/toegang/toegang';
import { inventarisMag } from './mag';
import { weergaveBewarenAction, weergaveVerwijderenAction, weergaveWijzigenAction } from './weergave-actions';

export const metadata: Metadata = { title: 'Inventaris' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RegisterPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const basis = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const bereik = bereikVoor(toegang, 'inventaris:lezen');
  if (bereik?.soort === 'zelf' && bereik.medewerkerId) redirect(`${basis}/medewerkers/${bereik.medewerkerId}`);
  const adres = await searchParams;
  const register = await tonen(medewerkersTonen(toegang, registerFilterUit(adres)));
  if (teamVanAndereSchool(register)) redirect(basis + registerAdres(register.filter, { team: undefined }));
  const importHref = kan(toegang, 'inventaris:importeren') ? `${basis}/import` : null;
  return (
    <>
      <PageTitle
        title="Inventaris" subtitle={<Volledigheid register={register} />}
        actions={<>
          {importHref && register.iemand ? <LinkButton href={importHref}>Bestand inlezen</LinkButton> : null}
          {kan(toegang, 'inventaris:screenen') && register.iemand ? <LinkButton href={`${basis}/screening`} variant="hoofd">Diploma’s screenen</LinkButton> : null}
        </>}
      />
      <InventarisTabs basis={basis} huidig="register" mag={inventarisMag(toegang)} />
      {kan(toegang, 'inventaris:screenen') && register.iemand ? <MeldingenTelling werklijst={`${basis}/screening/werklijst`} bron={`/api${basis}/screening/meldingen`} school={register.filter.school} /> : null}
      {register.iemand ? (
        <div className="matrixblok">
          <Lijst register={register} basis={basis} magExporteren={kan(toegang, 'inventaris:exporteren')} instellen={adres.instellen === '1' ? <Instellen toegang={toegang} filter={register.filter} basis={basis} /> : null} />
        </div>
      ) : <RegisterZonderMensen importHref={importHref} />}
    </>
  );
}

// Who chooses another school means everybody there, not the team of the school before.
function teamVanAndereSchool({ filter, keuzelijsten: { scholen, teams } }: Register): boolean {
  const school = scholen.find(({ id }) => id === filter.school);
  const team = teams.find(({ id }) => id === filter.team);
  return school !== undefined && team !== undefined && team.school !== school.naam;
}

async function Instellen({ toegang, filter, basis }: { toegang: Toegang; filter: Register['filter']; basis: string }) {
  const { slug } = toegang.bestuur;
  return (
    <RegisterInstellen
      filter={filter} basis={basis} weergaven={await weergavenTonen(toegang, 'register')} magDelen={kan(toegang, 'inventaris:wijzigen')}
      acties={{ bewaren: weergaveBewarenAction.bind(null, slug), wijzigen: weergaveWijzigenAction.bind(null, slug), verwijderen: weergaveVerwijderenAction.bind(null, slug) }}
    />
  );
}

interface LijstProps {
  register: Register;
  basis: string;
  magExporteren: boolean;
  /** The panel with columns, grouping and views, when it is open. */
  instellen: ReactNode;
}

function Lijst({ register, basis, magExporteren, instellen }: LijstProps) {
  const { filter, rijen, totaal, pagina, paginas } = register;
  const wie = telwoord[filter.categorie];
  const eerste = (pagina - 1) * PER_PAGINA + 1;
  const telling = `${aantal(totaal)} ${totaal === 1 ? wie.een : wie.meer}`;
  const adres = registerAdres(filter);
  return (
    <>
      <RegisterFilter register={register} basis={basis} summary={telling} />
      {instellen ?? <p className="klein mt-(--r-2)"><a href={basis + metInstellen(adres)}>Kolommen, groepen en weergaven</a></p>}
      {totaal === 0 ? <NiemandGevonden basis={basis} peildatum={datumInWoorden(filter.peildatum)} /> : <Tabel register={register} basis={basis} />}
      {totaal === 0 ? null : (
        <>
          <Pagination page={pagina} pageCount={paginas} href={(nieuwe) => basis + registerAdres(filter, { pagina: nieuwe })} summary={`${aantal(eerste)} tot en met ${aantal(eerste + rijen.length - 1)} van ${telling}`} />
          {magExporteren ? <Exporteren href={`${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=`} telling={telling} /> : null}
        </>
      )}
    </>
  );
}

// The usual columns have a table of their own, which is the leanest page there is.
function Tabel(props: { register: Register; basis: string }) {
  const { kolommen, groep } = props.register.filter;
  return groep || kolommen.join() !== STANDAARD_REGISTERKOLOMMEN.join() ? <><RegisterKeuzeTable {...props} /><MatrixLegenda kolommen={kolommen.filter(isRegisterStaat)} /></> : <RegisterTable {...props} />;
}

function Exporteren({ href, telling }: { href: string; telling: string }) {
  return (
    <div className="mt-(--r-5) flex flex-wrap items-center gap-(--r-3)">
      <p className="klein half">Deze lijst bewaren, alle {telling}:</p>
      <LinkButton href={`${href}xlsx`} download size="klein">Excel-bestand</LinkButton>
      <LinkButton href={`${href}csv`} download size="klein">CSV-bestand</LinkButton>
      <p className="klein zacht">Van elke export staat in het logboek wie hem maakte.</p>
    </div>
  );
}

function Volledigheid({ register: { filter, totaal, volledigheid: { zonderDiploma, gewijzigdOp }, iemand } }: { register: Register }) {
  if (!iemand) return <>Wie geeft hier les, met welk diploma, en welk bewijs is gezien.</>;
  const wie = telwoord[filter.categorie];
  return (
    <>
      {aantal(totaal)} {totaal === 1 ? wie.een : wie.meer} op {datumInWoorden(filter.peildatum)}
      {totaal === 0 ? '' : zonderDiploma === 0 ? ', allemaal met diplomagegevens' : `, van wie ${aantal(zonderDiploma)} zonder diplomagegevens`}.
      {gewijzigdOp ? ` Laatste diploma of screening: ${geleden(gewijzigdOp)}.` : ''}
    </>
  );
}
