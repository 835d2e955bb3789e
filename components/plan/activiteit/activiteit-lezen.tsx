import { amoInWoorden } from '@/lib/plan/balans';
import { GROEPWOORDEN, RACIWOORDEN, type ActiviteitInhoud } from '@/lib/plan/planinhoud';
import { euroInWoorden, periodeInWoorden, urenInWoorden } from '@/lib/plan/woorden';

const GEREGELD = { ja: 'ja', deels: 'deels', nee: 'nee' } as const;

interface ActiviteitLezenProps { activiteit: ActiviteitInhoud; doel: string | null; na: readonly string[] }

/** An activity to read: what is filled in, in the order of the form. */
export function ActiviteitLezen({ activiteit: een, doel, na }: ActiviteitLezenProps) {
  const geregeld = ([['Tijd', een.tijd], ['Budget', een.budget], ['Goed leiderschap', een.leiding]] as const).flatMap(([naam, oordeel]) => (oordeel === null ? [] : [`${naam}: ${GEREGELD[oordeel]}`])).join(', ');
  const regels: [string, string][] = [
    ['Hoe het eruitziet', een.ontwerp], ['Doel', doel ?? ''], ['Wat het met leraren doet', een.amo === null ? '' : amoInWoorden(een.amo)], ['Eigenaar', een.eigenaar ?? 'nog niemand'],
    ['Rollen', een.rollen.map(({ groep, raci, toelichting }) => `${GROEPWOORDEN[groep]} ${RACIWOORDEN[raci]}${toelichting ? `: ${toelichting}` : ''}`).join('\n')],
    [een.mijlpaal ? 'Mijlpaal' : 'Wanneer', periodeInWoorden(een) ?? ''], ['Begint na', na.join('\n')],
    ['Uren', een.uren === null ? '' : urenInWoorden(een.uren)], ['Kosten', een.kosten === null ? '' : euroInWoorden(een.kosten)], ['Dekking', een.dekking],
    ['Geregeld', geregeld], ['Nog te doen', een.voorwaarden], ['Communicatie', een.communicatie], ['Volgen', een.monitoring],
  ];
  return <dl className="activiteitlezen">{regels.filter(([, tekst]) => tekst !== '').map(([naam, tekst]) => <div key={naam}><dt>{naam}</dt><dd>{tekst}</dd></div>)}</dl>;
}
