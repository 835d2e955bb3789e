'use client';

import { FoutPagina, type FoutProps } from '@/components/layout/fout-pagina';

export default function Fout(props: FoutProps) {
  return <main className="blad" id="inhoud"><FoutPagina {...props} /></main>;
}
