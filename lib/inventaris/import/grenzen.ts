/** Ceilings that keep a file from outside from stopping the server; reasons and measurements in docs/besluiten. */
export const grenzen = {
  xlsxBytes: 8 * 1024 * 1024,
  tekstBytes: 16 * 1024 * 1024,
  zipOnderdelen: 200,
  onderdeelBytes: 60 * 1024 * 1024,
  totaalBytes: 100 * 1024 * 1024,
  rijBytes: 4 * 1024 * 1024,
  rijen: 60_000,
  kolommen: 200,
  bladen: 100,
  teksten: 400_000,
  celTekens: 2_000,
  problemen: 2_000,
  werkerMegabytes: 256,
  werkerSeconden: 20,
} as const;
