import { datumInWoorden } from '@/lib/dates';
import type { Pdcaronde } from '@/lib/plan/pdca';

/** A round as it was written: for who only reads, and for rounds that are over. */
export function PdcaLezen({ ronde }: { ronde: Pdcaronde }) {
  const { doel, doen, meting, resultaat, verklaring, actie, door, gewijzigdOp } = ronde;
  const delen = [['Plan', doel], ['Do', doen], ['Meten', meting], ['Check', resultaat], ['Verklaring', verklaring], ['Act', actie]] as const;
  return (
    <>
      {door && gewijzigdOp ? <p className="klein half">{door}, {datumInWoorden(gewijzigdOp.slice(0, 10))}</p> : null}
      <ol className="periodelijst">{delen.map(([naam, tekst]) => <li key={naam}><b>{naam}</b><p className={tekst === '' ? 'half' : undefined}>{tekst === '' ? 'Nog niet ingevuld.' : tekst}</p></li>)}</ol>
    </>
  );
}
