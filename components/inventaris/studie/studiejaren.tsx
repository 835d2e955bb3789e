import { aantal } from '@/components/grafiek/getallen';
import { Checkbox } from '@/components/form/choice';
import { Select, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Plate } from '@/components/layout/plate';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { EmptyState } from '@/components/ui/empty-state';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { schooljaarInWoorden, schooljaarVan, vandaag } from '@/lib/dates';
import { BEURSSTATUSSEN, regelsVoor } from '@/lib/inventaris/lerarenbeurs';
import { beursNamen, type Studie, type Studiejaar } from '@/lib/inventaris/studie';
import type { StudieActen } from './acten';
import { BeursregelsLade } from './regels-lade';
import { bedrag, staatVanBeurs } from './woorden';

/** Per school year: the grant, the computed and the agreed study leave, replacement and money. */
export function Studiejaren({ studie, acten }: { studie: Studie; acten: StudieActen | null }) {
  const { jaren, magGeld } = studie;
  const columns: Column<Studiejaar>[] = [
    { key: 'jaar', head: 'Schooljaar', cell: ({ schooljaar, premaster }) => <>{schooljaarInWoorden(schooljaar)}{premaster ? <Klein>premaster</Klein> : null}</> },
    { key: 'beurs', head: 'Lerarenbeurs', cell: ({ beurs, geld }) => <Status kind={staatVanBeurs[beurs]} note={geld?.beursbedrag ? bedrag(geld.beursbedrag) : undefined}>{beursNamen[beurs]}</Status> },
    { key: 'berekend', head: 'Studieverlof volgens de regel', wide: true, cell: (jaar) => <Berekend jaar={jaar} /> },
    { key: 'afgesproken', head: 'Afgesproken', align: 'rechts', cell: ({ verlofuren }) => (verlofuren === null ? <span className="half">niet vastgelegd</span> : `${aantal(verlofuren)} uur`) },
    { key: 'vervanging', head: 'Vervanging', cell: ({ vervanging, vervangingsuren }) => (vervanging || vervangingsuren ? <>{vervangingsuren ? `${aantal(vervangingsuren)} uur` : ''}<Klein>{vervanging}</Klein></> : <span className="half">niet afgesproken</span>) },
    ...(magGeld ? [{ key: 'kosten', head: 'Kosten', align: 'rechts' as const, cell: ({ geld }: Studiejaar) => (geld?.kosten == null ? '–' : bedrag(geld.kosten)) }] : []),
    ...(acten ? [{ key: 'actie', head: 'Wijzigen', cell: (jaar: Studiejaar) => <JaarForm studie={studie} acten={acten} jaar={jaar} /> }] : []),
  ];
  const tijdelijk = jaren.some((jaar) => jaar.tijdelijk && jaar.schooljaar >= schooljaarVan(vandaag()));
  return (
    <Plate title="Per schooljaar" notes={
      <>
        <p>Studieverlof: klokuren per jaar × de deeltijdfactor op 1 augustus.</p>
        <BeursregelsLade jaar={jaren.at(-1)?.schooljaar ?? schooljaarVan(vandaag())} />
        {magGeld ? null : <p className="zacht">Bedragen zien alleen HR, schoolleider en bestuurder.</p>}
      </>
    }>
      {jaren.length === 0 ? <EmptyState level={3} title="Nog geen schooljaren" actions={acten ? <JaarForm studie={studie} acten={acten} jaar={null} /> : null}><p>Voeg per schooljaar toe hoe het met de lerarenbeurs staat. Het studieverlof rekenen wij uit.</p></EmptyState> : (
        <>
          <Table caption="Schooljaren van deze studie" columns={columns} rows={jaren} rowKey={({ id }) => id} />
          {tijdelijk ? <p className="mt-(--r-3)"><Status kind="actie">Let op: de aanstelling heeft een einddatum. Bij een flexibel contract is er geen studieverlof uit de lerarenbeurs.</Status></p> : null}
          {acten ? <p className="mt-(--r-4)"><JaarForm studie={studie} acten={acten} jaar={null} /></p> : null}
        </>
      )}
    </Plate>
  );
}

function Berekend({ jaar: { berekend: { uren, basis, reden }, factor } }: { jaar: Studiejaar }) {
  if (reden === 'te-veel-jaren') return <>0 uur<Klein>het verlof is al drie jaar gebruikt</Klein></>;
  if (reden === 'geen-regel') return <span className="half">geen regel voor dit niveau</span>;
  if (uren === null || factor === null) return <span className="half">geen aanstelling op 1 augustus</span>;
  return <>{aantal(uren)} uur<Klein>{`${basis} × ${Math.min(1, factor).toLocaleString('nl-NL', { maximumFractionDigits: 4 })}`}</Klein></>;
}

