import { Select, TextArea, TextField } from '@/components/form/field';
import { EIGEN_PLEKKEN, rondesoorten } from '@/lib/cyclus/ronde';

const PLEKKEN = Array.from({ length: EIGEN_PLEKKEN }, (_, i) => i + 1);

/** Places for own questions; each opens by itself, so that the form stays short. */
export function EigenVragen() {
  return (
    <div className="ronde-eigen" role="group" aria-label="Eigen vragen">
      <p className="veldlabel">Eigen vragen</p>
      {PLEKKEN.map((n) => (
        <details key={n}>
          <summary>Eigen vraag {n}</summary>
          <div className="formulier pt-(--r-3)">
            <TextField label="De vraag" name={`eigen-${n}-tekst`} />
            <Select label="Manier van vragen" name={`eigen-${n}-soort`} choices={Object.entries(rondesoorten).map(([value, label]) => ({ value, label }))} />
            <TextArea label="Mogelijkheden" name={`eigen-${n}-opties`} optional rows={3} hint="Alleen bij kiezen en stippen: elke mogelijkheid op een eigen regel." />
            <TextField label="Stippen per persoon" name={`eigen-${n}-stippen`} type="number" min={1} max={20} width="cijfer" defaultValue="3" hint="Alleen bij stippen." />
          </div>
        </details>
      ))}
    </div>
  );
}
