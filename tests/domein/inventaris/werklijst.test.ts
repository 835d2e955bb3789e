import { beforeEach, describe, expect, it } from 'vitest';
import { vandaag } from '@/lib/dates';
import { aandachtspunten } from '@/lib/inventaris/screening-controle';
import { plusDagen } from '@/lib/inventaris/screening-voortgang';
import { meldingHref, meldingInWoorden, watTeDoen, type Melding } from '@/lib/inventaris/werklijst';
import { werklijstAdres } from '@/lib/inventaris/werklijst-adres';
import { WerklijstFilterSchema } from '@/lib/inventaris/werklijst.schema';
import { werklijstExporteren } from '@/lib/inventaris/server/screening/werklijst-exporteren';
import { meldingenTellen } from '@/lib/inventaris/server/screening/meldingen-tellen';
import { werklijstTonen } from '@/lib/inventaris/server/screening/werklijst-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { ooitGescreend, screen } from './campagne-opzet';
import { screeningProef, type ScreeningProef } from './screening-opzet';

let proef: ScreeningProef;
beforeEach(async () => { proef = await screeningProef(); });

const lijst = (deel: Record<string, unknown> = {}, wie: Toegang = proef.joost) => werklijstTonen(wie, WerklijstFilterSchema.parse(deel));
const zet = (opdracht: string, ...waarden: unknown[]) => alsBeheer(async (client) => {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [proef.bestuurId]);
  await client.query(opdracht, waarden);
  await client.query('COMMIT');
});
const redenen = async (soort: string) => (await lijst({ soort })).rijen.map(({ naam, reden, waarde }) => [naam, reden, waarde]);
const mens = (naam: string) => `(SELECT id FROM medewerker WHERE "bestuurId" = '${proef.bestuurId}' AND roepnaam = '${naam}')`;

