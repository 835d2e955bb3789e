'use client';

/** The hatches that charts fill with. Stands once in each page; Shell and Gate do that. */
export function GraphPatterns() {
  return (
    <svg width="0" height="0" className="patronen" aria-hidden="true">
      <defs>
        <pattern id="arc" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V4" stroke="var(--arcering)" strokeWidth="1.5" /></pattern>
        <pattern id="arcinkt" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V4" stroke="var(--inkt)" strokeWidth="1.3" /></pattern>
        <pattern id="arcrood" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V4" stroke="var(--potlood)" strokeWidth="1.5" /></pattern>
        <pattern id="arcfijn" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V6" stroke="var(--kobalt)" strokeWidth="1.3" /></pattern>
        <pattern id="stip" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.05" fill="var(--kobalt)" /></pattern>
      </defs>
    </svg>
  );
}
