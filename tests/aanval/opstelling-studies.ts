import type pg from 'pg';
import { idVan, kanarie, ZONES, type Bord } from './kanaries';

// Per zone a study that runs, with one school year, and a departure that HR recorded.

export async function studiesMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const zone of ZONES) {
    const k = kanarie(bord, zone);
    const persoon = idVan(bord, `persoon ${zone}`);
    await owner.query(`INSERT INTO opleidingstraject (id, "medewerkerId", programma, niveau, instelling, status, begin, "verwachtEinde", afspraken, "naRol", "naKennisdeling", "naToelichting")
      VALUES ($1, $2, $3, 'hbo-master', $4, 'bezig', '2025-09-01', '2027-08-31', $5, $6, $6, $6)`, [idVan(bord, `traject ${zone}`), persoon, `${k} opleiding`, `${k} instelling`, `${k} afspraken`, `${k} daarna`]);
    await owner.query(`INSERT INTO opleidingsjaar ("trajectId", "medewerkerId", schooljaar, beurs, beursbedrag, verlofuren, vervanging, kosten) VALUES ($1, $2, 2026, 'toegekend', 2530, 240, $3, 900)`,
      [idVan(bord, `traject ${zone}`), persoon, `${k} vervanging`]);
    await owner.query(`INSERT INTO vertrek ("medewerkerId", "verwachtOp", reden, zekerheid, toelichting) VALUES ($1, '2028-07-31', 'andere-baan', 'mogelijk', $2)`, [persoon, `${k} vertrek`]);
  }
}

/** The study runs again, as it did before somebody finished or stopped it. */
export async function studieHeropenen(db: pg.Pool, id: string): Promise<void> {
  await db.query(`UPDATE opleidingstraject SET status = 'bezig', einde = NULL, "diplomaId" = NULL, begin = '2025-09-01', "naUitkomst" = 'onbekend', "naUitkomstOp" = NULL WHERE id::text = $1`, [id]);
}
