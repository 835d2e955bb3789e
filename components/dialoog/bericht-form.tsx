'use client';

import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import type { Plek } from '@/lib/dialoog/draad';
import { useDialoog, useMensenHier } from './dialoog-kader';
import { NoemVeld } from './noem-veld';

interface BerichtFormProps {
  plek: Plek;
  titel: string;
  /** The thread that gets the message; without it a new one begins. */
  draadId?: string;
  sleutel: string;
}

/** Writes in a talk, or begins one. */
export function BerichtForm({ plek, titel, draadId, sleutel }: BerichtFormProps) {
  const { acties, mag } = useDialoog();
  const mensen = useMensenHier(plek);
  if (!mag.praten) return null;
  const label = draadId ? 'Uw reactie' : 'Uw bericht';
  return (
    <Form action={draadId ? acties.plaatsen : acties.beginnen} id={`bericht-${draadId ?? `${plek.soort}-${plek.onderwerpId}`}`} label={`${label}: ${titel}`} sleutel={sleutel} quiet>
      {draadId ? <input type="hidden" name="draad" value={draadId} /> : (
        <>
          <input type="hidden" name="cyclus" value={plek.cyclusId ?? ''} /><input type="hidden" name="school" value={plek.cyclusId === null ? (plek.schoolId ?? '') : ''} />
          <input type="hidden" name="deelfase" value={plek.deelfase ?? ''} /><input type="hidden" name="soort" value={plek.soort} />
          <input type="hidden" name="onderwerp" value={plek.onderwerpId} /><input type="hidden" name="titel" value={titel} />
        </>
      )}
      <div className="berichtregel">
        <NoemVeld label={label} hideLabel mensen={mensen} placeholder={draadId ? 'Reageer, of noem iemand met @' : 'Schrijf een bericht, of noem iemand met @'} />
        <SubmitButton variant="gewoon" pendingText="Plaatsen…">Plaatsen</SubmitButton>
      </div>
    </Form>
  );
}
