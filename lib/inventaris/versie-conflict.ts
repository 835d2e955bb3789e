/** What stands there now, for who was too late: shown above the form, which takes over the newer version. */
export interface VersieConflict {
  versie: number | string;
  /** Label and text of each field. */
  regels: [naam: string, tekst: string][];
}

export function isVersieConflict(gegevens: unknown): gegevens is VersieConflict {
  return typeof gegevens === 'object' && gegevens !== null && 'versie' in gegevens && 'regels' in gegevens && Array.isArray(gegevens.regels);
}

/** Things that may be right but look wrong; the form asks for a tick before it is sent again. */
export interface Waarschuwingen {
  waarschuwingen: string[];
}

export function isWaarschuwing(gegevens: unknown): gegevens is Waarschuwingen {
  return typeof gegevens === 'object' && gegevens !== null && 'waarschuwingen' in gegevens && Array.isArray(gegevens.waarschuwingen);
}
