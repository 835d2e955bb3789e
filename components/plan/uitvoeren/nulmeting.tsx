import { Table, type Column } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';
import { laterInWoorden, type Nulregel } from '@/lib/plan/nulmeting';
import { plekVan, strookVan, type Periode } from '@/lib/plan/tijd';
import type { Voortgangpagina } from '@/lib/plan/voortgangpagina';
import { dagKort, euroInWoorden, urenInWoorden } from '@/lib/plan/woorden';

/** The first adopted version beside how it goes: days in a picture, hours and costs in figures. */
export function Nulmeting({ nulmeting: { nummer, op, regels }, as, vandaag }: { nulmeting: NonNullable<Voortgangpagina['nulmeting']>; as: Periode; vandaag: string }) {
  return (
    <section className="uitvoerdeel" aria-labelledby="nulmeting">
      <h2 id="nulmeting">Afgesproken en echt</h2>
      <p className="klein half">Naast versie {nummer}, vastgesteld op {datumInWoorden(op)}. Die blijft de maat, ook als er later een nieuwe versie komt.</p>
      <div className="legenda" aria-hidden="true">
        <span><svg viewBox="0 0 24 12"><rect x=".5" y="2.5" width="23" height="7" className="nul-toen" /></svg>afgesproken</span>
        <span><svg viewBox="0 0 24 12"><rect y="2" width="24" height="8" className="b-vast" /></svg>gedaan</span>
        <span><svg viewBox="0 0 24 12"><rect y="2" width="24" height="8" className="b-arcering" /></svg>nog te gaan</span>
        <span><svg viewBox="0 0 24 12"><line x1="12" x2="12" y1="0" y2="12" className="voortgang-nu" /></svg>vandaag</span>
      </div>
      <Table caption="Afgesproken en echt per activiteit" columns={kolommen(as, vandaag)} rows={[...regels]} rowKey={({ id }) => id} />
    </section>
  );
}

function kolommen(as: Periode, vandaag: string): Column<Nulregel>[] {
  return [
    { key: 'naam', head: 'Activiteit', rowHead: true, cell: ({ naam, nul, nu }) => <>{naam}{nul === null ? <small className="half"> · later toegevoegd</small> : nu === null ? <small className="rood"> · vervallen</small> : null}</> },
    { key: 'baan', head: 'In de tijd', wide: true, wideScreenOnly: true, cell: (regel) => <Baan regel={regel} as={as} vandaag={vandaag} /> },
    { key: 'toen', head: 'Afgesproken einde', cell: ({ nul }) => (nul?.einde ? dagKort(nul.einde, vandaag) : '–') },
    { key: 'nu', head: 'Einde', cell: (regel) => <Einde regel={regel} vandaag={vandaag} /> },
    { key: 'uren', head: 'Uren', align: 'rechts', cell: ({ nul, nu }) => naast(nu?.nu.uren ?? null, nul?.uren ?? nu?.uren ?? null, urenInWoorden) },
    { key: 'kosten', head: 'Kosten', align: 'rechts', cell: ({ nul, nu }) => naast(nu?.nu.kosten ?? null, nul?.kosten ?? nu?.kosten ?? null, euroInWoorden) },
  ];
}

function Einde({ regel: { einde, eindeIs, dagenLater }, vandaag }: { regel: Nulregel; vandaag: string }) {
  if (einde === null) return <>–</>;
  const hoe = { feit: 'klaar', verwacht: 'verwacht', afspraak: 'nog zo afgesproken' }[eindeIs ?? 'afspraak'];
  return <>{dagKort(einde, vandaag)}<br /><small className={dagenLater !== null && dagenLater > 0 ? 'rood' : 'half'}>{hoe}{dagenLater === null || dagenLater === 0 && eindeIs === 'afspraak' ? '' : `, ${laterInWoorden(dagenLater)}`}</small></>;
}

/** '12 van 18 uur'; what was spent above what was agreed stands in pencil. */
function naast(uit: number | null, afgesproken: number | null, inWoorden: (getal: number) => string) {
  if ((uit ?? 0) === 0 && (afgesproken ?? 0) === 0) return '–';
  const woorden = afgesproken === null ? inWoorden(uit ?? 0) : `${(uit ?? 0).toLocaleString('nl-NL')} van ${inWoorden(afgesproken)}`;
  return afgesproken !== null && (uit ?? 0) > afgesproken ? <span className="rood">{woorden}</span> : woorden;
}

/** Dashed: as agreed. Under it what became of it. The table says the same in words. */
function Baan({ regel: { nul, nu, einde }, as, vandaag }: { regel: Nulregel; as: Periode; vandaag: string }) {
  const dag = plekVan(as, vandaag);
  const toen = nul?.begin && nul.einde ? strookVan(as, { begin: nul.begin, einde: nul.einde }) : null;
  const echt = nu?.begin && einde !== null ? strookVan(as, { begin: nu.begin, einde: einde < nu.begin ? nu.begin : einde }) : null;
  const gedaan = echt === null || nu === null ? 0 : (echt.breedte * nu.nu.voortgang) / 100;
  return (
    <svg className="nulbaan" width="100%" height="20" aria-hidden="true">
      <line x1="0" x2="100%" y1="19.5" y2="19.5" className="nul-lijn" />
      {dag >= 0 && dag <= 100 ? <line x1={`${dag}%`} x2={`${dag}%`} y1="0" y2="20" className="voortgang-nu" /> : null}
      {toen ? <rect x={`${toen.x}%`} width={`${Math.max(.8, toen.breedte)}%`} y="1.5" height="6" className="nul-toen" /> : null}
      {echt ? <><rect x={`${echt.x}%`} width={`${Math.max(.8, echt.breedte)}%`} y="10" height="7" className="b-arcering" /><rect x={`${echt.x}%`} width={`${gedaan}%`} y="10" height="7" className="b-vast" /></> : null}
    </svg>
  );
}
