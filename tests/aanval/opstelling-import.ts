import { createHash } from 'node:crypto';
import type pg from 'pg';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

// Imports as the product leaves them behind halfway: one by hr of the whole board, one by hr of school 1.

const KOP = ['Personeelsnummer', 'Achternaam', 'Functiecategorie', 'Deeltijdfactor', 'Begin dienstverband', 'BRIN', 'Vestiging'];
const VELDEN = ['personeelsnummer', 'achternaam', 'categorie', 'deeltijdfactor', 'begin', 'brin', 'vestiging'];

/** A small personnel file: a good row about somebody of school 1, and a faulty one that names its owner. */
export function personeelsbestand(bord: Bord, plek: string): Buffer {
  const k = kanarie(bord, plek);
  const brin = bord === 'A' ? '01AA' : '02BB';
  const rijen = [KOP, [plek === 'import' ? '9001' : '9002', `${kanarie(bord, '1b')} Nieuw`, 'OP', '0,8', '01-08-2024', brin, '00'], ['9003', `${k} Fout`, 'OP', '9', '01-08-2024', brin, '00']];
  return Buffer.from(rijen.map((rij) => rij.join(';')).join('\r\n'));
}

export const handtekeningVan = (bord: Bord): string => createHash('sha256').update(`handtekening ${bord}`).digest('hex');

export async function importsMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  const koppeling = { kolommen: Object.fromEntries(KOP.map((kolom, i) => [kolom, VELDEN[i] ?? ''])), waarden: { categorie: { [kanarie(bord, 'koppeling')]: 'OP' } } };
  const soorten = [['import', 'hr', 'gecontroleerd'], ['importschool', 'hrschool', 'gecontroleerd'], ['importklaar', 'hr', 'doorgevoerd']] as const;
  for (const [wat, wie, status] of soorten) {
    const plek = wat === 'importschool' ? 'importschool' : 'import';
    const k = kanarie(bord, plek);
    const inhoud = personeelsbestand(bord, plek);
    const id = idVan(bord, wat);
    await owner.query(`INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte, status, ingangsdatum, koppeling, rapport, "gebruikerId", "doorgevoerdOp")
      VALUES ($1, 'personeel', $2, $3, $4, $5, '2026-08-01', $6, $7, $8, $9)`,
    [id, `${kanarie(bord, `${plek}naam`)}.csv`, createHash('sha256').update(inhoud).digest('hex'), inhoud.length, status, koppeling, rapport(k, koppeling), vasteId(`gebruiker ${bord} ${wie}`), status === 'doorgevoerd' ? new Date() : null]);
    if (status !== 'doorgevoerd') await owner.query(`INSERT INTO importbestand ("importId", inhoud) VALUES ($1, $2)`, [id, inhoud]);
    await owner.query(`INSERT INTO logregel (handeling, "onderwerpSoort", "onderwerpId", gegevens) VALUES ('import-starten', 'import', $1, $2)`, [id, { soort: 'personeel', bestandsnaam: `${kanarie(bord, `${plek}naam`)}.csv` }]);
  }
  await klareImportVullen(owner, bord);
  await owner.query(`INSERT INTO importkoppeling (soort, handtekening, koppeling) VALUES ('personeel', $1, $2)`, [handtekeningVan(bord), koppeling]);
}

/** The person whom the applied import made, and the note of it; again after it was undone. */
export async function klareImportVullen(db: pg.ClientBase | pg.Pool, bord: Bord): Promise<void> {
  const [bestuurId, importId, persoonId] = [idVan(bord, 'bestuur'), idVan(bord, 'importklaar'), idVan(bord, 'persoon klaar')];
  await db.query(`INSERT INTO medewerker (id, "bestuurId", personeelsnummer, achternaam) VALUES ($1, $2, 'klaar', $3) ON CONFLICT (id) DO NOTHING`, [persoonId, bestuurId, `${kanarie(bord, '2')} Ingelezen`]);
  await db.query(`INSERT INTO importwijziging ("bestuurId", "importId", tabel, "rijId", "versieNa") SELECT $1, $2, 'medewerker', $3, 1 WHERE NOT EXISTS (SELECT FROM importwijziging WHERE "importId" = $2)`, [bestuurId, importId, persoonId]);
  await db.query(`UPDATE import SET status = 'doorgevoerd' WHERE id = $1`, [importId]);
}

/** An import back at its trial run, with its file. */
export async function importHeropenen(db: pg.ClientBase | pg.Pool, bord: Bord, id: string): Promise<void> {
  const plek = id === idVan(bord, 'importschool') ? 'importschool' : 'import';
  await db.query(`UPDATE import SET status = 'gecontroleerd' WHERE id = $1`, [id]);
  await db.query(`INSERT INTO importbestand ("bestuurId", "importId", inhoud) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [idVan(bord, 'bestuur'), id, personeelsbestand(bord, plek)]);
}

function rapport(k: string, koppeling: object): object {
  return {
    herkenning: {
      vorm: { bestand: 'csv', codering: 'utf-8', scheiding: ';' }, kop: KOP, bladen: [{ naam: '', kopRij: 1, rijen: 2, titelrijen: 0, totaalrijen: 0 }], overgeslagenBladen: [], aantalRijen: 2,
      voorbeeld: [{ rij: 2, blad: '', cellen: [`${k}1`, `${k} Nieuw`, 'OP', '0,8', '01-08-2024', '01AA', '00'] }], voorstel: koppeling, waarden: [{ kolom: 'Functiecategorie', waarden: [{ waarde: `${k} OP`, aantal: 2 }] }],
    },
    handtekening: 'aanval', herinnerd: false,
    uitkomst: {
      telling: { gelezen: 2, nieuw: 1, gewijzigd: 0, ongewijzigd: 0, overgeslagen: 0, fout: 1, dubbel: 0, verwijderd: 0 },
      problemen: [{ rij: 3, kolom: 'Deeltijdfactor', waarde: `${k} 9`, reden: `${k} reden`, personeelsnummer: `${k}2` }], aantalProblemen: 1,
      dubbelen: [], uitleg: [{ rij: 2, blad: '', personeelsnummer: `${k}1`, wat: `${k} wat` }], nietInBestand: 0,
      verdwenen: {
        per: '2026-07-31', aantal: 1, aanstellingen: 1, masters: 0, bekend: 3, perSchool: [{ naam: `${k} school`, bekend: 3, weg: 1 }], zonderNummer: 0, vingerafdruk: '0'.repeat(32),
        mensen: [{ medewerkerId: vasteId('weg'), personeelsnummer: `${k}3`, naam: `${k} Weg`, scholen: [`${k} school`], master: 'nee', sinds: '2010-08-01', later: false }],
      },
    },
  };
}
