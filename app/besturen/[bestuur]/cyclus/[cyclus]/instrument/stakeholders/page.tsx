import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { BuitenKring, KringRegel } from '@/components/cyclus/instrument/stakeholders/kring';
import { Stakeholder, Stand, Verbonden } from '@/components/cyclus/instrument/stakeholders/register';
import { StakeholderMatrix, Vakaanpak } from '@/components/cyclus/instrument/stakeholders/vakken';
import { KnopForm } from '@/components/cyclus/knop-form';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Markdown } from '@/components/ui/markdown/markdown';
import { fasePad } from '@/lib/cyclus/cyclus';
import { rijpunt, type Instrumentdeel, type Rij } from '@/lib/cyclus/instrument';
import { alleVakken } from '@/lib/cyclus/matrix';
import { stakeholdersTonen } from '@/lib/cyclus/server/instrument/stakeholders-tonen';
import { BELANG_EN_INVLOED, BELANGEN_EN_BETROUWBAARHEID, celVanRij, celWoorden, type Stakeholdermatrix } from '@/lib/cyclus/stakeholders';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';
import { kringOpenenAction, kringToelatenAction, kringUithalenAction } from './actions';

interface Props { params: Promise<{ bestuur: string; cyclus: string }> }

export const metadata: Metadata = { title: 'Stakeholders' };

const MATRICES = [BELANG_EN_INVLOED, BELANGEN_EN_BETROUWBAARHEID];

/** The register of stakeholders with its two matrices. Outside the circle: who is in it, and nothing else. */
export default async function StakeholdersPage({ params }: Props) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { pagina, kring, voorbeelden } = await tonen(stakeholdersTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const { kop, instrument, alleenLezen } = pagina;
  if (!kring.ik) {
    const basis = `/besturen/${slug}/cyclus`;
    return (
      <CyclusKader kop={kop} huidig={instrument.deelfase} basis={basis} titel={instrument.titel} voet={<LinkButton href={`${basis}/${kop.id}/fase/${fasePad(instrument.deelfase)}`}>Terug naar fase {instrument.deelfase}</LinkButton>}>
        <BuitenKring kring={kring} cyclusId={kop.id} openen={kringOpenenAction.bind(null, slug)} />
      </CyclusKader>
    );
  }
  const register = pagina.delen.find(({ eigen }) => eigen !== null);
  const stakeholders = register?.rijen.map(({ vraagId }) => vraagId) ?? [];
  const mag = alleenLezen === null;
  const deelVan = ({ blok }: Stakeholdermatrix) => pagina.delen.find((deel) => deel.slug === blok);
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)}>
      <KringRegel kring={kring} cyclusId={kop.id} ik={toegang.gebruiker.id} toelaten={kringToelatenAction.bind(null, slug)} uithalen={kringUithalenAction.bind(null, slug)} />
      <nav aria-label="Op deze pagina">
        <ul className="stakeholderwijzer">
          <li><a href="#register">Register</a></li><li><a href="#belang-en-invloed">Belang en invloed</a></li>
          <li><a href="#belangen-en-betrouwbaarheid">Belangen en betrouwbaarheid</a></li><li><a href="#verbonden">Verbonden houden</a></li>
        </ul>
      </nav>
      {register ? (
        <section className="stakeholderdeel" id="register" aria-labelledby="register-kop">
          <h2 id="register-kop">{register.titel}</h2>
          {register.inleiding ? <div className="klein half"><Markdown tekst={register.inleiding} /></div> : null}
          {stakeholders.length > 0 ? <Stand stakeholders={stakeholders} matrices={MATRICES} /> : (
            <EmptyState title="Nog geen stakeholders" level={3}><p>Denk aan iedereen die belang heeft bij uw doelen of er invloed op heeft, binnen en buiten de school. Begin met drie. Met de knoppen hieronder voegt u een groep toe die de handreiking noemt.</p></EmptyState>
          )}
          {register.rijen.map((rij) => <Stakeholder key={rij.vraagId} vraagId={rij.vraagId}><Onder rij={rij} slug={slug} cyclusId={kop.id} mag={mag} /></Stakeholder>)}
          {mag && register.eigen ? (
            <div className="stakeholder-nieuw">
              <EigenRijToevoegen toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument={instrument.slug} blok={register.slug} naam={`Nieuwe ${register.eigen.toLowerCase()}`} sleutel={randomUUID()} />
              {voorbeelden.length > 0 ? (
                <div className="stakeholder-voorbeelden" role="group" aria-label="Voorbeelden uit de handreiking">
                  <span className="klein half">De handreiking noemt ook:</span>
                  {voorbeelden.map((naam) => <KnopForm key={naam} action={rijToevoegenAction.bind(null, slug)} id={`voorbeeld-${naam}`} label={`${naam} toevoegen`} velden={{ cyclus: kop.id, instrument: instrument.slug, blok: register.slug, tekst: naam }}>+ {naam}</KnopForm>)}
                </div>
              ) : null}
            </div>
          ) : null}
        </section>
      ) : null}
      {MATRICES.map((matrix) => { const deel = deelVan(matrix); return deel ? <Matrixdeel key={matrix.blok} matrix={matrix} deel={deel} stakeholders={stakeholders} mag={mag} /> : null; })}
      <section className="stakeholderdeel" id="verbonden" aria-labelledby="verbonden-kop">
        <h2 id="verbonden-kop">Verbonden houden</h2>
        <p className="half">Kijk naar de plek in de twee matrices en spreek per stakeholder een aanpak af: wie houdt contact, hoe vaak en waarover?</p>
        {stakeholders.length === 0 ? <p className="zacht">Voeg eerst een stakeholder toe aan het register.</p> : (
          <table className="verbonden">
            <caption className="alleen-voorlezen">Per stakeholder de plek en de afspraak</caption>
            <thead><tr><th scope="col">Stakeholder</th><th scope="col">Aanpak</th><th scope="col">Naam in figuur 6</th><th scope="col">Hoe u hen verbonden houdt</th></tr></thead>
            <tbody>{stakeholders.map((id) => <Verbonden key={id} vraagId={id} matrices={MATRICES.map((matrix) => ({ matrix, cellen: cellenVan(deelVan(matrix)) }))} />)}</tbody>
          </table>
        )}
      </section>
    </InstrumentKader>
  );
}

