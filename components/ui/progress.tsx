interface ProgressProps {
  label: string;
  value: number;
  max: number;
  /** What stands at the right: "176 van 192". */
  note?: string;
  hideLabel?: boolean;
}

/** How far a job is, in a scale bar; a maximum of 0 counts as nothing to do. */
export function Progress({ label, value, max, note, hideLabel = false }: ProgressProps) {
  const deel = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className="voortgang">
      <span className={hideLabel ? 'alleen-voorlezen' : 'voortgang-naam'} aria-hidden="true">{label}</span>
      <span className="voortgang-stand getal">{note ?? `${value} van ${max}`}</span>
      <svg role="progressbar" aria-label={label} aria-valuenow={Math.round(deel)} aria-valuemin={0} aria-valuemax={100} aria-valuetext={note ?? `${value} van ${max}`} width="100%" height="9">
        <rect width={`${deel}%`} height="9" className="g-vast" />
        <rect x=".5" y=".5" width="100%" height="8" className="voortgang-rand" />
      </svg>
    </div>
  );
}

/** Busy, without knowing how long. */
export function Busy({ label = 'Bezig' }: { label?: string }) {
  return <p className="bezig" role="status"><svg width="4.5rem" height="9" aria-hidden="true"><rect width="100%" height="9" className="g-arc" /><rect x=".5" y=".5" width="100%" height="8" className="voortgang-rand" /></svg>{label}…</p>;
}
