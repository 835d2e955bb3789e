import { describe, expect, it } from 'vitest';
import { ActenStroom, NietBewaard, type Act, type Posten } from '@/components/inventaris/screening/acten';
import { STANDAARD_MASTERINSTELLING } from '@/lib/inventaris/masterniveaus';
import { aandachtspunten } from '@/lib/inventaris/screening-controle';
import { gevolgVan, nodigVoor, type GevolgVraag } from '@/lib/inventaris/screening-gevolg';
import { voortgangVan } from '@/lib/inventaris/screening-voortgang';
import { screeningAdres, ScreeningFilterSchema, DiplomaScreenenFormulier } from '@/lib/inventaris/screening.schema';
import type { Gescreend } from '@/lib/inventaris/screening-werkbank';

const leraar: GevolgVraag = {
  niveau: 'wo-master', uitkomst: 'te-screenen', inToekomst: false, categorie: 'OP', alMaster: false, alWoMaster: false, instelling: STANDAARD_MASTERINSTELLING,
  scholen: [{ id: 'baken', naam: 'Het Baken', urenVwo: 9 }],
};
const standen = { baken: { leraren: 98, bevestigd: 36, vwoLeraren: 27, vwoBevestigd: 16 } };

describe('het gevolg van bevestigen', () => {
  it('telt voor beide doelen en rekent de afstand in mensen', () => {
    const gevolg = gevolgVan(leraar, standen);
    expect(gevolg.kop).toContain('beide doelen');
    expect(gevolg.regels).toEqual([
      { doel: 50, school: 'Het Baken', van: 36, naar: 37, noemer: 98, nodig: 12 },
      { doel: 80, school: 'Het Baken', van: 16, naar: 17, noemer: 27, nodig: 5 },
    ]);
  });

  it('legt uit waarom een hbo-master of iemand zonder vwo-lessen niet voor 80% telt', () => {
    expect(gevolgVan({ ...leraar, niveau: 'hbo-master' }, standen)).toMatchObject({ reden: expect.stringContaining('hbo-master') as unknown, regels: [{ doel: 50 }] });
    expect(gevolgVan({ ...leraar, scholen: [{ id: 'baken', naam: 'Het Baken', urenVwo: 0 }] }, standen).reden).toContain('geen les in vwo 4–6');
  });

  it('belooft niets als er niets verandert', () => {
    for (const anders of [{ niveau: 'hbo-bachelor' }, { uitkomst: 'bevestigd' }, { categorie: 'DIR' }, { inToekomst: true }, { alMaster: true, alWoMaster: true }] as const) {
      expect(gevolgVan({ ...leraar, ...anders }, standen).regels).toEqual([]);
    }
  });

  it('rondt de doelstelling naar boven op hele mensen, zonder rekenruis', () => {
    expect([nodigVoor(50, 98), nodigVoor(50, 99), nodigVoor(80, 27), nodigVoor(80, 95), nodigVoor(80, 35)]).toEqual([49, 50, 22, 76, 28]);
  });
});

describe('aandachtspunten', () => {
  const gewoon = { niveau: 'wo-master', richting: 'Frans', instelling: 'Universiteit Leiden', behaaldOp: '2010-07-01', behaaldJaar: null, geboortedatum: '1985-01-01', anderen: [] } as const;

  it('zegt niets als alles bij elkaar past', () => {
    expect(aandachtspunten(gewoon)).toEqual([]);
    expect(aandachtspunten({ ...gewoon, instelling: 'Hanze', niveau: 'hbo-master' })).toEqual([]);
  });

  it.each([
    [{ instelling: 'Hogeschool Utrecht' }, 'niveau'], [{ instelling: '' }, 'instelling'], [{ behaaldOp: null, behaaldJaar: 1989 }, 'bewijs'], [{ behaaldOp: null }, 'behaald'],
    [{ geboortedatum: '1995-01-01' }, 'behaald'], [{ anderen: [{ niveau: 'wo-master', richting: 'frans' }] }, 'richting'],
  ] as const)('wijst bij %o op %s', (anders, gegeven) => {
    expect(aandachtspunten({ ...gewoon, ...anders }).map((punt) => punt.gegeven)).toEqual([gegeven]);
  });
});

describe('voortgang', () => {
  const school = { id: 'a', naam: 'A', teDoen: 16, nader: 0, bevestigd: 176, nietAangetroffen: 0, tweedeBlik: 0, voorMij: 0, gedaan: 176 };
  const dagen = [{ dag: '2026-10-26', aantal: 68 }, { dag: '2026-11-10', aantal: 80 }, { dag: '2026-11-20', aantal: 28 }];

  it('daalt van het begin tot wat nu nog te doen is, en zegt wanneer het klaar is', () => {
    const stand = voortgangVan([school], dagen, '2026-11-23');
    expect(stand).toMatchObject({ gedaan: 176, totaal: 192, teDoen: 16, perWeek: 27 });
    expect(stand.stappen.map((stap) => stap.teDoen)).toEqual([192, 124, 44, 16, 16]);
    expect(stand.klaarOp).toBe('2026-11-28');
  });

  it('belooft geen dag als er nog geen week gewerkt is, of niets meer te doen', () => {
    expect(voortgangVan([school], [{ dag: '2026-11-22', aantal: 176 }], '2026-11-23').klaarOp).toBeNull();
    expect(voortgangVan([{ ...school, teDoen: 0 }], dagen, '2026-11-23').klaarOp).toBeNull();
  });
});

