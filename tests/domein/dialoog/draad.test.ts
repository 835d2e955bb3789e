import { beforeEach, describe, expect, it } from 'vitest';
import { samenwerkingVan } from '@/lib/cyclus/server/samenwerking-lezen';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { BerichtPlaatsenSchema, DraadBeginnenSchema, DraadOplossenSchema, DraadToewijzenSchema } from '@/lib/dialoog/draad.schema';
import { berichtPlaatsen } from '@/lib/dialoog/server/bericht-plaatsen';
import { berichtVerwijderen, berichtWijzigen } from '@/lib/dialoog/server/bericht-wijzigen';
import { draadBeginnen } from '@/lib/dialoog/server/draad-beginnen';
import { draadHeropenen, draadOplossen } from '@/lib/dialoog/server/draad-oplossen';
import { draadToewijzen } from '@/lib/dialoog/server/draad-toewijzen';
import { cijferdradenLezen } from '@/lib/dialoog/server/draden-lezen';
import { draadVerplaatsen, dradenVerhuizen } from '@/lib/dialoog/server/draden-verhuizen';
import { meldingenLezen, meldingenTellen, meldingenTonen, meldingOpenen } from '@/lib/dialoog/server/meldingen-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { ANDERE_VRAAG, cyclusSluiten, nieuws, samenProef, VRAAG, type SamenProef } from '../cyclus/samenwerking-opzet';

let proef: SamenProef;
beforeEach(async () => { proef = await samenProef(); });

const begin = (wie: Toegang, tekst: string, velden: object = {}) => draadBeginnen(wie, DraadBeginnenSchema.parse({ cyclus: proef.cyclus, deelfase: '1A', soort: 'vraag', onderwerp: VRAAG, titel: 'De vraag', tekst, ...velden }));
const zeg = (wie: Toegang, draad: string, tekst: string) => berichtPlaatsen(wie, BerichtPlaatsenSchema.parse({ draad, tekst }));
const samen = (wie: Toegang) => binnenBestuur(wie, 'cyclus:lezen', (db) => samenwerkingVan(db, { id: proef.cyclus, schoolId: proef.scholen.baken }, null));
const eerste = async (wie: Toegang) => {
  const [draad] = (await samen(wie)).draden;
  if (!draad) throw new Error('geen gesprek');
  return draad;
};
const geef = (wie: Toegang, vraag = VRAAG) => opdrachtGeven(proef.leider, { cyclus: proef.cyclus, deelfase: '1A', vraag, aan: [wie.gebruiker.id], bericht: '', uiterlijk: undefined });

