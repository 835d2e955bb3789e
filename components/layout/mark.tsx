'use client';

/** The mark: a compass with eight winds, one per part-phase of the cycle; needle half solid, half open. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M20.34 0.8A19.2 19.2 0 0 1 33.34 6.19L30.84 8.78A15.6 15.6 0 0 0 20.27 4.4Z" fill="currentColor" />
      <path d="M33.53 7.02A18.75 18.75 0 0 1 38.75 19.61L36.05 19.66A16.05 16.05 0 0 0 31.58 8.89Z" fill="none" stroke="currentColor" strokeWidth=".9" />
      <path d="M39.2 20.34A19.2 19.2 0 0 1 33.81 33.34L31.22 30.84A15.6 15.6 0 0 0 35.6 20.27Z" fill="currentColor" />
      <path d="M32.98 33.53A18.75 18.75 0 0 1 20.39 38.75L20.34 36.05A16.05 16.05 0 0 0 31.11 31.58Z" fill="none" stroke="currentColor" strokeWidth=".9" />
      <path d="M19.66 39.2A19.2 19.2 0 0 1 6.66 33.81L9.16 31.22A15.6 15.6 0 0 0 19.73 35.6Z" fill="currentColor" />
      <path d="M6.47 32.98A18.75 18.75 0 0 1 1.25 20.39L3.95 20.34A16.05 16.05 0 0 0 8.42 31.11Z" fill="none" stroke="currentColor" strokeWidth=".9" />
      <path d="M0.8 19.66A19.2 19.2 0 0 1 6.19 6.66L8.78 9.16A15.6 15.6 0 0 0 4.4 19.73Z" fill="currentColor" />
      <path d="M7.02 6.47A18.75 18.75 0 0 1 19.61 1.25L19.66 3.95A16.05 16.05 0 0 0 8.89 8.42Z" fill="none" stroke="currentColor" strokeWidth=".9" />
      <g transform="rotate(45 20 20)">
        <path d="M20 6.8 24.2 20 20 33.2Z" fill="none" stroke="var(--kobalt)" strokeWidth="1" strokeLinejoin="round" />
        <path d="M20 6.2 15.4 20 20 33.8Z" fill="var(--kobalt)" />
      </g>
    </svg>
  );
}
