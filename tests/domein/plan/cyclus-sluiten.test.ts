import { beforeEach, describe, expect, it } from 'vitest';
import { cyclusHeropenen } from '@/lib/cyclus/server/cyclus-wijzigen';
import { momentopnameUit } from '@/lib/plan/momentopname';
import { cyclusAfsluiten, cyclusAfsluitenTonen } from '@/lib/plan/server/cyclus-afsluiten';
import { momentopnameExporteren, momentopnameTonen } from '@/lib/plan/server/momentopname-tonen';
import { alsApp, alsBeheer } from '../../support/database';
import { VRAAG } from '../cyclus/samenwerking-opzet';
import { ANTWOORD, bewaard, GEHEIM, rijVan, sha, sluiten, sluitProef, versieVan, type SluitProef } from './sluiten-opzet';

// The promise: a closed cycle is kept as it was, in one text that nothing changes afterwards, without what the closed
// circle wrote; and there is no closed cycle without that text.

let proef: SluitProef;
beforeEach(async () => { proef = await sluitProef(); });

/** Everything that anybody could still change afterwards, changed past every door. */
const allesAnders = (id: SluitProef) => alsBeheer(async (client) => {
  await client.query('UPDATE bestuur SET naam = $2 WHERE id = $1', [id.bestuurId, 'Andere stichting']);
  await client.query('UPDATE school SET naam = $2 WHERE "bestuurId" = $1', [id.bestuurId, 'Andere naam']);
  await client.query('UPDATE gebruiker SET naam = $2 WHERE id = $1', [id.leider.gebruiker.id, 'Iemand Anders']);
  await client.query(`UPDATE cyclus SET naam = 'Anders', bedoeling = 'Anders', begin = '2020-01-01' WHERE id = $1`, [id.cyclus]);
  await client.query(`UPDATE antwoord SET waarde = '{"tekst": "Later veranderd"}', status = 'concept' WHERE "cyclusId" = $1`, [id.cyclus]);
  await client.query(`UPDATE eigenvraag SET tekst = 'Later veranderd', "vervallenOp" = now() WHERE "cyclusId" = $1`, [id.cyclus]);
  await client.query('DELETE FROM schakel WHERE "cyclusId" = $1', [id.cyclus]);
  await client.query('DELETE FROM cyclus_deelnemer WHERE "cyclusId" = $1', [id.cyclus]);
  await client.query(`UPDATE bericht SET tekst = 'Later veranderd', "verwijderdOp" = now() WHERE "bestuurId" = $1`, [id.bestuurId]);
  await client.query(`UPDATE besluit SET tekst = 'Later veranderd' WHERE "cyclusId" = $1`, [id.cyclus]);
  await client.query(`UPDATE evaluatie SET bereikt = 'Later veranderd', oordeel = 'stoppen' WHERE "cyclusId" = $1`, [id.cyclus]);
  await client.query(`UPDATE activiteitstand SET stand = 'open', voortgang = 0 WHERE "planId" = $1`, [id.plan]);
  await client.query('INSERT INTO doelwaarde ("bestuurId", indicator, waarde, vanaf) VALUES ($1, $2, 90, $3)', [id.bestuurId, 'doel50', '2020-01-01']).catch(() => undefined);
});

