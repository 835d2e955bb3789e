import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { schooljaarInWoorden, vandaag } from '@/lib/dates';
import type { Lijst } from '@/lib/export/lijst';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import { niveauNamen } from '../../diploma';
import { vensterOp } from '../../lerarenbeurs';
import { beursNamen, trajectNamen, type StudieRij } from '../../studie';
import { aanvragersVoor, alleRijen, bladzijde, gefilterd, perStatus, verlofPerSectie, type Studies } from '../../studies';
import type { StudiesFilter } from '../../studies-filter';
import { scholenLezen, sectiedelenLezen, studiesLezen } from './studies-lezen';

/** The studies within reach: a page of the list or the leave planner, who must ask for the grant, and the choices of the filter. */
export async function studiesTonen(toegang: Toegang, filter: StudiesFilter, nu: Date = new Date()): Promise<Studies> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const planner = filter.beeld === 'verlof';
    const [alle, scholen, delen] = await Promise.all([studiesLezen(db, bereik), scholenLezen(db, bereik), planner ? sectiedelenLezen(db, bereik, filter.schooljaar) : null]);
    const schoolnaam = (id: string) => scholen.find((school) => school.id === id)?.naam ?? 'Andere school';
    const over = gefilterd(alle, filter);
    const venster = vensterOp(nu);
    const secties = [...new Set(alle.flatMap(({ vakCodes }) => vakCodes))].map((id) => ({ id, naam: vakNaam(id) ?? id })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    const metVerlof = over.filter(({ jaren }) => jaren.some((jaar) => jaar.schooljaar === filter.schooljaar && (jaar.verlofuren ?? 0) > 0));
    const inSectie = new Set(delen?.delen.map(({ medewerkerId }) => medewerkerId));
    return {
      filter, ...bladzijde(over, filter, schoolnaam), iemand: alle.length > 0, perStatus: perStatus(over), scholen, secties, venster, aanvragers: aanvragersVoor(over, venster.jaar),
      verlof: delen === null ? null : {
        lesjaar: delen.lesjaar, zonderSectie: metVerlof.filter(({ medewerkerId }) => !inSectie.has(medewerkerId)).length,
        secties: verlofPerSectie(over, delen.delen.filter(({ schoolId, vak }) => (!filter.school || schoolId === filter.school) && (!filter.sectie || vak === filter.sectie)), filter.schooljaar, { school: schoolnaam, vak: (code) => vakNaam(code) ?? code }),
      },
    };
  });
}

/** The list of studies as a file, all pages; written to the log. */
export async function studiesExporteren(toegang: Toegang, { filter, vorm }: { filter: StudiesFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const gelezen = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const [alle, scholen] = await Promise.all([studiesLezen(db, bereik), scholenLezen(db, bereik)]);
    const rijen = alleRijen(gefilterd(alle, filter), filter, (id) => scholen.find((school) => school.id === id)?.naam ?? 'Andere school');
    await exportVastleggen(db, 'studies', { vorm, rijen: rijen.length });
    const keuzes = [filter.status === 'lopend' ? 'lopende studies' : filter.status === 'alle' ? 'alle studies' : trajectNamen[filter.status], ...(filter.school ? [scholen.find(({ id }) => id === filter.school)?.naam ?? 'onbekende school'] : []),
      ...(filter.sectie ? [vakNaam(filter.sectie) ?? filter.sectie] : []), ...(filter.zoek ? [`“${filter.zoek}”`] : [])];
    return { rijen, keuzes };
  });
  return exportbestand(alsLijst(toegang, filter, gelezen), { naam: `studies-${toegang.bestuur.slug}-${vandaag()}`, vorm });
}

function alsLijst(toegang: Toegang, filter: StudiesFilter, { rijen, keuzes }: { rijen: StudieRij[]; keuzes: string[] }): Lijst<StudieRij> {
  return {
    titel: 'Studies', rijen,
    toelichting: exportToelichting(toegang, { peildatum: vandaag(), keuzes, telling: `${rijen.length} studies` }),
    kolommen: [
      { kop: 'Naam', soort: 'tekst', breedte: 28, waarde: ({ naam }) => naam }, { kop: 'School', soort: 'tekst', breedte: 24, waarde: ({ school }) => school },
      { kop: 'Opleiding', soort: 'tekst', breedte: 36, waarde: ({ programma }) => programma }, { kop: 'Niveau', soort: 'tekst', waarde: ({ niveau }) => niveauNamen[niveau] },
      { kop: 'Vak', soort: 'tekst', waarde: ({ vak }) => vak }, { kop: 'Instelling', soort: 'tekst', breedte: 28, waarde: ({ instelling }) => instelling },
      { kop: 'Status', soort: 'tekst', waarde: ({ status }) => trajectNamen[status] }, { kop: 'Begin', soort: 'datum', waarde: ({ begin }) => begin },
      { kop: 'Verwacht einde', soort: 'datum', waarde: ({ verwachtEinde }) => verwachtEinde }, { kop: 'Einde', soort: 'datum', waarde: ({ einde }) => einde },
      { kop: `Lerarenbeurs ${schooljaarInWoorden(filter.schooljaar)}`, soort: 'tekst', waarde: ({ beurs }) => (beurs ? beursNamen[beurs] : null) },
      { kop: `Verlofuren ${schooljaarInWoorden(filter.schooljaar)}`, soort: 'getal', waarde: ({ verlofuren }) => verlofuren },
    ],
  };
}
