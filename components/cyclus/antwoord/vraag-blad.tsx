import Link from 'next/link';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { isAntwoordbaar, NIET_BEANTWOORD, STEMWOORDEN, type Antwoord, type OpenBotsing, type Stem } from '@/lib/cyclus/antwoord';
import type { Vraagbeeld } from '@/lib/cyclus/fasepagina';
import type { BekekenVersie, Versiegroep } from '@/lib/cyclus/versies';
import { momentInWoorden } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { AntwoordLezen } from './antwoord-lezen';
import { AntwoordVeld, type AntwoordActie } from './antwoord-veld';
import { Samenvoegen } from './samenvoegen';
import { Verschil } from './verschil';

interface VraagBladProps {
  beeld: Vraagbeeld;
  stem: Stem;
  stemmen: readonly { stem: Stem; antwoord: Antwoord }[];
  versies: readonly Versiegroep[];
  bekeken: BekekenVersie | null;
  magSchrijven: boolean;
  plek: { cyclusId: string; thema: string; editie: number };
  /** Address of this page. */
  hier: string;
  acties: { inleveren: AntwoordActie; herstellen: AntwoordActie; oplossen: AntwoordActie };
  maakSleutel: () => string;
}

/** One question in full: the answer of one voice, what stands beside it, and every version. */
export function VraagBlad(props: VraagBladProps) {
  const { beeld: { vraag, antwoord, botsingen }, stem, magSchrijven, acties, maakSleutel } = props;
  const titel = platteTekst(vraag.tekst);
  return (
    <>
      {botsingen.length > 0 ? <section id="samenvoegen" className="vragenblok" aria-labelledby="samenvoegen-kop"><h2 id="samenvoegen-kop">Twee teksten naast elkaar</h2>{botsingen.map((botsing) => <Botsing key={botsing.id} botsing={botsing} titel={titel} {...props} />)}</section> : null}
      <section className="vragenblok" data-vraag={vraag.id} aria-labelledby="antwoord-kop">
        <h2 id="antwoord-kop">Antwoord van {stem === 'school' ? 'de school' : STEMWOORDEN[stem].replace(/^Het/, 'het')}</h2>
        {magSchrijven && isAntwoordbaar(vraag.invoer)
          ? <AntwoordVeld key={stem} vraag={{ id: vraag.id, invoer: vraag.invoer }} titel={titel} antwoord={antwoord} inleveren={acties.inleveren} sleutel={maakSleutel()} volgende={null} />
          : <AntwoordLezen invoer={vraag.invoer} waarde={antwoord.waarde} />}
      </section>
      <Versies titel={titel} {...props} />
    </>
  );
}

function Botsing({ botsing, titel, beeld, stem, magSchrijven, plek, acties, maakSleutel }: VraagBladProps & { botsing: OpenBotsing; titel: string }) {
  const { vraag, antwoord } = beeld;
  const wie = botsing.door ?? 'een ander';
  const andere = botsing.vanMij ? 'uw eigen tekst' : `de tekst van ${wie}`;
  return (
    <>
      <p className="half">{antwoord.door ?? 'Iemand'} en {botsing.vanMij ? 'u' : wie} schreven tegelijk in hetzelfde veld. Beide teksten zijn bewaard. Maak er samen één antwoord van.</p>
      <div className="naast-elkaar">
        <div><h3>Wat er nu staat</h3><p className="klein half">{antwoord.door ?? 'Iemand'}{antwoord.op ? `, ${momentInWoorden(antwoord.op)}` : ''}</p><AntwoordLezen invoer={vraag.invoer} waarde={antwoord.waarde} leeg="Leeg." /></div>
        <div><h3>Ernaast: {andere}</h3><p className="klein half">{momentInWoorden(botsing.op)}</p><AntwoordLezen invoer={vraag.invoer} waarde={botsing.waarde} leeg="Leeg." /></div>
      </div>
      <h3>De verschillen</h3>
      <Verschil invoer={vraag.invoer} van={antwoord.waarde} naar={botsing.waarde} />
      {magSchrijven ? <Samenvoegen key={`${botsing.id} ${antwoord.versie}`} vraag={{ id: vraag.id, invoer: vraag.invoer }} titel={titel} plek={{ ...plek, stem, versie: antwoord.versie, botsing: botsing.id }} staat={antwoord.waarde} ernaast={botsing.waarde} andere={andere} actie={acties.oplossen} sleutel={maakSleutel()} /> : null}
    </>
  );
}

const DAAD: Record<Versiegroep['soort'], string> = { bewaard: 'schreef', hersteld: 'zette een oudere versie terug', samengevoegd: 'voegde twee teksten samen' };

function Versies({ titel, beeld, stem, versies, bekeken, magSchrijven, plek, hier, acties, maakSleutel }: VraagBladProps & { titel: string }) {
  const { vraag, antwoord } = beeld;
  const adres = (nummer: number) => `${hier}?stem=${stem}&versie=${nummer}#versies`;
  return (
    <section id="versies" className="vragenblok" aria-labelledby="versies-kop">
      <h2 id="versies-kop">Versies</h2>
      {versies.length === 0 ? <p className="half">Hier komt te staan wie wat schreef, en wanneer. U kunt elke versie teruglezen en terugzetten.</p> : <p className="half">Kies een versie om te zien wat erin veranderde. Terugzetten maakt een nieuwe versie: er gaat niets verloren.</p>}
      <ol className="versielijst" reversed>
        {versies.map(({ nummer, door, op, soort, aantal, status }) => (
          <li key={nummer} aria-current={nummer === bekeken?.nummer || undefined}>
            <Link href={adres(nummer)} prefetch={false}>Versie {nummer}</Link>
            <span>{door ?? 'Iemand'} {DAAD[soort]}, {momentInWoorden(op)}</span>
            <span className="half">{[aantal > 1 ? `${aantal} keer bewaard` : '', status === 'klaar' ? 'klaar' : '', nummer === antwoord.versie ? 'dit staat er nu' : ''].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ol>
      {bekeken ? (
        <div className="naast-elkaar versie-bekeken">
          <div><h3>Versie {bekeken.nummer}</h3><AntwoordLezen invoer={vraag.invoer} waarde={bekeken.waarde} leeg="Leeg." /></div>
          <div><h3>{bekeken.voorNummer === 0 ? 'Voor het eerst geschreven' : `Anders dan versie ${bekeken.voorNummer}`}</h3><Verschil invoer={vraag.invoer} van={bekeken.voor} naar={bekeken.waarde} /></div>
          {magSchrijven && bekeken.nummer !== antwoord.versie ? (
            <Form action={acties.herstellen} id="herstel" label={`Versie ${bekeken.nummer} terugzetten: ${titel}`} sleutel={maakSleutel()}>
              {Object.entries({ ...plek, vraagId: vraag.id, stem, versie: (antwoord ?? NIET_BEANTWOORD).versie, nummer: bekeken.nummer }).map(([naam, tekst]) => <input key={naam} type="hidden" name={naam} value={tekst} />)}
              <FormActions><SubmitButton variant="gewoon" pendingText="Terugzetten…">Zet versie {bekeken.nummer} terug</SubmitButton></FormActions>
            </Form>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
