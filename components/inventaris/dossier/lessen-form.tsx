'use client';

import { use, useState } from 'react';
import { FormContext } from '@/components/form/form-context';
import { ComboBox } from '@/components/form/combo-box';
import { Select, TextField } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { MEESTE_LESRIJEN, ONDERWIJSSOORTEN } from '@/lib/inventaris/lesinzet';
import { vakken } from '@/lib/organisatie/vakken';
import './dossier.css';

export interface LesInvoer {
  schoolId: string;
  vak: string;
  onderwijssoort: string;
  leerjaar: string;
  uren: string;
}

interface LessenVeldenProps {
  lessen: LesInvoer[];
  scholen: { id: string; naam: string }[];
  /** School of a row that is added. */
  eersteSchool: string;
}

const VAKKEN = vakken.map(({ naam }) => ({ value: naam, label: naam }));
const SOORTEN = ONDERWIJSSOORTEN.map((soort) => ({ value: soort, label: soort }));
const LEERJAREN = [1, 2, 3, 4, 5, 6].map((jaar) => ({ value: String(jaar), label: String(jaar) }));

/** Rows of the lesson table; without script one empty row stands ready. What was typed comes back by the names of the fields. */
export function LessenVelden({ lessen, scholen, eersteSchool }: LessenVeldenProps) {
  const { state } = use(FormContext);
  const [rijen, zetRijen] = useState(() => [...lessen, leeg(eersteSchool)].map((les, nummer) => ({ nummer, les })));
  const teruggekeerd = Object.keys(state.waarden ?? {}).flatMap((naam) => /^vak-(\d+)$/.exec(naam)?.[1] ?? []).map(Number);
  // After a send without script the server draws the page anew: rows that were added then still have a place.
  const nummers = new Set(rijen.map(({ nummer }) => nummer));
  const alle = [...rijen, ...teruggekeerd.filter((nummer) => !nummers.has(nummer) && nummer > Math.max(-1, ...nummers)).map((nummer) => ({ nummer, les: leeg(eersteSchool) }))];
  const volgende = Math.max(-1, ...alle.map(({ nummer }) => nummer)) + 1;
  return (
    <div className="lestabel" role="group" aria-label="Lessen">
      {alle.map(({ nummer, les }, plaats) => (
        <div key={nummer} className="lesrij" role="group" aria-label={`Les ${plaats + 1}`}>
          <div className="les-vak"><ComboBox label="Vak" name={`vak-${nummer}`} free choices={VAKKEN} defaultValue={les.vak} /></div>
          <Select label="Onderwijs" name={`onderwijssoort-${nummer}`} placeholder="Kies" choices={SOORTEN} defaultValue={les.onderwijssoort} />
          <Select label="Leerjaar" name={`leerjaar-${nummer}`} placeholder="Kies" choices={LEERJAREN} defaultValue={les.leerjaar} />
          <TextField label="Uren per week" name={`uren-${nummer}`} inputMode="decimal" autoComplete="off" defaultValue={les.uren} />
          {scholen.length === 1 ? <input type="hidden" name={`schoolId-${nummer}`} value={scholen[0]?.id} /> : <div className="les-school"><Select label="School" name={`schoolId-${nummer}`} choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={les.schoolId} /></div>}
          <Button variant="stil" size="klein" onClick={() => { zetRijen(alle.filter((rij) => rij.nummer !== nummer)); }}>Weghalen<span className="alleen-voorlezen"> les {plaats + 1}</span></Button>
        </div>
      ))}
      <p><Button size="klein" onClick={() => { zetRijen([...alle, { nummer: volgende, les: leeg(eersteSchool) }]); }} disabled={volgende >= MEESTE_LESRIJEN}>Les toevoegen</Button></p>
    </div>
  );
}

function leeg(schoolId: string): LesInvoer {
  return { schoolId, vak: '', onderwijssoort: '', leerjaar: '', uren: '' };
}
