'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { Select } from '@/components/form/field';
import { Checkbox, RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { FormActions } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { importSoorten, type ImportSoort } from '@/lib/inventaris/import/begrippen';
import { verdwenenPerStandaard } from '@/lib/inventaris/import/verdwenen';
import { Bezig } from './bezig';
import { BestandVak } from './bestand-vak';
import type { ProfielKeuze } from './profiel-keuze';
import { useTaak } from './use-taak';
import { langVerzoek, vingerafdruk } from './verzoek';
import { soortNaam, soortUitleg } from './woorden';
import './import.css';

interface StartFormProps {
  /** Address of the machine door that takes files in. */
  deur: string;
  /** Where the page of an import is: followed by its id. */
  basis: string;
  schooljaren: { value: string; label: string }[];
  vandaag: string;
  profielen: ProfielKeuze[];
  /** Address of the templates: followed by the kind. */
  sjablonen: string;
  /** Page that lists the profiles. */
  profielenHref: string;
}

/** First step: what is it, and which file. The file goes as it is, with its size and fingerprint to see that all of it arrived. */
export function StartForm({ deur, basis, schooljaren, vandaag, profielen, sjablonen, profielenHref }: StartFormProps) {
  const router = useRouter();
  const taak = useTaak();
  const [soort, setSoort] = useState<ImportSoort>('personeel');
  const [bestand, setBestand] = useState<File | null>(null);
  const [mist, setMist] = useState(false);
  const [volledig, setVolledig] = useState(false);
  const passend = profielen.filter((profiel) => profiel.soort === soort);

  const versturen = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    setMist(!bestand);
    if (!bestand) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    void taak.doe('versturen', async (meld) => {
      const bytes = await bestand.arrayBuffer();
      const kop = {
        soort, naam: bestand.name, grootte: bytes.byteLength, sha256: await vingerafdruk(bytes),
        ...(soort === 'rooster' ? { schooljaar: String(velden.get('schooljaar') ?? '') } : {}),
        ...(soort === 'personeel' ? { ingangsdatum: String(velden.get('ingangsdatum') ?? ''), volledig, ...(volledig ? { verdwenenPer: String(velden.get('verdwenenPer') ?? '') } : {}) } : {}),
        profiel: String(velden.get('profiel') ?? ''),
      };
      const { id } = await langVerzoek<{ id: string }>(deur, { body: bytes, headers: { 'content-type': 'application/octet-stream', 'x-import': encodeURIComponent(JSON.stringify(kop)) } }, meld);
      router.push(`${basis}/${id}`);
    });
  };

  return (
    <form className="formulier" onSubmit={versturen} noValidate aria-label="Bestand kiezen">
      {taak.fout ? <Message kind="fout" title="Dit bestand kan niet worden gebruikt">{taak.fout}</Message> : null}
      <div onChange={(gebeurtenis) => { setSoort(soortUit(gebeurtenis.target, soort)); setVolledig(false); }}>
        <RadioGroup label="Wat staat er in het bestand?" name="soort" defaultValue={soort} choices={importSoorten.map((value) => ({ value, label: soortNaam[value], hint: soortUitleg[value] }))} />
      </div>
      {soort === 'rooster' ? <Select label="Schooljaar" name="schooljaar" width="kort" choices={schooljaren} defaultValue={schooljaren[1]?.value} hint="De lessen in het bestand vervangen die van dezelfde leraren in dit schooljaar." /> : null}
      {soort === 'personeel' ? <DateField label="Wijzigingen gaan in op" name="ingangsdatum" defaultValue={vandaag} hint="Is een aanstelling in het bestand anders dan bekend, dan eindigt de oude de dag ervoor." /> : null}
      {soort === 'personeel' ? (
        <div onChange={({ target }) => { if (target instanceof HTMLInputElement && target.name === 'volledig') setVolledig(target.checked); }}>
          <Checkbox label="Dit bestand is volledig" name="volledig" hint="Dan laten we bij de proef zien wie wel in de inventaris staat en niet in het bestand. Hun aanstellingen eindigen pas als u dat apart bevestigt." />
        </div>
      ) : null}
      {soort === 'personeel' && volledig ? <DateField label="Laatste dag van wie er niet in staat" name="verdwenenPer" defaultValue={verdwenenPerStandaard(vandaag)} hint="Meestal 31 juli, de laatste dag van het schooljaar." /> : null}
      {passend.length > 0 ? <Select key={soort} label="Lees met profiel" name="profiel" optional placeholder="Geen: kijk naar de kolomnamen" choices={passend.map(({ waarde, naam }) => ({ value: waarde, label: naam }))} hint={<>Een profiel weet hoe een bron zijn kolommen noemt. <a href={profielenHref}>Bekijk de profielen</a></>} /> : null}
      <p className="klein half">Nog geen bestand? <a href={`${sjablonen}/${soort}`} download>Sjabloon voor {soortNaam[soort].toLowerCase()} (Excel)</a> met een voorbeeldrij en alle codelijsten.</p>
      <BestandVak bestand={bestand} kies={(gekozen) => { setBestand(gekozen); setMist(false); taak.wis(); }} mist={mist} />
      {taak.stand ? <Bezig stand={taak.stand} /> : null}
      <FormActions><Button type="submit" variant="hoofd" busy={taak.stand !== null}>{taak.stand ? 'Bezig…' : 'Lezen en herkennen'}</Button></FormActions>
    </form>
  );
}

function soortUit(doel: EventTarget, anders: ImportSoort): ImportSoort {
  const waarde = doel instanceof HTMLInputElement && doel.name === 'soort' ? doel.value : '';
  return importSoorten.find((soort) => soort === waarde) ?? anders;
}