describe('het adres', () => {
  it('bewaart de keuzes en valt bij onzin terug op het gewone', () => {
    const filter = ScreeningFilterSchema.parse({ tab: 'nader-onderzoek', sorteer: 'uren', zoek: ' bos ', tot: '100', school: 'geen-id', niveau: ['masters', 'x'] });
    expect(screeningAdres(filter)).toBe('?tab=nader-onderzoek&niveau=masters&sorteer=uren&zoek=bos&tot=100');
    expect(ScreeningFilterSchema.parse({ tab: 'x', tot: '999999999', diploma: "'" })).toMatchObject({ tab: 'te-doen', tot: 50, diploma: undefined });
  });

  it('laat een formulier zonder script nooit naar een andere site of pagina gaan', () => {
    const invoer = { diplomaId: crypto.randomUUID(), keuze: 'dossier', laatste: '', versie: '1' };
    for (const terug of ['//kwaad.example', 'https://kwaad.example', '/elders', '?a=b\n/x', '?x=//a']) expect(DiplomaScreenenFormulier.parse({ ...invoer, terug }).terug).toBe('?');
    expect(DiplomaScreenenFormulier.parse({ ...invoer, terug: '?tab=nader-onderzoek&tot=100' }).terug).toBe('?tab=nader-onderzoek&tot=100');
  });
});

describe('de stroom van keuzes', () => {
  const act = (diplomaId: string): Omit<Act, 'sleutel' | 'staat'> => ({ diplomaId, medewerkerId: 'm', naam: diplomaId, schoolId: 's', keuze: 'dossier', notitie: '', tweedeBlik: false, campagne: null, van: 'teDoen', laatste: '', versie: 1 });
  const antwoord = (diplomaId: string): Gescreend => ({ diplomaId, screeningId: `s-${diplomaId}`, uitkomst: 'bevestigd', wacht: false, op: '2026-11-23T13:02:00.000Z', standen: {} });

  it('stuurt keuzes één voor één en in volgorde, en noemt niets bewaard voor de server dat zei', async () => {
    const bezig: string[] = [];
    const los: (() => void)[] = [];
    const stroom = new ActenStroom((_pad, lichaam) => new Promise((klaar) => {
      bezig.push(String(lichaam.diplomaId));
      los.push(() => klaar(antwoord(String(lichaam.diplomaId))));
    }));
    const alles = [stroom.doen(act('a')), stroom.doen(act('b'))];
    await Promise.resolve();
    expect(bezig).toEqual(['a']);
    expect(stroom.lezen().acten.map((een) => een.staat)).toEqual(['onderweg', 'onderweg']);
    los[0]?.();
    await alles[0];
    expect(stroom.lezen().acten.map((een) => een.staat)).toEqual(['bewaard', 'onderweg']);
    los[1]?.();
    await alles[1];
    expect(bezig).toEqual(['a', 'b']);
  });

  it('houdt een keuze vast als de verbinding weg is en stuurt haar opnieuw onder dezelfde sleutel', async () => {
    const sleutels: unknown[] = [];
    const stroom = new ActenStroom((_pad, lichaam) => {
      sleutels.push(lichaam.sleutel);
      return sleutels.length === 1 ? Promise.reject(new NietBewaard('Geen verbinding met de server.', false)) : Promise.resolve(antwoord('a'));
    });
    await stroom.doen(act('a'));
    expect(stroom.lezen().acten).toMatchObject([{ staat: 'fout', melding: 'Geen verbinding met de server.' }]);
    await stroom.opnieuw('a');
    expect(stroom.lezen().acten).toMatchObject([{ staat: 'bewaard', screeningId: 's-a' }]);
    expect(sleutels[1]).toBe(sleutels[0]);
  });

  it('laat een conflict staan tot iemand kiest', async () => {
    const stroom = new ActenStroom(() => Promise.reject(new NietBewaard('Wietske was u voor.', true)));
    await stroom.doen(act('a'));
    expect(stroom.lezen().acten).toMatchObject([{ staat: 'conflict', melding: 'Wietske was u voor.' }]);
    stroom.vergeten('a');
    expect(stroom.lezen().acten).toEqual([]);
  });

  it('neemt de laatste keuze terug, ook als twee keer snel op Z wordt gedrukt', async () => {
    const paden: string[] = [];
    const posten: Posten = (pad, lichaam) => {
      paden.push(`${pad} ${String(lichaam.screeningId ?? lichaam.diplomaId)}`);
      return Promise.resolve(pad === '' ? antwoord(String(lichaam.diplomaId)) : { ...antwoord('a'), uitkomst: 'te-screenen' });
    };
    const stroom = new ActenStroom(posten);
    await Promise.all([stroom.doen(act('a')), stroom.doen(act('b'))]);
    await Promise.all([stroom.herstellen(), stroom.herstellen()]);
    expect(paden).toEqual([' a', ' b', '/herstellen s-b', '/herstellen s-a']);
    expect(stroom.lezen().acten).toEqual([]);
  });
});
