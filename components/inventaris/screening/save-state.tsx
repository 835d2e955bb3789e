import { Button } from '@/components/ui/button';
import { CheckIcon } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { momentInWoorden } from '@/lib/dates';
import { actInWoorden, type Act } from './acten';

interface LastProps {
  act: Act | undefined;
  ongedaan: () => void;
  bezig: boolean;
}

/** The last act: on its way, or kept at what time. Never says "kept" before the server did. */
export function LastAct({ act, ongedaan, bezig }: LastProps) {
  if (!act || act.staat === 'fout' || act.staat === 'conflict') return null;
  const uitkomst = actInWoorden(act);
  return (
    <p className="screening-laatste klein">
      {act.staat === 'onderweg' ? <span>Bewaren… {act.naam}, {uitkomst}</span> : <span className="screening-teken"><CheckIcon /><span>Bewaard om {tijd(act.op)}: {act.naam}, {uitkomst}</span></span>}
      <button type="button" className="screening-link" onClick={ongedaan} aria-disabled={bezig || undefined}>Ongedaan maken</button>
    </p>
  );
}

/** Why taking back did not work. */
export function RestoreFailed({ fout, gelezen }: { fout: string; gelezen: () => void }) {
  if (!fout) return null;
  return <div className="screening-geweigerd"><Message kind="fout" title="Niet ongedaan gemaakt" actions={<Button size="klein" onClick={gelezen}>Begrepen</Button>}>{fout}</Message></div>;
}

interface RefusedProps {
  acten: readonly Act[];
  opnieuw: (id: string) => void;
  vergeten: (id: string) => void;
  bekijken: (id: string) => void;
}

/** Acts that were not kept, each with its reason and what can be done; they stay until somebody decides. */
export function RefusedActs({ acten, opnieuw, vergeten, bekijken }: RefusedProps) {
  const geweigerd = acten.filter((act) => act.staat === 'fout' || act.staat === 'conflict');
  return geweigerd.map((act) => (
    <div className="screening-geweigerd" key={act.diplomaId}>
      <Message
        kind={act.staat === 'conflict' ? 'pas-op' : 'fout'} title={`Niet bewaard: ${act.naam}, ${actInWoorden(act)}`}
        actions={(
          <>
            {act.staat === 'fout' ? <Button size="klein" onClick={() => opnieuw(act.diplomaId)}>Opnieuw proberen</Button> : null}
            <Button size="klein" onClick={() => bekijken(act.diplomaId)}>Bekijk dit diploma</Button>
            <Button size="klein" variant="stil" onClick={() => vergeten(act.diplomaId)}>{act.staat === 'conflict' ? 'Laat zo staan' : 'Laat vervallen'}</Button>
          </>
        )}
      >
        {act.melding}
      </Message>
    </div>
  ));
}

function tijd(moment: string | undefined): string {
  return moment ? momentInWoorden(moment).replace(/^.*, /, '').replace(' uur', '').replace('.', ':') : '';
}
