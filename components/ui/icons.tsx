// Line icons of the drawings. Always beside a word, or inside an IconButton that carries the word.

const lijn = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true } as const;

export function SearchIcon() {
  return <svg viewBox="0 0 16 16" {...lijn}><circle cx="6.8" cy="6.8" r="4.8" /><path d="m10.4 10.4 4.3 4.3" /></svg>;
}

export function ThemeIcon() {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M9 2.7a6.3 6.3 0 0 1 0 12.6Z" fill="currentColor" />
    </svg>
  );
}

export function ChevronIcon() {
  return <svg viewBox="0 0 10 6" {...lijn}><path d="m1 1 4 4 4-4" /></svg>;
}

export function CloseIcon() {
  return <svg viewBox="0 0 16 16" {...lijn}><path d="m3 3 10 10M13 3 3 13" /></svg>;
}

export function CheckIcon() {
  return <svg viewBox="0 0 16 16" {...lijn} strokeWidth={2}><path d="m2.5 8.5 3.6 3.7 7.4-8.4" /></svg>;
}

export function WarningIcon() {
  return <svg viewBox="0 0 16 16" {...lijn} strokeWidth={1.6}><path d="M8 1.8 15 14H1Z" strokeLinejoin="round" /><path d="M8 6.2v4M8 11.6v1.2" /></svg>;
}

export function InfoIcon() {
  return <svg viewBox="0 0 16 16" {...lijn}><circle cx="8" cy="8" r="6.5" /><path d="M8 7.2v4.2M8 4.4v1.4" /></svg>;
}

export function CalendarIcon() {
  return <svg viewBox="0 0 16 16" {...lijn} strokeWidth={1.4}><path d="M2 3.5h12v10H2zM2 6.8h12M5 1.8v3M11 1.8v3" /></svg>;
}

export function DownloadIcon() {
  return <svg viewBox="0 0 16 16" {...lijn}><path d="M8 1.8v8.4M4.4 6.8 8 10.4l3.6-3.6M2 13.8h12" /></svg>;
}

export function ArrowUpIcon() {
  return <svg viewBox="0 0 16 16" {...lijn}><path d="M8 13.4V2.8M3.6 7.2 8 2.8l4.4 4.4" /></svg>;
}

export function ArrowDownIcon() {
  return <svg viewBox="0 0 16 16" {...lijn}><path d="M8 2.6v10.6M3.6 8.8 8 13.2l4.4-4.4" /></svg>;
}
