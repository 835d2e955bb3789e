import type { ReactNode } from 'react';

interface FigureProps {
  /** What is counted: "bevestigd". */
  label: string;
  /** Ready to read: "37,9". */
  value: string;
  unit?: string;
  /** "159 van 420". */
  detail?: string;
  /** How it is counted, opened on request. */
  definition?: ReactNode;
  size?: 'gewoon' | 'groot';
}

/** A number with what it counts, and its definition one press away. */
export function Figure({ label, value, unit, detail, definition, size = 'gewoon' }: FigureProps) {
  return (
    <div className="cijferblok" data-maat={size}>
      <p><b>{value}{unit ? <small>{unit}</small> : null}</b> <span>{label}{detail ? <><br />{detail}</> : null}</span></p>
      {definition ? <Definition>{definition}</Definition> : null}
    </div>
  );
}

/** Explanation that opens in place. */
export function Definition({ summary = 'Hoe is dit berekend?', children }: { summary?: string; children: ReactNode }) {
  return <details className="uitleg"><summary>{summary}</summary><div>{children}</div></details>;
}
