import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cyclusOpenen, cyclusOpenenTonen } from '@/lib/cyclus/server/cyclus-openen';
import { cyclusTonen } from '@/lib/cyclus/server/cyclus-tonen';
import { cyclusInstellingen, editieOverstappen } from '@/lib/cyclus/server/cyclus-wijzigen';
import { alsBeheer } from '../../support/database';
import { antwoordProef, type AntwoordProef } from './antwoord-opzet';

// A guide that gets a second edition while a cycle runs on the first: the school may stay, or move and keep what it wrote.

const THEMA = path.resolve('tests/support/thema-fixture/leesplezier');
const map = fs.mkdtempSync(path.join(os.tmpdir(), 'editie-'));
const editiemap = (nummer: number) => path.join(map, 'leesplezier', `editie-${nummer}`);
let proef: AntwoordProef;

beforeAll(async () => {
  vi.stubEnv('INHOUD_DIR', map);
  proef = await antwoordProef();
  fs.cpSync(path.join(THEMA, 'editie-1'), editiemap(1), { recursive: true });
});
afterAll(() => { vi.unstubAllEnvs(); fs.rmSync(map, { recursive: true, force: true }); });

/** Edition 2: one question gone, one in other words, one new; published on this day. */
function tweedeEditie(uitgegeven: string): void {
  fs.cpSync(editiemap(1), editiemap(2), { recursive: true });
  const wijzig = (naam: string, doen: (tekst: string) => string) => { const bestand = path.join(editiemap(2), naam); fs.writeFileSync(bestand, doen(fs.readFileSync(bestand, 'utf8'))); };
  wijzig('editie.yaml', (tekst) => tekst.replace('nummer: 1', 'nummer: 2').replace(/uitgegeven: .*/, `uitgegeven: ${uitgegeven}`));
  for (const naam of fs.readdirSync(path.join(editiemap(2), 'werk'))) {
    wijzig(path.join('werk', naam), (tekst) => tekst.split('\n').filter((regel) => !regel.includes('id: lp-getal')).join('\n')
      .replace('Leest elke klas elke week?', 'Leest elke klas elke dag?').replace('      - { id: lp-tip,', '      - { id: lp-nieuw, soort: vraag, tekst: Wie leest voor?, invoer: { soort: tekst } }\n      - { id: lp-tip,'));
  }
}

describe('a second edition', () => {
  it('leaves a running cycle where it is until the school moves; answers keep the edition they were given to', async () => {
    expect((await cyclusOpenenTonen(proef.leider)).themas).toEqual([{ thema: 'leesplezier', titel: 'Meer leesplezier', editie: 1 }]);
    const { id } = await cyclusOpenen(proef.leider, { naam: 'Lezen', bedoeling: '', begin: '2026-09-01', einde: '2027-07-31', school: proef.scholen.lyceum, thema: 'leesplezier', vorige: null, overnemen: false });
    for (const vraag of ['lp-vraag', 'lp-getal']) {
      await alsBeheer((client) => client.query(`INSERT INTO antwoord ("bestuurId", "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde) SELECT "bestuurId", id, "schoolId", $2, '1A', 1, '{"tekst": "Al geschreven"}' FROM cyclus WHERE id = $1`, [id, vraag]));
    }
    expect(await cyclusTonen(proef.leider, id)).toMatchObject({ nieuweEditie: null, kop: { editie: 1, fasen: [{ deelfase: '1A', vragen: 5, beantwoord: 2 }] } });
    expect(await cyclusInstellingen(proef.leider, id)).toMatchObject({ overstap: null });

    tweedeEditie('2026-11-01');
    expect(await cyclusTonen(proef.leider, id)).toMatchObject({ nieuweEditie: 2, kop: { editie: 1, fasen: [{ vragen: 5, beantwoord: 2 }] } });
    expect((await cyclusInstellingen(proef.leider, id)).overstap).toEqual({ editie: 2, nieuw: 1, anders: 1, vervallen: [{ tekst: 'Hoeveel boeken leest een leerling per jaar?', beantwoord: true }] });
    await editieOverstappen(proef.leider, { cyclus: id, versie: 1, editie: 2 });
    expect(await cyclusTonen(proef.leider, id)).toMatchObject({ nieuweEditie: null, kop: { editie: 2, versie: 2, fasen: [{ vragen: 5, beantwoord: 1 }] } });
    expect(await alsBeheer(async (client) => (await client.query<{ vraagId: string; editie: number }>(`SELECT "vraagId", editie FROM antwoord WHERE "cyclusId" = $1 ORDER BY 1`, [id])).rows)).toEqual([{ vraagId: 'lp-getal', editie: 1 }, { vraagId: 'lp-vraag', editie: 1 }]);
    await expect(editieOverstappen(proef.leider, { cyclus: id, versie: 2, editie: 1 })).rejects.toMatchObject({ code: 'ongeldig' });
  });
});

describe('the start page', () => {
  it('asks the database in one message, the note of the visit included', async () => {
    const { id } = await cyclusOpenen(proef.leider, { naam: 'Snel', bedoeling: '', begin: '2026-09-01', einde: '2027-07-31', school: proef.scholen.lyceum, thema: 'leesplezier', vorige: null, overnemen: false });
    const gestuurd = vi.spyOn(pg.Client.prototype, 'query');
    await cyclusTonen(proef.leider, id);
    expect(gestuurd).toHaveBeenCalledTimes(1);
    gestuurd.mockRestore();
  });
});
