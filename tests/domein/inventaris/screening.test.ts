import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { vandaag } from '@/lib/dates';
import { gevolgVan, type GevolgRegel } from '@/lib/inventaris/screening-gevolg';
import { DiplomaScreenenSchema, ScreeningFilterSchema, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import type { Keuze } from '@/lib/inventaris/screening';
import type { ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';
import { vraagVan } from '@/lib/inventaris/screening-gevolg-vraag';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { diplomaScreenen } from '@/lib/inventaris/server/screening/diploma-screenen';
import { diplomaTerScreening } from '@/lib/inventaris/server/screening/diploma-ter-screening';
import { screeningHerstellen } from '@/lib/inventaris/server/screening/screening-herstellen';
import { screeningTonen } from '@/lib/inventaris/server/screening/screening-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsApp, alsBeheer } from '../../support/database';
import { screeningProef, type ScreeningProef } from './screening-opzet';

let proef: ScreeningProef;
beforeEach(async () => { proef = await screeningProef(); });

const filter = (deel: Partial<ScreeningFilter> = {}) => ScreeningFilterSchema.parse(deel);

/** Screens a diploma as it stands at this moment. */
async function screen(wie: Toegang, diplomaId: string, keuze: Keuze, notitie = '') {
  return diplomaScreenen(wie, keuzeBij(await diplomaTerScreening(wie, diplomaId), keuze, notitie));
}
function keuzeBij(diploma: ScreeningDiploma, keuze: Keuze, notitie = '') {
  return { diplomaId: diploma.id, keuze, notitie, laatste: diploma.geschiedenis[0]?.id ?? '', versie: diploma.versie };
}
async function screenings(diplomaId: string) {
  return alsBeheer(async (client) => (await client.query<{ uitkomst: string; bewijs: string; herstelt: string | null; gebruikerId: string }>(
    'SELECT uitkomst, bewijs, herstelt, "gebruikerId" FROM screening WHERE "diplomaId" = $1 ORDER BY volgnummer', [diplomaId])).rows);
}

describe('de wachtrij', () => {
  it('toont behaalde diploma’s van wie nu werkt, per school, en laat wie weg is weg', async () => {
    const { wachtrij, diploma } = await screeningTonen(proef.joost, filter());
    expect(wachtrij.regels.map((regel) => regel.id)).toEqual([proef.diplomas.annaBachelor, proef.diplomas.annaWo, proef.diplomas.bramHbo, proef.diplomas.bramWo, proef.diplomas.carlaOud]);
    expect(wachtrij.perSchool).toEqual({ [proef.scholen.lyceum]: 4, [proef.scholen.vakschool]: 1 });
    expect(diploma?.id).toBe(proef.diplomas.annaBachelor);
  });

  it('zoekt zonder accenten, filtert op masters en sorteert op uren in vwo 4–6', async () => {
    const gezocht = await screeningTonen(proef.joost, filter({ zoek: 'akerman' }));
    expect(gezocht.wachtrij.regels.map((regel) => regel.id)).toEqual([proef.diplomas.annaBachelor, proef.diplomas.annaWo]);
    const opUren = await screeningTonen(proef.joost, filter({ sorteer: 'uren', niveau: 'masters', school: proef.scholen.lyceum }));
    expect(opUren.wachtrij.regels.map((regel) => [regel.naam, regel.urenVwo])).toEqual([['Anna Åkerman', 9], ['Bram Bos', 3], ['Bram Bos', 3]]);
  });

  it('leest jokertekens van een zoekopdracht als gewone tekens', async () => {
    expect((await screeningTonen(proef.joost, filter({ zoek: '%' }))).wachtrij.totaal).toBe(0);
  });

  it('laat een bekeken diploma verdwijnen en een nader onderzoek in het andere blad terugkomen', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    await screen(proef.joost, proef.diplomas.bramWo, 'nader-onderzoek', 'Kopie is onleesbaar.');
    const over = (await screeningTonen(proef.joost, filter())).wachtrij.regels.map((regel) => regel.id);
    expect(over).not.toContain(proef.diplomas.annaWo);
    expect((await screeningTonen(proef.joost, filter({ tab: 'nader-onderzoek' }))).wachtrij.regels.map((regel) => regel.id)).toEqual([proef.diplomas.bramWo]);
  });

  it('telt de voortgang per school mee', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    const { scholen, dagen } = await screeningTonen(proef.joost, filter());
    expect(scholen.find((school) => school.id === proef.scholen.lyceum)).toMatchObject({ teDoen: 3, bevestigd: 1, gedaan: 1 });
    expect(dagen).toEqual([{ dag: vandaag(), aantal: 1 }]);
  });
});

