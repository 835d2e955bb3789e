import { beforeAll, describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { registerFilterUit } from '@/lib/inventaris/register.schema';
import { medewerkersExporteren } from '@/lib/inventaris/server/medewerkers-exporteren';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });
const alles = registerFilterUit({ categorie: 'alle', peildatum: '2026-11-23' });

describe('CSV', () => {
  it('bevat iedereen die de lijst toont, met een formuleachtige naam als tekst', async () => {
    const { inhoud, naam } = await medewerkersExporteren(proef.hr, { filter: alles, vorm: 'csv' });
    const regels = new TextDecoder('utf-8', { ignoreBOM: true }).decode(inhoud).trim().split('\r\n');
    expect(regels).toHaveLength(7);
    expect(regels.find((regel) => regel.startsWith('101;'))).toContain('Søren Wiśniewski;Lyceum;Bovenbouw;Docent;LD;1;Wiskunde;wo-master;Wiskunde;behaald;bevestigd');
    expect(naam).toMatch(/\.csv$/);
  });
});

describe('XLSX', () => {
  it('heeft geen formule: namen zijn tekst, alleen fte en aantallen zijn getallen', async () => {
    const { inhoud } = await medewerkersExporteren(proef.hr, { filter: alles, vorm: 'xlsx' });
    const delen = unzipSync(inhoud);
    const blad = strFromU8(delen['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(blad).toContain('Rob =Kok');
    expect(blad).not.toMatch(/<f[ >]/);
    const getallen = [...blad.matchAll(/<c r="([A-Z]+)\d+" s="\d+"><v>/g)].map(([, kolom]) => kolom);
    expect(new Set(getallen)).toEqual(new Set(['G', 'M']));
  });

  it('zegt boven de tabel van wie, wat, op welke dag en door wie', async () => {
    const { inhoud } = await medewerkersExporteren(proef.hr, { filter: registerFilterUit({ school: proef.scholen.lyceum, master: 'ja', peildatum: '2026-10-01' }), vorm: 'xlsx' });
    const blad = strFromU8(unzipSync(inhoud)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(blad).toContain('peildatum 1 oktober 2026 · 2 leraren');
    expect(blad).toContain('Keuze: Lyceum; Met master; Op 1 oktober 2026');
    expect(blad).toContain(`door ${proef.hr.gebruiker.naam}`);
  });
});

describe('recht en logboek', () => {
  it('schrijft wie wat exporteerde, met het filter, in het logboek', async () => {
    await medewerkersExporteren(proef.hr, { filter: registerFilterUit({ zoek: 'soren', peildatum: '2026-11-23' }), vorm: 'csv' });
    const [regel] = await alsBeheer(async (client) => (await client.query<{ gebruikerId: string; gegevens: { filter: object; rijen: number } }>(
      `SELECT "gebruikerId", gegevens FROM logregel WHERE handeling = 'lijst-exporteren' AND "onderwerpSoort" = 'register' AND "bestuurId" = $1 ORDER BY id DESC LIMIT 1`, [proef.hr.bestuur.id])).rows);
    expect(regel).toMatchObject({ gebruikerId: proef.hr.gebruiker.id, gegevens: { vorm: 'csv', rijen: 1, filter: { zoek: 'soren', categorie: 'OP' } } });
  });

  it('mag niet voor teamleider en leraar, en reikt voor een schoolleider tot de eigen school', async () => {
    for (const rol of [{ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] }, { rol: 'leraar', bereik: 'zelf', medewerkerId: proef.mensen.zoe }] as const) {
      await expect(medewerkersExporteren(proef.als({ ...rol, teamIds: [] }), { filter: alles, vorm: 'csv' })).rejects.toMatchObject({ code: 'geen-recht' });
    }
    const { inhoud } = await medewerkersExporteren(proef.als({ rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.vakschool] }), { filter: alles, vorm: 'csv' });
    const tekst = new TextDecoder().decode(inhoud);
    expect(tekst).toContain('Karin de Groot');
    expect(tekst).not.toMatch(/Piet Bakker|Lyceum|Overbuur/);
  });
});
