import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { postbusOpenen } from '../../support/postbus';
import { beoordeelproef, bewaard, doen, kijkerOpenen, planNu, stappenVan, versPlan, type Beoordeelproef, type Daad, type MrSoort } from './stappen-opzet';

// Random walks by random roles over the real doors (lib/plan/server/stappen and beside it), against a model written apart from the table of states. Quick: 36
// walks of about 30 acts; by FUZZ_VOL=1 (npm run test:vol) 1,000 of up to 60.
const vol = process.env.FUZZ_VOL === '1';
const WANDELINGEN = vol ? 1_000 : 36;
const ZAAD = 20261124;

const MENSEN = ['leider', 'hr', 'bestuurder', 'teamleider', 'collega', 'andereLeider', 'leraar', 'mrBaken', 'mrTerp', 'gmr', 'buren'] as const;
type Mens = (typeof MENSEN)[number];
type Stand = 'concept' | 'ingediend' | 'wijzigingen-gevraagd' | 'akkoord' | 'bij-mr' | 'vastgesteld' | 'afgerond';

/** Who may, as the guide of this product says it: written out, not read from the code. */
const SCHRIJVERS: readonly Mens[] = ['leider', 'hr'];
const MAG: Record<Daad, readonly Mens[]> = {
  schrijven: SCHRIJVERS, indienen: SCHRIJVERS, intrekken: SCHRIJVERS, herzien: SCHRIJVERS, 'herziening-stoppen': SCHRIJVERS, afronden: [...SCHRIJVERS, 'bestuurder'], voorleggen: [...SCHRIJVERS, 'bestuurder'],
  akkoord: ['teamleider', 'collega'], wijzigingen: ['teamleider', 'collega'], 'mr-ja': [...SCHRIJVERS, 'bestuurder', 'mrBaken', 'gmr'], 'mr-nee': [...SCHRIJVERS, 'bestuurder', 'mrBaken', 'gmr'],
  vaststellen: ['bestuurder'], teruggeven: ['bestuurder'], heropenen: ['bestuurder'],
};
const DADEN = Object.keys(MAG) as Daad[];
const MET_REDEN: readonly Daad[] = ['intrekken', 'teruggeven', 'herzien', 'herziening-stoppen', 'afronden', 'heropenen'];
const OP_VERSIE: readonly Daad[] = MET_REDEN;

interface Model {
  stand: Stand; nummer: number; vastgesteld: number | null;
  /** What the plan says differs from the last version, or (nothing submitted since) from the adopted one. */
  gewijzigd: boolean;
  oordelen: Partial<Record<Mens, 'akkoord' | 'wijzigingen'>>;
  mr: 'niet' | 'open' | 'ja' | 'nee'; mrSoort: MrSoort; nodig: number;
}

const naOordeel = ({ oordelen, nodig }: Model): Stand => {
  const alle = Object.values(oordelen);
  return alle.includes('wijzigingen') ? 'wijzigingen-gevraagd' : alle.length >= nodig ? 'akkoord' : 'ingediend';
};

