interface DeelmeterProps {
  deel: number;
  heel: number;
}

/** A share as a small ruled bar, ink on hatching, for beside a figure that says the same. Two elements: a page has many. */
export function Deelmeter({ deel, heel }: DeelmeterProps) {
  return <svg className="deelmeter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><path d={`M-1-1H${Math.round((deel / heel) * 1000) / 10}V9H-1Z`} /></svg>;
}
