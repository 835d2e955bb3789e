import { randomUUID } from 'node:crypto';

/** The part of a trial board that a cycle hangs on. */
interface Bord {
  gebruikerId: string;
  schoolId: string;
  andereSchoolId: string;
  cyclusId: string;
  andereCyclusId: string;
  bestuurscyclusId: string;
}

/** A cycle at both schools of a board and one of the whole board, with a row in every table that hangs on it; `collegaId` as person who answers. */
export function cyclusOpdrachten(b: Bord): [string, unknown[]][] {
  return [[b.cyclusId, b.schoolId], [b.andereCyclusId, b.andereSchoolId], [b.bestuurscyclusId, null] as const].flatMap(([cyclus, school]) => eenCyclus(b, cyclus as string, school as string | null));
}

function eenCyclus(b: Bord, cyclus: string, school: string | null): [string, unknown[]][] {
  const [antwoord, opdracht, ronde, vraag, deelname, draad, besloten] = Array.from({ length: 7 }, () => randomUUID());
  const hash = () => randomUUID().replaceAll('-', '').repeat(2);
  const plek = [cyclus, school];
  const [code, gast] = [hash(), hash()];
  return [
    [`INSERT INTO cyclus (id, "schoolId", naam, thema, editie, begin, einde) VALUES ($1, $2, 'Meer masters', 'meer-masters', 1, '2026-08-01', '2028-07-31')`, plek],
    [`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId") VALUES ($1, $2, $3)`, [...plek, b.gebruikerId]],
    [`INSERT INTO cyclus_bezoek ("cyclusId", "gebruikerId") VALUES ($1, $2)`, [cyclus, b.gebruikerId]],
    [`INSERT INTO faseroute ("cyclusId", "schoolId", deelfase, volgorde) VALUES ($1, $2, '1A', 1)`, plek],
    [`INSERT INTO fasestap ("cyclusId", "schoolId", deelfase, stap) VALUES ($1, $2, '1A', 'afgesloten')`, plek],
    [`INSERT INTO vraagroute ("cyclusId", "schoolId", "vraagId", deelfase) VALUES ($1, $2, '1a-vraag-visie-01', '1A')`, plek],
    [`INSERT INTO eigenvraag ("schoolId", deelfase, thema, tekst, invoer) VALUES ($1, '1A', 'meer-masters', 'Wat vinden wij?', '{"soort":"tekst"}')`, [school]],
    [`INSERT INTO cyclus_kring ("cyclusId", "schoolId", "gebruikerId") VALUES ($1, $2, $3)`, [...plek, b.gebruikerId]],
    [`INSERT INTO eigenvraag (id, "schoolId", "cyclusId", deelfase, thema, tekst, invoer, instrument, blok, besloten) VALUES ($3, $2, $1, '1B', 'meer-masters', 'De voorzitter', '{"soort":"tekst"}', 'stakeholders', 'register', true)`, [...plek, besloten]],
    // The app forgot to say that it is closed; the row it is about says so.
    [`INSERT INTO antwoord ("cyclusId", "schoolId", "vraagId", deelfase, editie, waarde) VALUES ($1, $2, $3, '1B', 1, '{"tekst":"Wil niet"}')`, [...plek, `eigen-${besloten}`]],
    [`INSERT INTO beoordeling ("cyclusId", "schoolId", "vraagId", deelfase, waarde) VALUES ($1, $2, '1b-knelpunt-01', '1B', '{"mate":"3"}')`, plek],
    [`INSERT INTO cijferstand ("cyclusId", "schoolId", "vraagId", deelfase, code, waarde, peildatum) VALUES ($1, $2, '1b-tabel4-kaart-01', '1B', 'masters', '{}', '2026-11-01')`, plek],
    [`INSERT INTO schakel ("cyclusId", "schoolId", van, naar) VALUES ($1, $2, 'rij:1b-tabel4-kaart-01', 'rij:1b-knelpunt-01')`, plek],
    [`INSERT INTO eigenoptie ("schoolId", "vraagId", naam) VALUES ($1, '1a-voorbeelden-ambities', 'Anders')`, [school]],
    [`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, editie) VALUES ($1, $2, $3, '1a-vraag-visie-01', '1A', 1)`, [antwoord, ...plek]],
    [`INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status) VALUES ($1, 1, '{}', 'concept')`, [antwoord]],
    [`INSERT INTO antwoordbotsing ("antwoordId", basis, waarde) VALUES ($1, 1, '{}')`, [antwoord]],
    [`INSERT INTO opdracht (id, "cyclusId", "schoolId", deelfase, "vraagId", "gebruikerId") VALUES ($1, $2, $3, '1A', '1a-vraag-visie-02', $4)`, [opdracht, ...plek, b.gebruikerId]],
    [`INSERT INTO opdrachtstap ("opdrachtId", stap) VALUES ($1, 'gegeven')`, [opdracht]],
    [`INSERT INTO dialoogronde (id, "cyclusId", "schoolId", deelfase, titel, "tokenHash", code, "sluitOp") VALUES ($1, $2, $3, '1A', 'Ronde', $4, 'abcdefgh', now() + interval '1 day')`, [ronde, ...plek, code]],
    [`INSERT INTO rondevraag (id, "rondeId", volgorde, tekst, soort) VALUES ($1, $2, 1, 'Wat wilt u?', 'tekst')`, [vraag, ronde]],
    [`SELECT set_config('app.dialoog', $1, true), set_config('app.deelname', $2, true)`, [code, gast]],
    [`INSERT INTO deelname (id, "rondeId", "tokenHash") VALUES ($1, $2, $3)`, [deelname, ronde, gast]],
    [`INSERT INTO bijdrage ("rondeId", "rondevraagId", "deelnameId", waarde) VALUES ($1, $2, $3, '{"tekst":"stil"}')`, [ronde, vraag, deelname]],
    [`SELECT set_config('app.tonen', $1, true)`, [ronde]],
    [`INSERT INTO rondekaart ("rondeId", "rondevraagId", waarde) VALUES ($1, $2, '{"tekst":"op het bord"}')`, [ronde, vraag]],
    [`SELECT set_config('app.tonen', '', true)`, []],
    [`INSERT INTO draad (id, "cyclusId", "schoolId", deelfase, soort, "onderwerpId") VALUES ($1, $2, $3, '1A', 'vraag', '1a-vraag-visie-01')`, [draad, ...plek]],
    [`INSERT INTO draadverhuizing ("draadId", "vanSoort", "vanId", "naarSoort", "naarId") VALUES ($1, 'vraag', 'a', 'doel', 'b')`, [draad]],
    [`INSERT INTO bericht ("draadId", tekst) VALUES ($1, 'Onder ons')`, [draad]],
    [`INSERT INTO melding ("gebruikerId", soort, "cyclusId", "draadId") VALUES ($1, 'genoemd', $2, $3)`, [b.gebruikerId, cyclus, draad]],
    [`INSERT INTO besluit ("cyclusId", "schoolId", tekst, wie, "genomenOp") VALUES ($1, $2, 'Wij doen het', 'MT', '2026-11-01')`, plek],
    [`INSERT INTO dialoogverslag ("cyclusId", "schoolId", deelfase, "metWie", "gesprokenOp") VALUES ($1, $2, '1A', 'Team', '2026-11-01')`, plek],
    [`INSERT INTO hulpmiddelgebruik ("cyclusId", "schoolId", "vraagId", deelfase, stand) VALUES ($1, $2, 'hulpmiddel-schoolfie', '1A', 'gebruikt')`, plek],
  ];
}
