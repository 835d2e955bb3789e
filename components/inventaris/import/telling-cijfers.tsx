import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';

const altijd = ['nieuw', 'gewijzigd', 'ongewijzigd', 'fout', 'dubbel'] as const;
const soms = ['overgeslagen', 'verwijderd'] as const;
const namen = { nieuw: 'Nieuw', gewijzigd: 'Gewijzigd', ongewijzigd: 'Ongewijzigd', overgeslagen: 'Overgeslagen', verwijderd: 'Vervallen lessen', fout: 'Fout', dubbel: 'Dubbel' };

/** Rows of the file by what happens to them. */
export function TellingCijfers({ telling }: { telling: Telling }) {
  const getoond = [...altijd.slice(0, 3), ...soms.filter((wat) => telling[wat] > 0), ...altijd.slice(3)];
  return (
    <dl className="import-cijfers" aria-label={`Van ${telling.gelezen.toLocaleString('nl-NL')} rijen`}>
      {getoond.map((wat) => (
        <div key={wat} data-nul={telling[wat] === 0 || undefined} data-actie={(wat === 'fout' && telling.fout > 0) || undefined}>
          <dt>{namen[wat]}</dt>
          <dd>{telling[wat].toLocaleString('nl-NL')}</dd>
        </div>
      ))}
    </dl>
  );
}
