import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ActiviteitInhoud, Planinhoud } from '@/lib/plan/planinhoud';
import { planWordMaken } from '@/lib/plan/server/plan-word';
import { woordenInLibreOffice } from '../../support/libreoffice';

const activiteit = (id: number, velden: Partial<ActiviteitInhoud> = {}): ActiviteitInhoud => ({
  id: `00000000-0000-4000-8000-00000000000${id}`, volgorde: id, naam: `Activiteit ${id}`, ontwerp: '', doelId: null, herkomstId: null, amo: null, eigenaarId: null, eigenaar: null, begin: null, einde: null, mijlpaal: false,
  uren: null, kosten: null, dekking: '', tijd: null, budget: null, leiding: null, voorwaarden: '', communicatie: '', monitoring: '', rollen: [], na: [], ...velden,
});
const plan = (activiteiten: ActiviteitInhoud[], velden: Partial<Planinhoud> = {}): Planinhoud => ({ naam: 'Plan & <Het Baken>', doel: 'Tijd voor wie studeert.\nEn daarna.', begin: '2026-08-01', einde: '2028-07-31', urenPerKwartaal: 300, doelen: [{ id: 'd1', tekst: 'Meer masters' }], activiteiten, ...velden });
const kop = { waar: 'Het Baken · Meer masters 2026', stand: 'Versie 2, ingediend op 10 november 2026 door Sjoerd Terpstra.', gemaakt: 'Gemaakt met Masterkompas.' };

describe('het plan als Word-bestand', () => {
  it('opent in LibreOffice met alles wat in het plan staat, ook tekens die XML niet verdraagt', async () => {
    const inhoud = plan([
      activiteit(1, { naam: 'Vaste studiedag', ontwerp: 'Elke donderdag.\nTweede regel \u0007 <b>vet</b> & “zo” é€', doelId: 'd1', amo: 'O', eigenaar: 'Nynke Wiersma', eigenaarId: '00000000-0000-4000-8000-0000000000aa', begin: '2027-02-01', einde: '2028-07-31', uren: 36.5, kosten: 1250.5, dekking: 'Lerarenbeurs', rollen: [{ groep: 'hr', raci: 'R', toelichting: 'draaiboek' }] }),
      activiteit(2, { naam: 'Vervanging', na: ['00000000-0000-4000-8000-000000000001'] }),
    ]);
    const tekst = woordenInLibreOffice(await planWordMaken({ ...kop, inhoud })).replaceAll('\u00a0', ' ');
    for (const deel of ['Plan & <Het Baken>', kop.waar, kop.stand, 'Tijd voor wie studeert.', 'Van 1 augustus 2026 tot en met 31 juli 2028. 2 activiteiten, 36,5 uur, € 1.250,50. De school reserveert 300 uur per kwartaal.',
      'Meer masters', '1. Vaste studiedag', 'Elke donderdag.', 'Tweede regel  <b>vet</b> & “zo” é€', 'O: in de gelegenheid', 'Nynke Wiersma', '1 februari 2027', 'Lerarenbeurs', 'HR: voert uit (draaiboek)', 'Zonder doel', '2. Vervanging', 'Vaste studiedag', kop.gemaakt]) expect(tekst).toContain(deel);
  }, 180_000);

  it('is Nederlands, noemt de bladzijden, en laat een leeg plan niet leeg', async () => {
    const delen = unzipSync(await planWordMaken({ ...kop, inhoud: plan([], { doel: '' }) }));
    const document = strFromU8(delen['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Er staan nog geen activiteiten in het plan.');
    expect(strFromU8(delen['word/styles.xml'] ?? new Uint8Array())).toContain('nl-NL');
    expect(Object.entries(delen).some(([naam, bytes]) => naam.startsWith('word/footer') && strFromU8(bytes).includes('NUMPAGES'))).toBe(true);
  });

  it('van honderd volle activiteiten is in enkele seconden klaar', async () => {
    const lang = 'Een zin die iets zegt over deze activiteit. '.repeat(40);
    const begin = performance.now();
    const bytes = await planWordMaken({ ...kop, inhoud: plan(Array.from({ length: 9 }, (_, i) => activiteit(i + 1, { ontwerp: lang, monitoring: lang, communicatie: lang })).flatMap((een) => Array.from({ length: 11 }, (_, i) => ({ ...een, id: een.id.replace('8000', `8${String(i).padStart(3, '0')}`) })))) });
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(performance.now() - begin).toBeLessThan(8_000);
  });
});