const cellenVan = (deel: Instrumentdeel | undefined) => (deel?.rijen ?? []).map(({ vraagId, naam }) => ({ vraagId, tekst: naam }));

/** Rows of the guide in the order of the picture. */
function inVolgorde(matrix: Stakeholdermatrix, rijen: readonly Rij[]): Rij[] {
  return alleVakken(matrix).flatMap(({ kolom, rij }) => rijen.filter(({ vraagId }) => { const vak = celVanRij(matrix, vraagId); return vak?.kolom === kolom && vak.rij === rij; }));
}

function Matrixdeel({ matrix, deel, stakeholders, mag }: { matrix: Stakeholdermatrix; deel: Instrumentdeel; stakeholders: readonly string[]; mag: boolean }) {
  const plaats = (vraagId: string) => {
    const vak = celVanRij(matrix, vraagId);
    const naam = (as: readonly { code: string; naam: string }[], code?: string) => as.find((een) => een.code === code)?.naam ?? '';
    return `${matrix.kolomNaam.toLowerCase()} ${naam(matrix.kolommen, vak?.kolom)}, ${matrix.rijNaam.toLowerCase()} ${naam(matrix.rijen, vak?.rij)}`;
  };
  return (
    <section className="stakeholderdeel" id={deel.slug} aria-labelledby={`${deel.slug}-kop`}>
      <h2 id={`${deel.slug}-kop`}>{deel.titel}</h2>
      {deel.inleiding ? <div className="half"><Markdown tekst={deel.inleiding} /></div> : null}
      <StakeholderMatrix naam={deel.titel} matrix={matrix} cellen={cellenVan(deel)} stakeholders={stakeholders} />
      {[...new Set(deel.rijen.flatMap(({ item }) => (item?.schade && !item.reconstructie ? [item.schade] : [])))].map((schade) => <p key={schade} className="klein half">{schade}</p>)}
      <h3>Wat u per vak doet</h3>
      <div className="vakaanpakken" data-kolommen={matrix.kolommen.length}>
        {inVolgorde(matrix, deel.rijen).map(({ vraagId, naam, invoer }) => (
          <Vakaanpak key={vraagId} vraagId={vraagId} titel={celWoorden(naam).titel} plaats={plaats(vraagId)} label={('label' in invoer ? invoer.label : undefined) ?? 'Wat u doet'} matrix={matrix} stakeholders={stakeholders} lezen={!mag} />
        ))}
      </div>
    </section>
  );
}

function Onder({ rij, slug, cyclusId, mag }: { rij: Rij; slug: string; cyclusId: string; mag: boolean }) {
  return (
    <div className="stakeholder-onder">
      <Keten punt={rijpunt(rij.vraagId)} />
      {mag && rij.eigen ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={cyclusId} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
    </div>
  );
}