describe('wat om werk vraagt', () => {
  it('noemt wat niemand zag, met wat te doen en waar', async () => {
    const { rijen, perSoort } = await lijst({ soort: 'nooit' });
    expect(perSoort.nooit).toBe(5);
    expect(rijen.map(({ diplomaId }) => diplomaId)).not.toContain(proef.diplomas.dirkWeg);
    const eerste = rijen.find(({ diplomaId }) => diplomaId === proef.diplomas.annaWo) as Melding;
    expect(meldingHref(eerste, '/x')).toBe(`/x/screening?diploma=${proef.diplomas.annaWo}`);
    expect([watTeDoen(eerste.reden), meldingInWoorden(eerste)]).toEqual(['Screen dit diploma', expect.stringContaining('Niemand zag nog het bewijs')]);
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    expect((await lijst()).perSoort.nooit).toBe(4);
  });

  it('noemt wat langer geleden is gescreend dan het bestuur wil: een dag te oud wel, op de dag zelf niet', async () => {
    const dag = vandaag();
    const jarenTerug = (jaren: number, erbij: number) => new Date(Date.parse(`${Number(dag.slice(0, 4)) - jaren}${dag.slice(4)}T12:00:00Z`) + erbij * 86_400_000).toISOString();
    await ooitGescreend(proef, proef.diplomas.annaWo, jarenTerug(5, -1));
    await ooitGescreend(proef, proef.diplomas.bramWo, jarenTerug(5, 0));
    expect((await lijst({ soort: 'verouderd' })).rijen.map(({ diplomaId }) => diplomaId)).toEqual([proef.diplomas.annaWo]);
    await zet(`INSERT INTO bestuursinstelling ("verouderdNaJaren") VALUES (4)`);
    expect((await lijst()).perSoort.verouderd).toBe(2);
  });

  it('noemt wat niet bij elkaar past, net als de werkbank bij dat diploma', async () => {
    await zet(`UPDATE diploma SET instelling = 'Hogeschool Utrecht' WHERE id = $1`, proef.diplomas.bramWo);
    await zet(`UPDATE diploma SET "behaaldJaar" = 2003 WHERE id = $1`, proef.diplomas.annaBachelor);
    await zet(`INSERT INTO diploma ("medewerkerId", niveau, richting, instelling, "behaaldJaar", status) SELECT "medewerkerId", niveau, upper(richting), instelling, 2010, status FROM diploma WHERE id = $1`, proef.diplomas.bramHbo);
    expect(await redenen('tegenstrijdig')).toEqual(expect.arrayContaining([
      ['Bram Bos', 'hogeschool-wo', 'Hogeschool Utrecht'], ['Anna Åkerman', 'te-jong', '18'], ['Bram Bos', 'dubbel', null], ['Els Eik', 'leraar-zonder-diploma', null],
    ]));
    expect((await lijst()).perSoort.tegenstrijdig).toBe(4);
  });

  it.each(['Hogeschool Utrecht', 'NHL Stenden', 'Hanze', 'HAN University of Applied Sciences', 'Universiteit van Johannesburg', 'Hanzehof Universiteit', 'Rijksuniversiteit Groningen', 'De Haagse Hogeschool'])('leest %s in het scherm en in de database hetzelfde', async (instelling) => {
    await zet('UPDATE diploma SET instelling = $2 WHERE id = $1', proef.diplomas.bramWo, instelling);
    const scherm = aandachtspunten({ niveau: 'wo-master', richting: 'Wiskunde', instelling, behaaldOp: null, behaaldJaar: 2005, geboortedatum: '1980-02-01', anderen: [] }).some(({ gegeven }) => gegeven === 'niveau');
    expect((await redenen('tegenstrijdig')).some(([, reden]) => reden === 'hogeschool-wo')).toBe(scherm);
  });

  it('noemt een bevoegdheid zonder diploma dat erbij past, en niet als het diploma er wel is', async () => {
    await zet(`INSERT INTO bevoegdheid ("medewerkerId", vak, graad) VALUES (${mens('Anna')}, 'Nederlands', 'eerstegraads'), (${mens('Bram')}, 'Wiskunde', 'tweedegraads')`);
    expect((await redenen('tegenstrijdig')).filter(([, reden]) => reden === 'bevoegdheid-zonder-diploma')).toEqual([]);
    await zet(`UPDATE diploma SET niveau = 'overig' WHERE "medewerkerId" = ${mens('Bram')}`);
    await zet(`UPDATE diploma SET niveau = 'hbo-bachelor' WHERE id = $1`, proef.diplomas.annaWo);
    expect((await redenen('tegenstrijdig')).filter(([, reden]) => reden === 'bevoegdheid-zonder-diploma').sort()).toEqual([['Anna Åkerman', 'bevoegdheid-zonder-diploma', 'eerstegraads'], ['Bram Bos', 'bevoegdheid-zonder-diploma', 'tweedegraads']]);
    expect(aandachtspunten({ niveau: 'hbo-bachelor', richting: 'x', instelling: 'NHL', behaaldOp: null, behaaldJaar: 2010, geboortedatum: null, anderen: [], bevoegdheden: [{ graad: 'eerstegraads' }] })).toMatchObject([{ gegeven: 'soort' }]);
  });

  it('noemt een studie die klaar had moeten zijn één keer, met de weg naar die studie', async () => {
    await zet(`INSERT INTO diploma ("medewerkerId", niveau, richting, "behaaldJaar", status) VALUES (${mens('Els')}, 'hbo-master', 'SEN', 2024, 'in-opleiding')`);
    expect((await redenen('tegenstrijdig')).filter(([, reden]) => reden === 'studie-voorbij')).toHaveLength(1);
    await zet(`INSERT INTO opleidingstraject ("medewerkerId", programma, niveau, status, begin, "verwachtEinde") VALUES (${mens('Els')}, 'SEN', 'hbo-master', 'bezig', '2022-09-01', '2024-07-31')`);
    const [melding] = (await lijst({ soort: 'tegenstrijdig' })).rijen.filter(({ reden }) => reden === 'studie-voorbij');
    expect(meldingHref(melding as Melding, '/x')).toBe(`/x/studies/${melding?.trajectId ?? '-'}`);
    expect((await redenen('tegenstrijdig')).filter(([, reden]) => reden === 'studie-voorbij')).toHaveLength(1);
  });

  it('noemt wat binnen de maanden van het bestuur afloopt, en niet als er een vervolg is', async () => {
    const straks = plusDagen(vandaag(), 60);
    await zet(`INSERT INTO bevoegdheid ("medewerkerId", vak, graad, begin, einde) VALUES (${mens('Els')}, 'Frans', 'geschiktheidsverklaring', '2025-08-01', $1), (${mens('Bram')}, 'Wiskunde', 'geschiktheidsverklaring', '2025-08-01', $2)`, straks, plusDagen(vandaag(), 400));
    await zet(`UPDATE aanstelling SET einde = $1 WHERE "medewerkerId" IN (${mens('Anna')}, ${mens('Els')})`, straks);
    expect((await redenen('eindigt')).sort()).toEqual([['Anna Åkerman', 'aanstelling-eindigt', null], ['Els Eik', 'aanstelling-eindigt', null], ['Els Eik', 'bevoegdheid-eindigt', 'geschiktheidsverklaring']]);
    await zet(`INSERT INTO aanstelling ("medewerkerId", "schoolId", categorie, deeltijdfactor, begin) VALUES (${mens('Anna')}, $1, 'OP', 0.8, $2)`, proef.scholen.lyceum, plusDagen(straks, 1));
    expect((await redenen('eindigt')).filter(([naam]) => naam === 'Anna Åkerman')).toEqual([]);
  });

  it('noemt wie dit schooljaar geen lessen heeft, en masters van vóór 1996', async () => {
    expect((await redenen('geen-lessen')).map(([naam]) => naam).sort()).toEqual(['Carla Cats', 'Els Eik']);
    expect((await lijst({ soort: 'origineel' })).rijen.map(({ diplomaId }) => diplomaId)).toEqual([proef.diplomas.carlaOud]);
    await screen(proef.joost, proef.diplomas.carlaOud, 'origineel');
    expect((await lijst()).perSoort.origineel).toBe(0);
  });
});