describe('praten', () => {
  it('houdt een gesprek bij: wie, wat, in volgorde, en wie genoemd is', async () => {
    const { id } = await begin(proef.leider, 'Weet jij dit, @Joost Meinema?');
    await zeg(proef.hr, id, 'Ja: **drie**.');
    const { berichten, titel } = await eerste(proef.leider);
    expect(titel).toBe('De vraag');
    expect(berichten.map(({ van, tekst, genoemd }) => [van?.naam, tekst, genoemd.map(({ naam }) => naam)])).toEqual([['Sjoerd Terpstra', 'Weet jij dit, @Joost Meinema?', ['Joost Meinema']], ['Joost Meinema', 'Ja: **drie**.', []]]);
    expect(await nieuws(proef.hr)).toEqual({});
    expect(await nieuws(proef.leider)).toEqual({ reactie: 1 });
  });

  it('meldt een reactie aan wie meedeed, niet aan wie schrijft en niet aan wie er buiten staat', async () => {
    const { id } = await begin(proef.leider, 'Wie weet dit?');
    await zeg(proef.hr, id, 'Ik.');
    await zeg(proef.bestuurder, id, 'Ik ook.');
    expect([await nieuws(proef.leider), await nieuws(proef.hr), await nieuws(proef.bestuurder), await nieuws(proef.andereLeider)]).toEqual([{ reactie: 2 }, { reactie: 1 }, {}, {}]);
  });

  it('weigert in één zin wie genoemd wordt en er niet bij kan, en bewaart dan niets', async () => {
    for (const [naam, wie] of [['Bea Vos', proef.andereLeider], ['Nynke Wiersma', proef.teamleider], ['Annelies Hofstra', proef.leraar]] as const) {
      const fout = await begin(proef.leider, `Vraag het @${naam}`).catch((reden: unknown) => reden);
      expect(fout).toMatchObject({ code: 'ongeldig', velden: { tekst: [`${naam} kan dit niet zien. Haal het apenstaartje weg, of wijs deze vraag eerst toe.`] } });
      expect(await nieuws(wie)).toEqual({});
    }
    expect((await samen(proef.leider)).draden).toEqual([]);
  });

  it('laat wie de vraag kreeg toegewezen wel noemen, alleen daar', async () => {
    await geef(proef.teamleider);
    await begin(proef.leider, '@Nynke Wiersma, hoe gaat het?');
    expect((await nieuws(proef.teamleider)).genoemd).toBe(1);
    await expect(begin(proef.leider, '@Nynke Wiersma, en hier?', { onderwerp: ANDERE_VRAAG })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('noemt niemand van een ander bestuur: die naam is hier gewone tekst', async () => {
    await begin(proef.leider, 'Vraag het @Esther de Groot');
    expect((await eerste(proef.leider)).berichten[0]?.genoemd).toEqual([]);
    expect(await nieuws(proef.buren)).toEqual({});
  });

  it('is er niet voor wie de plek niet ziet: geen gesprek, geen antwoord, geen begin', async () => {
    const { id } = await begin(proef.leider, 'Onder ons');
    for (const wie of [proef.teamleider, proef.andereLeider, proef.buren]) {
      expect((await samen(wie)).draden).toEqual([]);
      await expect(zeg(wie, id, 'Ik ook')).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(begin(wie, 'Mag dit?')).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(zeg(proef.leraar, id, 'Ik')).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('laat wie een vraag kreeg daar meepraten, en nergens anders', async () => {
    await geef(proef.teamleider);
    await begin(proef.teamleider, 'Mijn vraag');
    await expect(begin(proef.teamleider, 'Elders', { onderwerp: ANDERE_VRAAG })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(begin(proef.teamleider, 'Over het hele deel', { soort: 'fase', onderwerp: '1A' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is klaar als de cyclus is afgesloten: lezen wel, schrijven niet', async () => {
    const { id } = await begin(proef.leider, 'Wie weet dit?');
    await cyclusSluiten(proef);
    await expect(zeg(proef.hr, id, 'Ik.')).rejects.toMatchObject({ voorMens: expect.stringContaining('cyclus is afgesloten') as string });
    expect((await eerste(proef.hr)).berichten).toHaveLength(1);
  });
});

describe('het eigen bericht', () => {
  it('kan worden gewijzigd, en zegt dat dan; wie nieuw genoemd wordt hoort het', async () => {
    await begin(proef.leider, 'Wie?');
    const [bericht] = (await eerste(proef.leider)).berichten;
    await berichtWijzigen(proef.leider, { bericht: bericht?.id ?? '', versie: 1, tekst: 'Wie? @Joost Meinema' });
    expect((await eerste(proef.hr)).berichten[0]).toMatchObject({ tekst: 'Wie? @Joost Meinema', gewijzigd: true, versie: 2 });
    expect(await nieuws(proef.hr)).toEqual({ genoemd: 1 });
    await expect(berichtWijzigen(proef.leider, { bericht: bericht?.id ?? '', versie: 1, tekst: 'Oud' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('laat bij verwijderen de plek staan en de tekst gaan, ook in de database', async () => {
    const { id } = await begin(proef.leider, 'Dit had ik niet moeten zeggen');
    await zeg(proef.hr, id, 'Wat?');
    const [bericht] = (await eerste(proef.leider)).berichten;
    await berichtVerwijderen(proef.leider, { bericht: bericht?.id ?? '', versie: 1 });
    expect((await eerste(proef.hr)).berichten.map(({ tekst, verwijderd }) => [tekst, verwijderd])).toEqual([['', true], ['Wat?', false]]);
    const overal = await alsBeheer((client) => client.query(`SELECT 1 FROM bericht WHERE tekst LIKE '%niet moeten zeggen%' UNION ALL SELECT 1 FROM logregel WHERE gegevens::text LIKE '%niet moeten zeggen%'`));
    expect(overal.rowCount).toBe(0);
    await expect(berichtVerwijderen(proef.leider, { bericht: bericht?.id ?? '', versie: 2 })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is van niemand anders, ook niet voor de bestuurder, en ook niet langs de deur om', async () => {
    await begin(proef.leider, 'Van mij');
    const [bericht] = (await eerste(proef.leider)).berichten;
    await expect(berichtWijzigen(proef.bestuurder, { bericht: bericht?.id ?? '', versie: 1, tekst: 'Van jou' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(berichtVerwijderen(proef.hr, { bericht: bericht?.id ?? '', versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await binnenBestuur(proef.bestuurder, 'cyclus:lezen', (db) => rijen(db, sql`UPDATE bericht SET tekst = 'Van jou' RETURNING id`))).toEqual([]);
  });
});

describe('een gesprek afronden', () => {
  const rond = async (wie: Toegang, velden: object = {}) => draadOplossen(wie, DraadOplossenSchema.parse({ draad: (await eerste(proef.leider)).id, versie: (await eerste(proef.leider)).versie, ...velden }));
  beforeEach(() => begin(proef.leider, 'Zullen we dit doen?'));

  it('kan met een besluit, dat in het besluitenlog van de cyclus staat', async () => {
    await rond(proef.leider, { besluit: 'We doen het.', wie: 'Schoolleiding', gronden: 'Het kan.' });
    expect(await eerste(proef.hr)).toMatchObject({ opgelost: { door: 'Sjoerd Terpstra' }, besluit: 'We doen het.' });
    const log = await binnenBestuur(proef.hr, 'cyclus:lezen', (db) => rijen(db, sql`SELECT tekst, gronden, wie, deelfase, "vraagId", "schoolId" FROM besluit WHERE "cyclusId" = ${proef.cyclus}`));
    expect(log).toEqual([{ tekst: 'We doen het.', gronden: 'Het kan.', wie: 'Schoolleiding', deelfase: '1A', vraagId: VRAAG, schoolId: proef.scholen.baken }]);
  });

  it('laat wie een vraag kreeg wel afronden, maar niet besluiten', async () => {
    await geef(proef.teamleider);
    await expect(rond(proef.teamleider, { besluit: 'Ik besluit dit', wie: 'Ik' })).rejects.toMatchObject({ code: 'geen-recht' });
    expect((await eerste(proef.leider)).opgelost).toBeNull();
    await rond(proef.teamleider);
    expect((await eerste(proef.leider)).opgelost?.door).toBe('Nynke Wiersma');
  });

  it('kan weer open, en twee die tegelijk afronden krijgen dat te horen', async () => {
    const { id } = await eerste(proef.leider);
    await rond(proef.leider);
    await expect(draadOplossen(proef.hr, { draad: id, versie: 1, besluit: '', wie: '', gronden: '' })).rejects.toMatchObject({ code: 'conflict' });
    await draadHeropenen(proef.hr, { draad: id, versie: 2 });
    expect((await eerste(proef.leider)).opgelost).toBeNull();
  });

  it('kan aan iemand worden gegeven die de plek ziet, en aan niemand anders', async () => {
    const { id } = await eerste(proef.leider);
    const aan = (wie: Toegang | null, versie: number) => draadToewijzen(proef.leider, DraadToewijzenSchema.parse({ draad: id, versie, aan: wie?.gebruiker.id ?? '' }));
    await expect(aan(proef.andereLeider, 1)).rejects.toMatchObject({ velden: { aan: [expect.stringContaining('kan dit niet zien')] } });
    await aan(proef.hr, 1);
    expect((await eerste(proef.leider)).toegewezenAan?.naam).toBe('Joost Meinema');
    expect(await nieuws(proef.hr)).toEqual({ toegewezen: 1 });
    await aan(null, 2);
    expect((await eerste(proef.leider)).toegewezenAan).toBeNull();
  });
});

describe('een gesprek gaat mee', () => {
  it('van verschil naar knelpunt naar doel, en zegt waar het vandaan komt', async () => {
    await begin(proef.leider, 'Dit verschil is groot', { soort: 'tabelrij', onderwerp: `${VRAAG}/rij-3` });
    await binnenBestuur(proef.leider, 'cyclus:beheren', async (db) => {
      expect(await dradenVerhuizen(db, { cyclusId: proef.cyclus, van: { soort: 'tabelrij', onderwerpId: `${VRAAG}/rij-3` }, naar: { soort: 'knelpunt', onderwerpId: 'k-1', deelfase: '1B' } })).toBe(1);
      expect(await dradenVerhuizen(db, { cyclusId: proef.cyclus, van: { soort: 'knelpunt', onderwerpId: 'k-1' }, naar: { soort: 'doel', onderwerpId: 'd-1', deelfase: '1C' } })).toBe(1);
    });
    const draad = await eerste(proef.leider);
    expect(draad).toMatchObject({ soort: 'doel', onderwerpId: 'd-1', deelfase: '1C' });
    expect(draad.verhuizingen.map(({ vanSoort, vanId, door }) => [vanSoort, vanId, door])).toEqual([['tabelrij', `${VRAAG}/rij-3`, 'Sjoerd Terpstra'], ['knelpunt', 'k-1', 'Sjoerd Terpstra']]);
    expect(draad.berichten).toHaveLength(1);
  });

  it('kan met de hand door wie de cyclus leidt, niet door wie er een vraag van kreeg', async () => {
    await geef(proef.teamleider);
    const { id } = await begin(proef.teamleider, 'Dit hoort elders');
    const naar = { draad: id, versie: 1, deelfase: '1A', soort: 'vraag', onderwerp: ANDERE_VRAAG } as const;
    await expect(draadVerplaatsen(proef.teamleider, naar)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(draadVerplaatsen(proef.andereLeider, naar)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await draadVerplaatsen(proef.leider, naar);
    expect((await eerste(proef.leider)).onderwerpId).toBe(ANDERE_VRAAG);
    expect((await samen(proef.teamleider)).draden).toEqual([]);
  });
});

describe('een gesprek over een cijfer, buiten de cyclus', () => {
  const bij = (wie: Toegang) => begin(wie, 'Klopt dit?', { cyclus: '', school: proef.scholen.baken, deelfase: '', soort: 'cijfer', onderwerp: 'doel50' });
  const leest = (wie: Toegang) => binnenBestuur(wie, 'dialoog:deelnemen', (db) => cijferdradenLezen(db, proef.bestuurId, proef.scholen.baken, ['doel50', 'doel80']));

  it('is van wie de school leidt, HR en het bestuur', async () => {
    await bij(proef.leider);
    expect((await leest(proef.bestuurder)).draden.map(({ onderwerpId }) => onderwerpId)).toEqual(['doel50']);
    expect((await leest(proef.andereLeider)).draden).toEqual([]);
    expect((await leest(proef.teamleider)).draden).toEqual([]);
    for (const wie of [proef.andereLeider, proef.teamleider, proef.buren]) await expect(bij(wie)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('kent als collega’s alleen wie het cijfer van deze school ziet', async () => {
    expect((await leest(proef.leider)).mensen.filter(({ overal }) => overal).map(({ naam }) => naam)).toEqual(['Joost Meinema', 'Marijke Postma', 'Sjoerd Terpstra']);
  });
});

describe('meldingen', () => {
  const toon = (wie: Toegang, hoe: 'ongelezen' | 'alles' = 'ongelezen') => meldingenTonen(wie, { toon: hoe, pagina: 1 });

  it('tellen drie reacties in één gesprek als één, en zijn na openen gelezen', async () => {
    const { id } = await begin(proef.leider, 'Wie weet dit?');
    for (const tekst of ['Ik', 'Of toch niet', 'Jawel']) await zeg(proef.hr, id, tekst);
    expect(await meldingenTellen(proef.leider)).toBe(1);
    const { groepen: [groep], ongelezen } = await toon(proef.leider);
    expect(ongelezen).toBe(1);
    expect(groep).toMatchObject({ soort: 'reactie', aantal: 3, door: 'Joost Meinema', gelezen: false, over: { titel: 'De vraag', fragment: 'Jawel' } });
    expect(await meldingOpenen(proef.leider, { melding: groep?.id ?? '' })).toEqual({ pad: `/besturen/${proef.leider.bestuur.slug}/cyclus/${proef.cyclus}/fase/1a?draad=${id}#draad-${id}` });
    expect(await meldingenTellen(proef.leider)).toBe(0);
    expect((await toon(proef.leider, 'alles')).groepen.map(({ gelezen }) => gelezen)).toEqual([true]);
  });

  it('zeggen niets meer over een plek die iemand niet meer mag zien', async () => {
    await geef(proef.teamleider);
    await begin(proef.leider, 'Geheim plan, @Nynke Wiersma', { titel: 'Geheime vraag' });
    expect(JSON.stringify(await toon(proef.teamleider))).toContain('Geheime vraag');
    await alsBeheer((client) => client.query(`UPDATE opdracht SET "ingetrokkenOp" = now() WHERE "gebruikerId" = $1`, [proef.teamleider.gebruiker.id]));
    const na = await toon(proef.teamleider);
    expect(JSON.stringify(na)).not.toMatch(/geheim|baken/i);
    expect(na.groepen.map(({ over, pad }) => [over, pad])).toEqual([[null, null], [null, null]]);
  });

  it('laten bij een noeming het bericht zien dat noemt, niet het eigen antwoord daarop', async () => {
    const { id } = await begin(proef.leider, 'Weet jij dit, @Joost Meinema?');
    await zeg(proef.bestuurder, id, 'Ik niet.');
    await zeg(proef.hr, id, 'Ja.');
    expect((await toon(proef.hr, 'alles')).groepen.map(({ soort, over }) => [soort, over?.fragment])).toEqual([['genoemd', 'Weet jij dit, @Joost Meinema?']]);
  });

  it('zijn alleen van wie ze kreeg', async () => {
    await begin(proef.leider, '@Joost Meinema?');
    const { groepen: [groep] } = await toon(proef.hr);
    await expect(meldingOpenen(proef.bestuurder, { melding: groep?.id ?? '' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await meldingenLezen(proef.bestuurder)).toEqual({ aantal: 0 });
    expect(await meldingenTellen(proef.hr)).toBe(1);
    expect(await meldingenLezen(proef.hr)).toEqual({ aantal: 1 });
    expect(await meldingenTellen(proef.hr)).toBe(0);
  });
});
