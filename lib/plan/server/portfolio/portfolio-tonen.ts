import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import type { Lijst } from '@/lib/export/lijst';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import type { Toegang } from '@/lib/toegang/toegang';
import { gefilterd, planregel, portfolio, type Planregel, type Portfolio } from '../../portfolio';
import type { PortfolioFilter } from '../../portfolio.schema';
import { TOESTANDWOORDEN } from '../../toestanden';
import { KLEURWOORDEN } from '../../voortgang';
import { plannenLezen } from './plannen-lezen';

/** All plans that this person may see, through a filter. */
export async function portfolioTonen(toegang: Toegang, filter: PortfolioFilter): Promise<Portfolio> {
  const dag = vandaag();
  return binnenBestuur(toegang, 'plan:lezen', async (db) => portfolio((await plannenLezen(db, toegang.bestuur.id)).map((plan) => planregel(plan, dag)), filter));
}

/** The list of plans as a file, all pages; written to the log. */
export async function portfolioExporteren(toegang: Toegang, { filter, vorm }: { filter: PortfolioFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const dag = vandaag();
  const { rijen, keuzes } = await binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const regels = (await plannenLezen(db, toegang.bestuur.id)).map((plan) => planregel(plan, dag));
    const gekozen = gefilterd(regels, filter);
    await exportVastleggen(db, 'plannen', { vorm, rijen: gekozen.length });
    return { rijen: gekozen, keuzes: keuzesInWoorden(filter, regels) };
  });
  return exportbestand(alsLijst(toegang, { rijen, keuzes, dag }), { naam: `plannen-${toegang.bestuur.slug}-${dag}`, vorm });
}

function keuzesInWoorden({ toestand, school, signaal, zoek }: PortfolioFilter, regels: readonly Planregel[]): string[] {
  return [
    toestand === 'lopend' ? 'niet afgerond' : toestand === 'alle' ? 'alle plannen' : TOESTANDWOORDEN[toestand].toLowerCase(),
    ...(school === undefined ? [] : [regels.find(({ schoolId }) => (schoolId ?? 'bestuur') === school)?.school ?? 'het hele bestuur']),
    ...(signaal === undefined ? [] : [KLEURWOORDEN[signaal].toLowerCase()]), ...(zoek === undefined ? [] : [`“${zoek}”`]),
  ];
}

function alsLijst(toegang: Toegang, { rijen, keuzes, dag }: { rijen: Planregel[]; keuzes: string[]; dag: string }): Lijst<Planregel> {
  return {
    titel: 'Plannen', rijen, toelichting: exportToelichting(toegang, { peildatum: dag, keuzes, telling: `${rijen.length} plannen` }),
    kolommen: [
      { kop: 'Plan', soort: 'tekst', breedte: 40, waarde: ({ naam }) => naam }, { kop: 'School', soort: 'tekst', breedte: 24, waarde: ({ school }) => school ?? 'Het hele bestuur' },
      { kop: 'Cyclus', soort: 'tekst', breedte: 24, waarde: ({ cyclus }) => cyclus }, { kop: 'Doel', soort: 'tekst', breedte: 48, waarde: ({ doel }) => doel }, { kop: 'Eigenaar', soort: 'tekst', breedte: 22, waarde: ({ eigenaar }) => eigenaar },
      { kop: 'Stand', soort: 'tekst', breedte: 22, waarde: ({ toestand }) => TOESTANDWOORDEN[toestand] }, { kop: 'Begin', soort: 'datum', waarde: ({ begin }) => begin }, { kop: 'Einde', soort: 'datum', waarde: ({ einde }) => einde },
      { kop: 'Activiteiten', soort: 'getal', waarde: ({ aantal }) => aantal }, { kop: 'Klaar', soort: 'getal', waarde: ({ klaar }) => klaar }, { kop: 'Voortgang', soort: 'procent', waarde: ({ voortgang }) => voortgang }, { kop: 'Verwacht', soort: 'procent', waarde: ({ verwacht }) => verwacht },
      { kop: 'Uren', soort: 'getal', waarde: ({ uren }) => uren }, { kop: 'Kosten in euro', soort: 'getal', waarde: ({ kosten }) => kosten },
      { kop: 'Volgende datum', soort: 'datum', waarde: ({ volgende }) => volgende?.dag ?? null }, { kop: 'Wat dan', soort: 'tekst', breedte: 36, waarde: ({ volgende }) => volgende?.wat ?? null },
      { kop: 'Signaal', soort: 'tekst', waarde: ({ signaal }) => (signaal.kleur ? KLEURWOORDEN[signaal.kleur] : null) }, { kop: 'Waarom', soort: 'tekst', breedte: 48, waarde: ({ signaal }) => signaal.waarom },
    ],
    voettekst: 'Voortgang: elke activiteit weegt zo zwaar als de uren die ervoor zijn afgesproken. Verwacht: hoe ver het plan vandaag zou zijn als elke activiteit gelijkmatig verliep.',
  };
}
