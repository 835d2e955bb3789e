import type { BestuurRijen, DiplomaRij } from '@/prisma/seed/generator/rijen';
import { jaarVan } from '@/prisma/seed/generator/screenings';

/** Figures of generated rows on 1 October 2026, counted apart from the product's own SQL: a second opinion for tests. */
export interface Kengetallen {
  leraren: number;
  gemiddeldeLeeftijd: number;
  gemiddeldeFactor: number;
  onderDeHelft: number;
  vast: number;
  schalen: Record<string, number>;
  masters: number;
  mastersBevestigd: number;
  vwoBovenbouw: number;
  vwoBovenbouwWoMaster: number;
  inStudie: number;
  opTweeScholen: number;
  diplomas: number;
  /** Share of achieved diplomas that nobody looked at yet. */
  teScreenen: number;
  /** Share of masters per vakCode, for sections of at least 15 teachers in the board. */
  perVak: Record<string, number>;
  /** Per school: unscreened diplomas, those of before 1996, and those under further inquiry. */
  wachtrij: Record<string, { open: number; oud: number; nader: number; }>;
}

const wo = new Set(['wo-master', 'doctoraal', 'promotie']);
const peildatum = '2026-10-01';

function gehaald(diploma: DiplomaRij): boolean {
  return diploma.status === 'behaald' && (diploma.behaaldOp ?? `${diploma.behaaldJaar ?? 1900}-01-01`) <= peildatum;
}

function telMasters({ diplomas, screenings }: BestuurRijen) {
  const uitkomst = new Map(screenings.map((screening) => [screening.diplomaId, screening.uitkomst]));
  const master = new Set<string>();
  const bevestigd = new Set<string>();
  const woMaster = new Set<string>();
  for (const diploma of diplomas) {
    if (!gehaald(diploma) || !(wo.has(diploma.niveau) || diploma.niveau === 'hbo-master')) continue;
    master.add(diploma.medewerkerId);
    if (wo.has(diploma.niveau)) woMaster.add(diploma.medewerkerId);
    if (uitkomst.get(diploma.id) === 'bevestigd') bevestigd.add(diploma.medewerkerId);
  }
  return { uitkomst, master, bevestigd, woMaster };
}

function leeftijd(geboortedatum: string): number {
  const jaar = Number(geboortedatum.slice(0, 4));
  return 2026 - jaar - (geboortedatum.slice(5) > '10-01' ? 1 : 0);
}

function perVak(rijen: BestuurRijen, master: ReadonlySet<string>): Record<string, number> {
  const leden = new Map<string, Set<string>>();
  for (const les of rijen.lesinzetten) {
    if (les.schooljaar !== 2026 || les.vakCode === null) continue;
    const groep = leden.get(les.vakCode) ?? new Set();
    leden.set(les.vakCode, groep.add(les.medewerkerId));
  }
  return Object.fromEntries([...leden].filter(([, groep]) => groep.size >= 15).map(([vak, groep]) => [vak, [...groep].filter((id) => master.has(id)).length / groep.size]));
}

function wachtrijen(rijen: BestuurRijen, uitkomst: ReadonlyMap<string, string>): Kengetallen['wachtrij'] {
  const schoolVan = new Map([...rijen.aanstellingen].reverse().map((a) => [a.medewerkerId, a.schoolId]));
  return Object.fromEntries(rijen.scholen.map((school) => {
    const hier = rijen.diplomas.filter((d) => d.status === 'behaald' && schoolVan.get(d.medewerkerId) === school.id);
    const open = hier.filter((d) => !uitkomst.has(d.id));
    return [school.naam, { open: open.length, oud: open.filter((d) => (jaarVan(d) ?? 2000) < 1996).length, nader: hier.filter((d) => uitkomst.get(d.id) === 'nader-onderzoek').length }];
  }));
}

/** Counts one generated board. */
export function kengetallen(rijen: BestuurRijen): Kengetallen {
  const actief = rijen.aanstellingen.filter((a) => a.categorie === 'OP' && a.begin <= peildatum && (a.einde ?? peildatum) >= peildatum);
  const factoren = new Map<string, number>();
  for (const a of actief) factoren.set(a.medewerkerId, (factoren.get(a.medewerkerId) ?? 0) + a.deeltijdfactor);
  const n = factoren.size;
  const geboren = new Map(rijen.medewerkers.map((m) => [m.id, m.geboortedatum]));
  const { uitkomst, master, bevestigd, woMaster } = telMasters(rijen);
  const vwo = new Set(rijen.lesinzetten.filter((l) => l.schooljaar === 2026 && l.onderwijssoort === 'vwo' && l.leerjaar >= 4).map((l) => l.medewerkerId));
  const ids = [...factoren.keys()];
  const deel = (aantal: number) => aantal / n;
  const behaald = rijen.diplomas.filter((d) => d.status === 'behaald');
  const schaal = new Map(actief.map((a) => [a.medewerkerId, a.schaal]));
  return {
    leraren: n,
    gemiddeldeLeeftijd: ids.reduce((som, id) => som + leeftijd(geboren.get(id) ?? ''), 0) / n,
    gemiddeldeFactor: [...factoren.values()].reduce((a, b) => a + b, 0) / n,
    onderDeHelft: deel([...factoren.values()].filter((f) => f < 0.5).length),
    vast: deel(new Set(actief.filter((a) => a.einde === null).map((a) => a.medewerkerId)).size),
    schalen: Object.fromEntries(['LB', 'LC', 'LD'].map((naam) => [naam, deel([...schaal.values()].filter((s) => s === naam).length)])),
    masters: deel(ids.filter((id) => master.has(id)).length),
    mastersBevestigd: deel(ids.filter((id) => bevestigd.has(id)).length),
    vwoBovenbouw: vwo.size,
    vwoBovenbouwWoMaster: [...vwo].filter((id) => woMaster.has(id)).length / vwo.size,
    inStudie: deel(new Set(rijen.diplomas.filter((d) => d.status === 'in-opleiding').map((d) => d.medewerkerId)).size),
    opTweeScholen: deel(actief.length - n),
    diplomas: rijen.diplomas.length,
    teScreenen: behaald.filter((d) => !uitkomst.has(d.id)).length / behaald.length,
    perVak: perVak(rijen, master),
    wachtrij: wachtrijen(rijen, uitkomst),
  };
}