describe('zoeken, bladeren en meenemen', () => {
  it('filtert op school, naam en masters, telt per soort, en bewaart dat in het adres', async () => {
    const { rijen, perSoort, totaal } = await lijst({ school: proef.scholen.lyceum, zoek: 'akerman', niveau: 'masters' });
    expect(rijen.map(({ diplomaId }) => diplomaId)).toEqual([proef.diplomas.annaWo]);
    expect([totaal, perSoort.nooit]).toEqual([1, 1]);
    const filter = WerklijstFilterSchema.parse({ soort: 'nooit', school: proef.scholen.lyceum, sorteer: 'naam', richting: 'af', pagina: '3' });
    expect(WerklijstFilterSchema.parse(Object.fromEntries(new URLSearchParams(werklijstAdres(filter, { pagina: 3 }))))).toEqual(filter);
    expect(WerklijstFilterSchema.parse({ soort: 'x', pagina: '-1', school: "'" })).toMatchObject({ soort: undefined, pagina: 1, school: undefined });
  });

  it('sorteert heen en terug, en geeft bij een te hoge bladzijde de laatste', async () => {
    const namen = async (richting: string) => (await lijst({ soort: 'nooit', sorteer: 'naam', richting })).rijen.map(({ naam }) => naam);
    expect((await namen('af')).reverse().at(0)).toBe((await namen('op'))[0]);
    expect((await lijst({ soort: 'nooit', pagina: '99' })).rijen).toHaveLength(5);
  });

  it('gaat met dezelfde meldingen naar een bestand, en in het logboek', async () => {
    const { naam, inhoud } = await werklijstExporteren(proef.joost, { filter: WerklijstFilterSchema.parse({ soort: 'origineel' }), vorm: 'csv' });
    expect(naam).toMatch(/^werklijst-.*\.csv$/);
    const tekst = new TextDecoder().decode(inhoud);
    expect(tekst).toContain('Carla Cats');
    expect(tekst).not.toContain('Anna');
    const log = await alsBeheer((client) => client.query(`SELECT "onderwerpSoort" FROM logregel WHERE "bestuurId" = $1 AND handeling = 'lijst-exporteren'`, [proef.bestuurId]));
    expect(log.rows).toEqual([{ onderwerpSoort: 'werklijst' }]);
  });

  it('toont HR van één school alleen die school, en wie geen HR is niets', async () => {
    expect(new Set((await lijst({}, proef.ilse)).rijen.map(({ school }) => school))).toEqual(new Set(['Vakschool']));
    await expect(lijst({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(werklijstExporteren(proef.teamleider, { filter: WerklijstFilterSchema.parse({}), vorm: 'csv' })).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('hoeveel meldingen er zijn', () => {
  it('telt hetzelfde als de werklijst, per soort en per school, en noemt geen soort die niet voorkomt', async () => {
    const [alles, telling] = await Promise.all([lijst(), meldingenTellen(proef.joost)]);
    expect(telling.totaal).toBe(alles.totaal);
    expect(Object.fromEntries(telling.soorten.map(({ soort, aantal }) => [soort, aantal]))).toEqual(Object.fromEntries(Object.entries(alles.perSoort).filter(([, aantal]) => aantal > 0)));
    expect(alles.scholen.length).toBeGreaterThan(1);
    for (const { id } of alles.scholen) expect((await meldingenTellen(proef.joost, { school: id })).totaal).toBe((await lijst({ school: id })).totaal);
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    expect((await meldingenTellen(proef.joost)).totaal).toBe((await lijst()).totaal);
  });

  it('telt niets voor wie niet screent, en niets buiten het bereik', async () => {
    await expect(meldingenTellen({ ...proef.joost, rollen: proef.joost.rollen.map((rol) => ({ ...rol, rol: 'bestuurder' as const })) })).rejects.toMatchObject({ code: 'geen-recht' });
    const scholen = (await lijst()).scholen.map(({ id }) => id);
    const alleen = (schoolIds: string[]): Toegang => ({ ...proef.joost, rollen: [{ rol: 'hr', bereik: 'school', schoolIds, teamIds: [], medewerkerId: null }] });
    const [eerste = '', tweede = ''] = scholen;
    expect(await meldingenTellen(alleen([eerste]))).toMatchObject({ totaal: (await lijst({}, alleen([eerste]))).totaal });
    expect(await meldingenTellen(alleen([eerste]), { school: tweede })).toEqual({ totaal: 0, soorten: [] });
  });
});