describe('een diploma screenen', () => {
  it('bewaart uitkomst, bewijs, notitie en wie, en schrijft het in het logboek', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'register', 'Handtekening geldig.');
    expect(await screenings(proef.diplomas.annaWo)).toEqual([{ uitkomst: 'bevestigd', bewijs: 'register', herstelt: null, gebruikerId: proef.joost.gebruiker.id }]);
    const regels = await alsBeheer(async (client) => (await client.query('SELECT handeling, "gebruikerId", gegevens FROM logregel WHERE "onderwerpId" = $1', [proef.diplomas.annaWo])).rows);
    expect(regels).toEqual([{ handeling: 'diploma-screenen', gebruikerId: proef.joost.gebruiker.id, gegevens: expect.objectContaining({ van: 'te-screenen', naar: 'bevestigd', bewijs: 'register' }) as unknown }]);
  });

  it('laat de nieuwste screening beslissen', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    await screen(proef.wietske, proef.diplomas.annaWo, 'niet-aangetroffen');
    expect((await diplomaTerScreening(proef.joost, proef.diplomas.annaWo)).uitkomst).toBe('niet-aangetroffen');
    expect(await screenings(proef.diplomas.annaWo)).toHaveLength(2);
  });

  it('weigert het register voor een diploma van vóór 1996 en bewaart dan niets', async () => {
    await expect(screen(proef.joost, proef.diplomas.carlaOud, 'register')).rejects.toMatchObject({ code: 'ongeldig', velden: { keuze: [expect.stringContaining('1996')] } });
    expect(await screenings(proef.diplomas.carlaOud)).toEqual([]);
    await screen(proef.joost, proef.diplomas.carlaOud, 'origineel');
    expect(await screenings(proef.diplomas.carlaOud)).toMatchObject([{ uitkomst: 'bevestigd', bewijs: 'origineel' }]);
  });

  it('vraagt bij nader onderzoek om een notitie', () => {
    const invoer = { diplomaId: randomUUID(), keuze: 'nader-onderzoek', laatste: '', versie: 1 };
    expect(DiplomaScreenenSchema.safeParse({ ...invoer, notitie: '   ' }).success).toBe(false);
    expect(DiplomaScreenenSchema.safeParse({ ...invoer, notitie: 'Origineel gevraagd.' }).success).toBe(true);
  });

  it('is niet te wijzigen en niet te wissen, ook niet met de rechten van de toepassing', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    const uitvoeren = (opdracht: string) => alsApp(async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [proef.bestuurId]);
      return (await client.query(opdracht)).rowCount;
    });
    await expect(uitvoeren(`UPDATE screening SET uitkomst = 'niet-aangetroffen'`)).rejects.toThrow(/permission denied/);
    expect(await uitvoeren('DELETE FROM screening')).toBe(0);
    expect(await screenings(proef.diplomas.annaWo)).toHaveLength(1);
  });
});

