import { useId, type ReactNode } from 'react';

interface PlateProps {
  title: string;
  /** Notes in the margin under the title. */
  notes?: ReactNode;
  children: ReactNode;
}

/** A ruled sheet: heavy rule, title and notes in the margin column, content beside it. */
export function Plate({ title, notes, children }: PlateProps) {
  const id = useId();
  return (
    <section className="plaat" aria-labelledby={id}>
      <div className="kantlijn"><h2 id={id}>{title}</h2>{notes}</div>
      <div>{children}</div>
    </section>
  );
}