function Klein({ children }: { children: string }) {
  return <span className="block text-13 font-[400] text-inkt-3">{children}</span>;
}

function JaarForm({ studie, acten, jaar }: { studie: Studie; acten: StudieActen; jaar: Studiejaar | null }) {
  const gebruikt = new Set(studie.jaren.map(({ schooljaar }) => schooljaar));
  const eerste = schooljaarVan(studie.begin ?? vandaag());
  const keuzes = Array.from({ length: 8 }, (_, i) => eerste + i - 1).filter((een) => !gebruikt.has(een));
  const naam = jaar ? schooljaarInWoorden(jaar.schooljaar) : '';
  const uren = jaar?.verlofuren ?? jaar?.berekend.uren ?? undefined;
  return (
    <Dialog trigger={jaar ? 'Wijzigen' : 'Schooljaar toevoegen'} triggerLabel={jaar ? `Wijzigen: schooljaar ${naam}` : undefined} triggerSize="klein" title={jaar ? `Schooljaar ${naam}` : 'Schooljaar toevoegen'} width="breed">
      <Form action={acten.jaarBewaren} id={`jaar${jaar?.schooljaar ?? ''}`} sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="traject" value={studie.id} /><input type="hidden" name="versie" value={jaar?.versie ?? 0} />
        {jaar ? <input type="hidden" name="schooljaar" value={jaar.schooljaar} /> : <Select label="Schooljaar" name="schooljaar" placeholder="Kies een schooljaar" choices={keuzes.map((een) => ({ value: String(een), label: schooljaarInWoorden(een) }))} defaultValue={keuzes.includes(schooljaarVan(vandaag())) ? String(schooljaarVan(vandaag())) : ''} />}
        <Checkbox label="Dit jaar is een premaster" name="premaster" defaultChecked={jaar?.premaster ?? false} />
        <Select label="Lerarenbeurs" name="beurs" choices={BEURSSTATUSSEN.map((value) => ({ value, label: beursNamen[value] }))} defaultValue={jaar?.beurs ?? 'aan-te-vragen'} />
        <NumberField label="Bedrag van de beurs" name="beursbedrag" optional min={0} suffix="euro" defaultValue={jaar?.geld?.beursbedrag ?? undefined} hint={`Collegegeld tot ${bedrag(regelsVoor(jaar?.schooljaar ?? eerste).collegegeld.hoogstens)} per jaar.`} />
        <NumberField label="Afgesproken verlofuren" name="verlofuren" optional min={0} decimals={1} suffix="uur" defaultValue={uren} hint={jaar?.berekend.uren == null ? 'Klokuren in dit schooljaar. Laat leeg als er nog niets is afgesproken; na het bewaren ziet u wat de regel geeft.' : `Klokuren in dit schooljaar. De regel geeft ${aantal(jaar.berekend.uren)} uur.`} />
        <TextField label="Vervanging" name="vervanging" optional maxLength={500} autoComplete="off" hint="Wie neemt lessen over, en hoe." defaultValue={jaar?.vervanging} />
        <NumberField label="Uren vervanging" name="vervangingsuren" optional min={0} decimals={1} suffix="uur" defaultValue={jaar?.vervangingsuren ?? undefined} />
        <NumberField label="Kosten voor de school" name="kosten" optional min={0} suffix="euro" defaultValue={jaar?.geld?.kosten ?? undefined} hint="Wat de school zelf betaalt aan studie en vervanging." />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
      </Form>
      {jaar ? (
        <div className="mt-(--r-5) border-t border-haarlijn pt-(--r-4)">
          <Form action={acten.jaarVerwijderen} id={`weg${jaar.schooljaar}`} sleutel={crypto.randomUUID()} closeWhenDone label={`Schooljaar ${naam} verwijderen`}>
            <input type="hidden" name="traject" value={studie.id} /><input type="hidden" name="schooljaar" value={jaar.schooljaar} /><input type="hidden" name="versie" value={jaar.versie} />
            <p className="klein half">Per ongeluk toegevoegd? Wat er stond, blijft in het logboek.</p>
            <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">Schooljaar verwijderen</SubmitButton></FormActions>
          </Form>
        </div>
      ) : null}
    </Dialog>
  );
}
