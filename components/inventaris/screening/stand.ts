import type { SchoolStand, Werkbank } from '@/lib/inventaris/screening-werkbank';
import type { Bewaard } from './acten';

type Cijfers = Pick<Werkbank, 'scholen' | 'standen' | 'dagen'>;

/** The figures as the server read them, moved on by what it has kept since then. */
export function cijfersNu(werkbank: Werkbank, bewaard: readonly Bewaard[]): Cijfers {
  const later = bewaard.filter(({ antwoord }) => antwoord.op > werkbank.gelezenOp);
  if (later.length === 0) return werkbank;
  const standen = Object.assign({}, werkbank.standen, ...later.map(({ antwoord }) => antwoord.standen)) as Werkbank['standen'];
  const scholen = werkbank.scholen.map((school) => later.filter(({ schoolId }) => schoolId === school.id).reduce(verschoven, school));
  const erbij = later.reduce((som, een) => som + gedaanErbij(een), 0);
  return { standen, scholen, dagen: vandaagErbij(werkbank, erbij) };
}

function verschoven(school: SchoolStand, een: Bewaard): SchoolStand {
  const uit = { ...school, gedaan: school.gedaan + gedaanErbij(een), voorMij: school.voorMij + een.voorMij };
  uit[een.van] -= 1;
  uit[een.naar] += 1;
  return uit;
}

function gedaanErbij({ van, naar }: Bewaard): number {
  return Number(naar !== 'teDoen') - Number(van !== 'teDoen');
}

function vandaagErbij({ dagen, vandaag }: Werkbank, erbij: number): Werkbank['dagen'] {
  if (erbij === 0) return dagen;
  const al = dagen.find(({ dag }) => dag === vandaag);
  return al ? dagen.map((dag) => (dag === al ? { dag: vandaag, aantal: al.aantal + erbij } : dag)) : [...dagen, { dag: vandaag, aantal: Math.max(0, erbij) }];
}
