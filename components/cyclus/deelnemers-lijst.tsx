import { rolNamen } from '@/content/rollen';
import type { CyclusKop } from '@/lib/cyclus/cyclus';
import type { Deelnemersregel } from '@/lib/cyclus/schermen';
import { KnopForm, type Actie } from './knop-form';

interface DeelnemersLijstProps {
  kop: CyclusKop;
  mensen: readonly Deelnemersregel[];
  /** Null for who may only look. */
  zetten: Actie | null;
}

const rolWoorden = { trekker: 'Trekt de cyclus', deelnemer: 'Doet mee', lezer: 'Leest mee' } as const;

/** People with what they do in this cycle, and a button for what else they could do. */
export function DeelnemersLijst({ kop, mensen, zetten }: DeelnemersLijstProps) {
  return (
    <ul className="vraagroute">
      {mensen.map(({ gebruikerId, naam, rollen, rol, alleenTeam, weg, opdrachten }) => {
        const knop = (naar: 'trekker' | 'deelnemer' | 'geen', woorden: string, variant: 'gewoon' | 'stil' = 'stil') => zetten ? (
          <KnopForm action={zetten} id={`${naar}-${gebruikerId}`} label={`${naam}: ${woorden}`} variant={variant} velden={{ cyclus: kop.id, gebruiker: gebruikerId, rol: naar }}>{woorden}<span className="alleen-voorlezen"> {naam}</span></KnopForm>
        ) : null;
        return (
          <li key={gebruikerId}>
            <div>
              <p><b>{naam}</b>{weg ? <span className="half">, werkt hier niet meer</span> : <span className="half">, {rollen.map((een) => rolNamen[een]).join(' en ')}</span>}</p>
              <p className="klein half">
                {rol ? rolWoorden[rol] : 'Doet nog niet mee'}{opdrachten > 0 ? `, ${opdrachten} ${opdrachten === 1 ? 'onderdeel' : 'onderdelen'} toegewezen` : ''}.
                {alleenTeam && opdrachten === 0 ? ' Ziet pas iets als u een fase of vraag toewijst.' : ''}
              </p>
            </div>
            {zetten ? (
              <div className="routeknoppen">
                {rol === null ? knop('deelnemer', 'Laten meedoen', 'gewoon') : null}
                {rol !== 'trekker' && !weg && !alleenTeam ? knop('trekker', 'Trekker maken') : null}
                {rol === 'trekker' ? knop('deelnemer', 'Geen trekker meer') : null}
                {rol !== null ? knop('geen', 'Weghalen') : null}
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
