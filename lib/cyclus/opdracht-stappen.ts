// The one table of what can happen to an assignment: code, screen and tests read it, nothing else decides.

export const OPDRACHTSTATEN = ['open', 'ingediend', 'terug', 'aanvaard'] as const;
export type OpdrachtStaat = (typeof OPDRACHTSTATEN)[number];
/** `ingetrokken` is no state in the row: it ends the assignment, and with it what somebody could see. */
export type OpdrachtStand = OpdrachtStaat | 'ingetrokken';

export const OPDRACHTSTAPPEN = ['ingediend', 'terug', 'aanvaard', 'ingetrokken'] as const;
export type OpdrachtStapNaam = (typeof OPDRACHTSTAPPEN)[number];

/** uitvoerder = who was asked; beoordelaar = who gave it, or another who runs this cycle and was not asked itself. */
export type OpdrachtRol = 'uitvoerder' | 'beoordelaar';

interface Stapregel {
  van: readonly OpdrachtStand[];
  wie: OpdrachtRol;
  /** Whether a word with it is asked for. */
  reden: 'verplicht' | 'mag';
  /** A closed part takes no answers any more, so nothing can be handed in there. */
  alleenOpenFase: boolean;
  knop: string;
  vraag: string;
  hulp: string;
}

export const OPDRACHT_STAPPEN: Readonly<Record<OpdrachtStapNaam, Stapregel>> = {
  ingediend: { van: ['open', 'terug'], wie: 'uitvoerder', reden: 'mag', alleenOpenFase: true, knop: 'Indienen', vraag: 'Een woord erbij', hulp: 'Bijvoorbeeld wat u nog niet zeker weet.' },
  aanvaard: { van: ['ingediend'], wie: 'beoordelaar', reden: 'verplicht', alleenOpenFase: false, knop: 'Aanvaarden', vraag: 'Waarom is dit goed zo?', hulp: 'Eén zin is genoeg. Wie het schreef, leest dit.' },
  terug: { van: ['ingediend', 'aanvaard'], wie: 'beoordelaar', reden: 'verplicht', alleenOpenFase: false, knop: 'Aanpassingen vragen', vraag: 'Wat moet er anders, en waarom?', hulp: 'Schrijf zo dat uw collega meteen verder kan.' },
  ingetrokken: { van: ['open', 'terug', 'ingediend'], wie: 'beoordelaar', reden: 'verplicht', alleenOpenFase: false, knop: 'Intrekken', vraag: 'Waarom trekt u dit in?', hulp: 'Uw collega ziet dit deel daarna niet meer. Wat er staat, blijft bewaard.' },
};

/** In one word or two, for a mark. */
export const STAAT_NAMEN: Readonly<Record<OpdrachtStand, string>> = {
  open: 'nog te doen', ingediend: 'ingediend', terug: 'aanpassingen gevraagd', aanvaard: 'aanvaard', ingetrokken: 'ingetrokken',
};

/** What somebody is to an assignment; one person can be both, when somebody gave it to himself. */
export function rollenBij(opdracht: { aanId: string; doorId: string | null }, ik: { id: string; beheert: boolean }): OpdrachtRol[] {
  const uitvoerder = opdracht.aanId === ik.id;
  const beoordelaar = ik.beheert && (opdracht.doorId === ik.id || !uitvoerder);
  return [...(uitvoerder ? ['uitvoerder' as const] : []), ...(beoordelaar ? ['beoordelaar' as const] : [])];
}

/** The steps that this person can take now. */
export function mogelijkeStappen(stand: OpdrachtStand, rollen: readonly OpdrachtRol[]): OpdrachtStapNaam[] {
  return OPDRACHTSTAPPEN.filter((stap) => OPDRACHT_STAPPEN[stap].van.includes(stand) && rollen.includes(OPDRACHT_STAPPEN[stap].wie));
}