describe('closing a cycle', () => {
  it('keeps figures, answers, rows, goals, plan, evaluation, talks, decisions and people, in words', async () => {
    const { nummer } = await sluiten(proef.leider, proef.cyclus, 'Wij zijn klaar.');
    const { beeld, ongeschonden } = await momentopnameTonen(proef.hr, proef.cyclus, nummer);
    expect(ongeschonden).toBe(true);
    expect(beeld).toMatchObject({ vorm: 1, cyclus: { naam: 'Baken 2026', school: 'Het Baken' }, sluiting: { nummer: 1, wie: proef.leider.gebruiker.naam, reden: 'Wij zijn klaar.' } });
    const vragen = beeld?.fasen.flatMap(({ blokken }) => blokken.flatMap((blok) => blok.vragen)) ?? [];
    expect(vragen.find(({ id }) => id === VRAAG)).toMatchObject({ antwoorden: [{ stem: 'De school', klaar: true, wie: proef.leider.gebruiker.naam, regels: [{ naam: 'Antwoord', tekst: ANTWOORD }] }] });
    expect(vragen.find(({ id }) => id === VRAAG)?.tekst.length).toBeGreaterThan(10);
    expect(JSON.stringify(beeld?.fasen)).toContain('Het rooster laat geen studiedag toe');
    expect(beeld?.doelen).toMatchObject([{ id: proef.doel, tekst: 'De helft heeft een master', status: 'Geldt', evaluatie: { oordeel: 'Houden', regels: [{ naam: 'Bereikt', tekst: 'Van 34 naar 42 leraren.' }] } }]);
    expect(beeld?.doelen[0]?.regels).toContainEqual({ naam: expect.any(String), tekst: 'Joost' });
    expect(beeld?.keten).toEqual([{ van: 'Het rooster laat geen studiedag toe', naar: 'De helft heeft een master' }]);
    expect(beeld?.plannen).toMatchObject([{ naam: 'Plan', toestand: 'Vastgesteld', versie: 1, vastgesteld: true, standen: [{ stand: 'Klaar', voortgang: 100, uren: 38 }] }]);
    expect(beeld?.plannen[0]?.activiteiten).toHaveLength(3);
    expect(beeld?.plannen[0]?.stappen.map(({ naam }) => naam)).toEqual(['Indienen', 'Beoordelen', 'Vaststellen']);
    expect(beeld?.vervolgacties).toEqual([{ tekst: 'Elk jaar de cijfers bekijken', doel: 'De helft heeft een master', eigenaar: null, uiterlijk: null, klaarOp: null }]);
    expect(beeld?.besluiten).toMatchObject([{ tekst: 'Wij houden de visie', wie: 'De schoolleiding', genomenOp: '2026-10-01' }]);
    expect(beeld?.gesprekken).toMatchObject([{ opgelost: null, berichten: [{ tekst: 'Is dit nog wel zo?', wie: proef.leider.gebruiker.naam }] }]);
    expect(beeld?.cijfers?.lijst.find(({ code }) => code === 'doel50')).toMatchObject({ naam: 'Leraren met een master', uitleg: expect.stringContaining('personen'), zin: expect.any(String) });
    expect([...(beeld?.meegewerkt ?? []), ...(beeld?.deelnemers ?? []).map(({ naam }) => naam)]).toEqual(expect.arrayContaining([proef.leider.gebruiker.naam, proef.hr.gebruiker.naam]));
  });

  it('keeps nothing of the closed circle, also when a member of it closes', async () => {
    await sluiten(proef.leider, proef.cyclus);
    const { inhoud } = await bewaard(proef.cyclus, 1);
    expect(inhoud).not.toContain(GEHEIM);
    expect(inhoud).not.toContain(proef.besloten);
    expect(momentopnameUit(inhoud)?.fasen.flatMap(({ instrumenten }) => instrumenten).find(({ slug }) => slug === 'stakeholders')).toEqual({ slug: 'stakeholders', titel: 'Stakeholders', besloten: true, delen: [] });
  });

  it('stays the same byte for byte after everything was changed, the school renamed, and the cycle opened and closed again', async () => {
    await sluiten(proef.leider, proef.cyclus);
    const toen = await bewaard(proef.cyclus, 1);
    expect(sha(toen.inhoud)).toBe(toen.hash);
    await allesAnders(proef);
    expect(await bewaard(proef.cyclus, 1)).toEqual(toen);
    await cyclusHeropenen(proef.leider, { cyclus: proef.cyclus, versie: await versieVan(proef.cyclus), reden: 'Nog een vraag vergeten.' });
    expect(await bewaard(proef.cyclus, 1)).toEqual(toen);
    expect((await sluiten(proef.leider, proef.cyclus)).nummer).toBe(2);
    expect(await bewaard(proef.cyclus, 1)).toEqual(toen);
    expect((await bewaard(proef.cyclus, 2)).inhoud).toContain('Later veranderd');
    const { beeld, ongeschonden, alle } = await momentopnameTonen(proef.leider, proef.cyclus, 1);
    expect({ ongeschonden, school: beeld?.cyclus.school, nummers: alle.map(({ nummer }) => nummer) }).toEqual({ ongeschonden: true, school: 'Het Baken', nummers: [2, 1] });
    expect((await momentopnameExporteren(proef.hr, proef.cyclus, 1)).inhoud).toBe(toen.inhoud);
  });

  it('cannot be rewritten or taken away by the application, whatever it asks', async () => {
    await sluiten(proef.leider, proef.cyclus);
    for (const opdracht of [`UPDATE cyclusmomentopname SET inhoud = 'x'`, 'DELETE FROM cyclusmomentopname']) await expect(alsApp((client) => client.query(opdracht))).rejects.toThrow(/permission denied/);
  });

  it('closes once, of two who press at the same moment; and closed and kept come together or not at all', async () => {
    const versie = await versieVan(proef.cyclus);
    const pogingen = await Promise.allSettled([proef.leider, proef.hr].map((wie) => cyclusAfsluiten(wie, { cyclus: proef.cyclus, versie, reden: '' })));
    expect(pogingen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rijVan('SELECT nummer FROM cyclusmomentopname WHERE "cyclusId" = $1', [proef.cyclus])).toEqual([{ nummer: 1 }]);
    await expect(sluiten(proef.leider, proef.anderecyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await rijVan('SELECT 1 FROM cyclusmomentopname WHERE "cyclusId" = $1', [proef.anderecyclus])).toEqual([]);
  });

  it('is for who manages the cycle; its snapshot is read by who sees the whole of it', async () => {
    await expect(sluiten(proef.teamleider, proef.cyclus)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(cyclusAfsluitenTonen(proef.andereLeider, proef.cyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await sluiten(proef.leider, proef.cyclus);
    expect((await momentopnameTonen(proef.bestuurder, proef.cyclus, 1)).ongeschonden).toBe(true);
    for (const wie of [proef.teamleider, proef.andereLeider, proef.buren]) await expect(momentopnameTonen(wie, proef.cyclus, 1)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(momentopnameTonen(proef.leraar, proef.cyclus, 1)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(momentopnameTonen(proef.leider, proef.cyclus, 2)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('says before closing what is still open, and what would not come along', async () => {
    const { punten } = await cyclusAfsluitenTonen(proef.leider, proef.cyclus);
    const van = (titel: string) => punten.find((een) => een.titel === titel);
    expect(van('Antwoorden')).toMatchObject({ soort: 'open', zin: expect.stringContaining('1 antwoord is nog concept') });
    expect(van('Evaluatie')).toMatchObject({ soort: 'klaar' });
    expect(van('Plan Plan')).toMatchObject({ soort: 'open', zin: expect.stringContaining('2 van 3 activiteiten') });
    expect(van('Vervolgacties')).toMatchObject({ soort: 'open' });
    expect(van('Teksten die nog naast een antwoord staan')).toMatchObject({ soort: 'klaar' });
  });
});
