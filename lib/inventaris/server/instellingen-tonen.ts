import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import type { Bestuursinstelling } from '@/lib/inventaris/bestuursinstelling';
import type { Masterinstelling } from '@/lib/inventaris/masterniveaus';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Meting } from '@/lib/inventaris/meting';
import { laatsteTeldatum } from '@/lib/inventaris/peildatum';
import type { Toegang } from '@/lib/toegang/toegang';
import { cijfersBerekenen } from './cijfers/cijfers-berekenen';
import { instellingenLezen } from './instellingen-lezen';

/** What one rule does to both goals: the counts with it and without it, the other rule as it stands. */
export interface Regeleffect {
  regel: keyof Masterinstelling;
  mee: Meting['personen'];
  niet: Meting['personen'];
}

export interface InstellingenBlad {
  instelling: Bestuursinstelling;
  peildatum: string;
  effecten: Regeleffect[];
}

/** The choices of the board, with what each rule about old titles does to the figures of the last 1 October. */
export async function instellingenTonen(toegang: Toegang): Promise<InstellingenBlad> {
  return binnenBestuur(toegang, 'instellingen:wijzigen', async (db, bereik) => {
    const instelling = await instellingenLezen(db, bereik.bestuurId);
    const peildatum = laatsteTeldatum(vandaag());
    const met = async (anders: Partial<Masterinstelling>) => {
      const { totaal } = await cijfersBerekenen(db, bereik, meetpunt(peildatum, { instelling: { doctoraalTelt: instelling.doctoraalTelt, moBTelt: instelling.moBTelt, ...anders } }));
      return totaal.personen;
    };
    const [doctoraal, geenDoctoraal, moB, geenMoB] = await Promise.all([met({ doctoraalTelt: true }), met({ doctoraalTelt: false }), met({ moBTelt: true }), met({ moBTelt: false })]);
    return { instelling, peildatum, effecten: [{ regel: 'doctoraalTelt', mee: doctoraal, niet: geenDoctoraal }, { regel: 'moBTelt', mee: moB, niet: geenMoB }] };
  });
}
