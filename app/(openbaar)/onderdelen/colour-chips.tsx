const KLEUREN = [
  { naam: 'papier', vlak: 'bg-papier' }, { naam: 'papier hoog', vlak: 'bg-papier-hoog' }, { naam: 'papier laag', vlak: 'bg-papier-laag' }, { naam: 'inkt', vlak: 'bg-inkt' },
  { naam: 'inkt 2', vlak: 'bg-inkt-2' }, { naam: 'inkt 3', vlak: 'bg-inkt-3' }, { naam: 'haarlijn', vlak: 'bg-haarlijn' }, { naam: 'kobalt', vlak: 'bg-kobalt' },
  { naam: 'kobalt licht', vlak: 'bg-kobalt-licht' }, { naam: 'potlood', vlak: 'bg-potlood' }, { naam: 'potlood licht', vlak: 'bg-potlood-licht' }, { naam: 'markeer', vlak: 'bg-markeer' },
];

export function ColourChips() {
  return (
    <ul className="grid grid-cols-3 smal:grid-cols-6 gap-3 klein">
      {KLEUREN.map(({ naam, vlak }) => <li key={naam}><span className={`block h-10 border border-lijn-vorm ${vlak}`} />{naam}</li>)}
    </ul>
  );
}