describe('twee mensen en twee keer', () => {
  it('toont de tweede wat de eerste besloot, en verliest geen van beide', async () => {
    const gezien = await diplomaTerScreening(proef.joost, proef.diplomas.annaWo);
    const uitkomsten = await Promise.allSettled([
      diplomaScreenen(proef.joost, keuzeBij(gezien, 'dossier')), diplomaScreenen(proef.wietske, keuzeBij(gezien, 'niet-aangetroffen')),
    ]);
    const geweigerd = uitkomsten.filter((uitkomst) => uitkomst.status === 'rejected');
    expect(geweigerd).toHaveLength(1);
    expect(geweigerd[0]?.reason).toMatchObject({ code: 'conflict', voorMens: expect.stringMatching(/^(Joost was u voor: bevestigd, diploma gezien in het dossier|Wietske was u voor: niet aangetroffen)/) as unknown });
    expect(await screenings(proef.diplomas.annaWo)).toHaveLength(1);
  });

  it('weigert een keuze over gegevens die intussen zijn gewijzigd', async () => {
    const gezien = await diplomaTerScreening(proef.joost, proef.diplomas.annaWo);
    await alsBeheer((client) => client.query('UPDATE diploma SET richting = $2, versie = versie + 1 WHERE id = $1', [proef.diplomas.annaWo, 'Communicatiewetenschap']));
    await expect(diplomaScreenen(proef.joost, keuzeBij(gezien, 'dossier'))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('screent één keer, hoe vaak dezelfde keuze ook aankomt', async () => {
    const invoer = keuzeBij(await diplomaTerScreening(proef.joost, proef.diplomas.annaWo), 'dossier');
    const zelfde = { ...proef.joost, sleutel: { sleutel: randomUUID(), verzoekHash: 'x' } };
    const antwoorden = await Promise.all([diplomaScreenen(zelfde, invoer), diplomaScreenen(zelfde, invoer)]);
    expect(antwoorden[0].screeningId).toBe(antwoorden[1].screeningId);
    expect(await screenings(proef.diplomas.annaWo)).toHaveLength(1);
  });
});

describe('ongedaan maken', () => {
  it('voegt een screening toe met wat eerder gold en verwijst naar wat zij terugneemt', async () => {
    await screen(proef.wietske, proef.diplomas.annaWo, 'nader-onderzoek', 'Stempel ontbreekt.');
    const fout = await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    const terug = await screeningHerstellen(proef.joost, { screeningId: fout.screeningId });
    expect(terug.uitkomst).toBe('nader-onderzoek');
    expect((await screenings(proef.diplomas.annaWo)).map(({ uitkomst, herstelt }) => [uitkomst, herstelt])).toEqual([['nader-onderzoek', null], ['bevestigd', null], ['nader-onderzoek', fout.screeningId]]);
  });

  it('zet een eerste keuze terug naar nog te screenen', async () => {
    const { screeningId } = await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    await screeningHerstellen(proef.joost, { screeningId });
    expect((await screeningTonen(proef.joost, filter())).wachtrij.regels.map((regel) => regel.id)).toContain(proef.diplomas.annaWo);
  });

  it('weigert wat een ander besloot en wat niet meer het nieuwste is', async () => {
    const eerste = await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    await expect(screeningHerstellen(proef.wietske, { screeningId: eerste.screeningId })).rejects.toMatchObject({ code: 'ongeldig' });
    await screen(proef.wietske, proef.diplomas.annaWo, 'register');
    await expect(screeningHerstellen(proef.joost, { screeningId: eerste.screeningId })).rejects.toMatchObject({ code: 'conflict' });
    expect(await screenings(proef.diplomas.annaWo)).toHaveLength(2);
  });
});

describe('bereik', () => {
  it('toont HR van één school alleen die school en laat haar daar screenen', async () => {
    const { wachtrij, scholen, standen } = await screeningTonen(proef.ilse, filter());
    expect(wachtrij.regels.map((regel) => regel.id)).toEqual([proef.diplomas.carlaOud]);
    expect(scholen.map((school) => school.naam)).toEqual(['Vakschool']);
    expect(Object.keys(standen)).toEqual([proef.scholen.vakschool]);
    expect((await screen(proef.ilse, proef.diplomas.carlaOud, 'dossier')).standen[proef.scholen.vakschool]).toMatchObject({ leraren: 1, bevestigd: 1 });
  });

  it('antwoordt op een diploma buiten bereik, van wie weg is of van een ander bestuur als op een dat niet bestaat', async () => {
    const ander = await screeningProef();
    for (const [wie, diplomaId] of [[proef.ilse, proef.diplomas.annaWo], [proef.joost, proef.diplomas.dirkWeg], [proef.joost, ander.diplomas.annaWo], [proef.joost, randomUUID()]] as const) {
      await expect(diplomaTerScreening(wie, diplomaId)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(diplomaScreenen(wie, { diplomaId, keuze: 'dossier', notitie: '', laatste: '', versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    const { screeningId } = await screen(ander.joost, ander.diplomas.annaWo, 'dossier');
    await expect(screeningHerstellen(proef.joost, { screeningId })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('laat wie geen HR is niet binnen', async () => {
    await expect(screeningTonen(proef.teamleider, filter())).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(diplomaScreenen(proef.teamleider, { diplomaId: proef.diplomas.annaWo, keuze: 'dossier', notitie: '', laatste: '', versie: 1 })).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('het gevolg vooraf', () => {
  /** The figures of the overview for the lyceum, now. */
  async function lyceum() {
    const { perSchool } = await cijfersTonen(proef.joost, vandaag());
    const cijfers = perSchool['90ZZ00 Lyceum'];
    if (!cijfers) throw new Error('Het lyceum ontbreekt in de cijfers.');
    return cijfers;
  }
  async function gevolg(diplomaId: string): Promise<GevolgRegel[]> {
    const { standen, instelling } = await screeningTonen(proef.joost, filter());
    return gevolgVan(vraagVan(await diplomaTerScreening(proef.joost, diplomaId), instelling), standen).regels;
  }
  const op = (regels: GevolgRegel[], doel: 50 | 80) => regels.find((regel) => regel.doel === doel);

  it('zegt voor beide doelen precies wat het overzicht na bevestigen toont', async () => {
    const [voor, regels] = [await lyceum(), await gevolg(proef.diplomas.annaWo)];
    const antwoord = await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    const na = await lyceum();
    expect(op(regels, 50)).toEqual({ doel: 50, school: 'Lyceum', van: voor.mastersBevestigd, naar: na.mastersBevestigd, noemer: na.leraren, nodig: 1 });
    expect(op(regels, 80)).toEqual({ doel: 80, school: 'Lyceum', van: voor.vwoBovenbouwWoMasterBevestigd, naar: na.vwoBovenbouwWoMasterBevestigd, noemer: na.vwoBovenbouw, nodig: 1 });
    expect(antwoord.standen[proef.scholen.lyceum]).toEqual({ leraren: na.leraren, bevestigd: na.mastersBevestigd, vwoLeraren: na.vwoBovenbouw, vwoBevestigd: na.vwoBovenbouwWoMasterBevestigd });
  });

  it('belooft bij een tweede diploma alleen wat nog verandert', async () => {
    await screen(proef.joost, proef.diplomas.bramHbo, 'dossier');
    const [voor, regels] = [await lyceum(), await gevolg(proef.diplomas.bramWo)];
    expect(op(regels, 50)).toBeUndefined();
    await screen(proef.joost, proef.diplomas.bramWo, 'dossier');
    const na = await lyceum();
    expect(na.mastersBevestigd).toBe(voor.mastersBevestigd);
    expect(op(regels, 80)).toMatchObject({ van: voor.vwoBovenbouwWoMasterBevestigd, naar: na.vwoBovenbouwWoMasterBevestigd });
  });

  it('belooft niets bij een bachelor', async () => {
    const voor = await lyceum();
    expect(await gevolg(proef.diplomas.annaBachelor)).toEqual([]);
    await screen(proef.joost, proef.diplomas.annaBachelor, 'dossier');
    expect(await lyceum()).toEqual(voor);
  });
});
