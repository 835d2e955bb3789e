'use client';

import { Checkbox } from '@/components/form/choice';
import { KEUZE_UITLEG, KEUZES, type Keuze, type KeuzeUitleg } from '@/lib/inventaris/screening';
import { registerOordeel } from '@/lib/inventaris/screening-register';
import { ActForm, type ActProps } from './act-form';

interface Props extends ActProps {
  /** The campaign in which the workbench is open. */
  campagne: string | null;
  tweedeBlik: { aan: boolean; altijd: boolean; zet: (aan: boolean) => void };
  kiezen: (keuze: Keuze) => void;
}

/** The outcome, with the proof in the button. */
export function OutcomeForm({ campagne, tweedeBlik, ...act }: Props) {
  const { diploma } = act;
  const register = registerOordeel(diploma);
  const knoppen = (
    <>
      <input type="hidden" name="campagne" value={campagne ?? ''} />
      <div className="uitkomst" role="group" aria-label="Uitkomst">
        {KEUZE_UITLEG.map((uitleg) => <Choice key={uitleg.keuze} uitleg={uitleg} kan={uitleg.keuze !== 'register' || register.kan} extra={uitleg.keuze === 'register' ? register.uitleg : ''} />)}
      </div>
    </>
  );
  return (
    <ActForm
      {...act} label="Uitkomst van de screening" keuzes={KEUZES} knoppen={knoppen}
      note={{ label: 'Notitie bij de screening', hint: 'Verplicht bij nader onderzoek. Ook de leraar kan dit later lezen.' }}
    >
      {tweedeBlik.altijd ? <p className="klein half screening-meekijken">“{diploma.tweedeBlikVoor}” vraagt een tweede blik: uw keuze staat vast zodra een collega het eens is.</p> : (
        <div className="screening-meekijken">
          <Checkbox
            key={diploma.id} name="tweedeBlik" label="Laat iemand anders meekijken" hint="Uw keuze telt dan pas als een collega het eens is." checked={tweedeBlik.aan} aria-keyshortcuts="m"
            onChange={(wijziging) => tweedeBlik.zet(wijziging.currentTarget.checked)}
          />
        </div>
      )}
    </ActForm>
  );
}

function Choice({ uitleg, kan, extra }: { uitleg: KeuzeUitleg; kan: boolean; extra: string }) {
  return (
    <button type="submit" name="keuze" value={uitleg.keuze} disabled={!kan} aria-keyshortcuts={uitleg.toets}>
      <b>{uitleg.kop} <kbd>{uitleg.toets}</kbd></b>
      <span>{extra || uitleg.uitleg}</span>
    </button>
  );
}