/** What the model becomes; null when the act is refused. */
function na(model: Model, wie: Mens, daad: Daad, metReden: boolean): Model | null {
  const { stand } = model;
  const schrijfbaar = stand === 'concept' || stand === 'wijzigingen-gevraagd';
  if (!MAG[daad].includes(wie) || MET_REDEN.includes(daad) && !metReden) return null;
  switch (daad) {
    case 'schrijven': return schrijfbaar ? { ...model, gewijzigd: true } : null;
    case 'indienen': return schrijfbaar ? { ...model, stand: 'ingediend', nummer: model.nummer + 1, gewijzigd: false, oordelen: {}, mr: 'niet' } : null;
    case 'akkoord': case 'wijzigingen': {
      if (stand !== 'ingediend' && stand !== 'wijzigingen-gevraagd' || daad === 'wijzigingen' && !metReden) return null;
      const verder = { ...model, oordelen: { ...model.oordelen, [wie]: daad } };
      return { ...verder, stand: naOordeel(verder) };
    }
    case 'intrekken': return ['ingediend', 'wijzigingen-gevraagd', 'akkoord', 'bij-mr'].includes(stand) ? { ...model, stand: 'concept', mr: 'niet' } : null;
    case 'voorleggen': return stand === 'akkoord' && model.mrSoort !== 'geen' && model.mr === 'niet' ? { ...model, stand: 'bij-mr', mr: 'open' } : null;
    case 'mr-ja': case 'mr-nee': return stand === 'bij-mr' ? { ...model, stand: 'akkoord', mr: daad === 'mr-ja' ? 'ja' : 'nee' } : null;
    case 'vaststellen': {
      const mrGoed = model.mrSoort === 'geen' || model.mr === 'ja' || model.mr === 'nee' && model.mrSoort === 'advies';
      return stand === 'akkoord' && !model.gewijzigd && mrGoed ? { ...model, stand: 'vastgesteld', vastgesteld: model.nummer } : null;
    }
    case 'teruggeven': return stand === 'akkoord' ? { ...model, stand: 'wijzigingen-gevraagd' } : null;
    case 'herzien': return stand === 'vastgesteld' ? { ...model, stand: 'concept' } : null;
    case 'herziening-stoppen': return schrijfbaar && model.vastgesteld !== null ? { ...model, stand: 'vastgesteld', gewijzigd: false } : null;
    case 'afronden': return stand === 'vastgesteld' ? { ...model, stand: 'afgerond' } : null;
    case 'heropenen': return stand === 'afgerond' ? { ...model, stand: 'vastgesteld' } : null;
  }
}

interface Echt { proef: Beoordeelproef; bevroren: Record<number, string>; gedaan: Record<string, number> }

interface Keus { wie: Mens; daad: Daad; metReden: boolean; oud: boolean }

/** One act. `worp` below zero does what it says; else it picks, now and then, one of the acts that can be done from here, so that walks get far. */
class Zet {
  constructor(private readonly keus: Keus, private readonly worp: number) {}
  toString(): string { return `${this.keus.wie}: ${this.keus.daad}${this.keus.metReden ? '' : ' zonder reden'}${this.keus.oud ? ' op wat eerder stond' : ''} (${this.worp})`; }

  private kies(model: Model): Keus {
    if (this.worp < 350) return this.keus;
    const kan = DADEN.flatMap((daad) => MAG[daad].filter((wie) => na(model, wie, daad, true) !== null).map((wie) => ({ wie, daad })));
    const daden = [...new Set(kan.map(({ daad }) => daad))];
    const daad = daden[this.worp % daden.length] ?? 'schrijven';
    const mensen = kan.filter((een) => een.daad === daad);
    return { wie: mensen[Math.floor(this.worp / 7) % mensen.length]?.wie ?? 'leider', daad, metReden: true, oud: false };
  }

  async run(model: Model, echt: Echt): Promise<void> {
    const { proef } = echt;
    const { wie, daad, metReden, oud: opOud } = this.kies(model);
    const voor = await planNu(proef.plan);
    const oud = opOud && OP_VERSIE.includes(daad);
    const verwacht = oud ? null : na(model, wie, daad, metReden);
    const uitslag = await doen(proef, proef[wie] as Toegang, daad, { reden: metReden ? 'Omdat het beter kan.' : '', ...(oud ? { versie: voor.versie - 1 } : {}) }).then(() => null, (fout: unknown) => fout);
    const nu = await planNu(proef.plan);
    if (verwacht === null) {
      // Refused: in words for a person, and nothing half done.
      expect(uitslag).toBeInstanceOf(Weigering);
      const { code, voorMens } = uitslag as Weigering;
      expect(['geen-recht', 'niet-gevonden', 'conflict', 'ongeldig']).toContain(code);
      expect(voorMens).toMatch(/^[A-Z“].{15,}\.$/s);
      expect(nu).toEqual(voor);
      echt.gedaan.geweigerd = (echt.gedaan.geweigerd ?? 0) + 1;
    } else {
      expect(uitslag).toBeNull();
      expect(nu).toMatchObject({ toestand: verwacht.stand, versienummer: verwacht.nummer, vastgesteldNummer: verwacht.vastgesteld });
      Object.assign(model, verwacht);
      echt.gedaan[daad] = (echt.gedaan[daad] ?? 0) + 1;
    }
    // What was frozen stays letter for letter.
    const versies = await bewaard(proef.plan);
    expect(Object.keys(versies)).toHaveLength(nu.versienummer);
    for (const [nummer, tekst] of Object.entries(echt.bevroren)) expect(versies[Number(nummer)]).toBe(tekst);
    echt.bevroren = versies;
  }
}

