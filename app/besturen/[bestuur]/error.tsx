'use client';

import { FoutPagina, type FoutProps } from '@/components/layout/fout-pagina';

export default function BestuurFout(props: FoutProps) {
  return <FoutPagina {...props} />;
}
