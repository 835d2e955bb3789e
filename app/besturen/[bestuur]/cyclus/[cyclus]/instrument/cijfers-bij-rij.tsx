import { randomUUID } from 'node:crypto';
import { CijferBlok } from '@/components/cyclus/instrument/tabellen/cijfer-blok';
import { Vastzetten } from '@/components/cyclus/instrument/tabellen/vastzetten';
import { cijferAdres } from '@/lib/cyclus/cijferadressen';
import { cijfersBij, type Cijferinstrument } from '@/lib/cyclus/cijferinstrument';
import { zelfdeCijfer } from '@/lib/cyclus/cijfers';
import type { Rij } from '@/lib/cyclus/instrument';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { cijferVastzettenAction } from './cijfer-actions';

interface Props { toegang: Toegang; pagina: Cijferinstrument; rij: Pick<Rij, 'vraagId' | 'item'>; open?: boolean }

/** The figures beside a row. */
export function CijfersBijRij({ toegang, pagina, rij, open = false }: Props) {
  const { cijfers, kop } = pagina;
  const mag = cijfers !== null && kan(toegang, 'inventaris:lezen');
  return <>{cijfersBij(pagina, rij).map((bij) => <CijferBlok key={bij.code} bij={bij} peildatum={cijfers?.peildatum ?? null} volledigheid={cijfers?.volledigheid ?? null} href={mag ? cijferAdres(toegang.bestuur.slug, bij.code, kop.schoolId) : null} open={open} />)}</>;
}

/** Freezes them when the row is called finished; nothing for who does not see the whole school. */
export function RijVastzetten({ toegang, pagina, rij }: Props) {
  const bij = cijfersBij(pagina, rij);
  if (pagina.cijfers === null || pagina.alleenLezen !== null || bij.length === 0) return null;
  const nieuw = bij.some(({ nu, vast }) => nu !== null && (vast === null || !zelfdeCijfer(nu, vast.cijfer)));
  return <Vastzetten vraagId={rij.vraagId} cyclusId={pagina.kop.id} actie={cijferVastzettenAction.bind(null, toegang.bestuur.slug)} sleutel={randomUUID()} nieuw={nieuw} />;
}