/** The steps that stand in the table tell the same story, whatever the model thought. */
async function nalezen({ proef }: Echt): Promise<void> {
  const stappen = await stappenVan(proef.plan);
  const nu = await planNu(proef.plan);
  let stand = 'concept';
  let akkoord = false;
  for (const { handeling, van, naar, reden, gebruikerId, nummer } of stappen) {
    expect(van).toBe(stand);
    stand = naar;
    if (handeling === 'indienen') akkoord = false;
    if (handeling === 'beoordelen') akkoord = naar === 'akkoord';
    if (naar === 'vastgesteld' && handeling === 'vaststellen') {
      expect({ akkoord, door: gebruikerId, versie: nummer !== null }).toEqual({ akkoord: true, door: proef.bestuurder.gebruiker.id, versie: true });
    }
    if ((MET_REDEN as readonly string[]).includes(handeling)) expect(reden).not.toBe('');
  }
  expect(stand).toBe(nu.toestand);
  expect(stappen.filter(({ handeling }) => handeling === 'indienen')).toHaveLength(nu.versienummer);
  expect(stappen.filter(({ handeling }) => handeling === 'vaststellen').at(-1)?.nummer ?? null).toBe(nu.vastgesteldNummer);
}

let proef: Beoordeelproef;
const opruimen: (() => Promise<void>)[] = [];
beforeAll(async () => {
  // Members of the (P)MR get mail.
  const postbus = await postbusOpenen(fs.mkdtempSync(path.join(os.tmpdir(), 'masterkompas-wandeling-')));
  process.env.SMTP_URL = postbus.url;
  opruimen.push(postbus.sluiten, await kijkerOpenen());
  proef = await beoordeelproef();
});
afterAll(async () => { for (const sluit of opruimen) await sluit(); });

const zet = fc.tuple(fc.record({ wie: fc.constantFrom(...MENSEN), daad: fc.constantFrom(...DADEN), metReden: fc.integer({ min: 0, max: 5 }).map((een) => een > 0), oud: fc.integer({ min: 0, max: 5 }).map((een) => een === 0) }), fc.nat(999))
  .map(([keus, worp]) => new Zet(keus, worp));

describe('willekeurige wandelingen van willekeurige mensen', () => {
  it(`${WANDELINGEN} keer: nooit een toestand die niet mag, elke weigering met een zin, en wat bevroren is blijft`, { timeout: 3_000_000 }, async () => {
    const gedaan: Record<string, number> = {};
    const wandeling = fc.tuple(fc.record({ mrSoort: fc.constantFrom<MrSoort>('geen', 'advies', 'instemming'), quorum: fc.constantFrom(null, 1, 2) }), fc.array(zet, { minLength: 25, maxLength: vol ? 60 : 35, size: 'max' }));
    await fc.assert(fc.asyncProperty(wandeling, async ([{ mrSoort, quorum }, reeks]) => {
      const echt: Echt = { proef: await versPlan(proef, { mrSoort, quorum }), bevroren: {}, gedaan };
      const model: Model = { stand: 'concept', nummer: 0, vastgesteld: null, gewijzigd: false, oordelen: {}, mr: 'niet', mrSoort, nodig: quorum ?? 2 };
      for (const stap of reeks) await stap.run(model, echt);
      await nalezen(echt);
    }), { numRuns: WANDELINGEN, seed: ZAAD, endOnFailure: false });
    // Every act happened somewhere: otherwise this promised nothing about it.
    for (const daad of [...DADEN, 'geweigerd']) expect(gedaan[daad] ?? 0, daad).toBeGreaterThan(0);
  });
});
