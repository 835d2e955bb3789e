import { BalkLegenda, Voortgangsbalk } from '@/components/grafiek/voortgangsbalk';
import type { Schooloverzicht } from '@/lib/overzicht/school';

const SOORTEN = [
  { sleutel: 'vakmaster', naam: 'Vakmaster', uitleg: 'in het eigen schoolvak' },
  { sleutel: 'lerarenopleiding', naam: 'Lerarenopleiding', uitleg: 'eerstegraads, hbo of universiteit' },
  { sleutel: 'onderwijsmaster', naam: 'Onderwijsmaster', uitleg: 'over leren, zorg of leiding' },
  { sleutel: 'lerarenmaster', naam: 'Lerarenmaster', uitleg: 'zoals SEN, Leren & Innoveren' },
  { sleutel: 'overig', naam: 'Overig', uitleg: 'ander vakgebied, of niet ingevuld' },
] as const;

/** Which masters there are: hbo and wo, and the kinds of the guide. As stated. */
export function Mastersoorten({ soorten }: Pick<Schooloverzicht, 'soorten'>) {
  const masters = soorten.wo + soorten.hbo;
  if (masters === 0) return <p className="half">Nog geen leraren met een behaalde master.</p>;
  const mix = [{ naam: 'wo-master', aantal: soorten.wo, vulling: 'vast' }, { naam: 'alleen hbo-master', aantal: soorten.hbo, vulling: 'stip' }] as const;
  return (
    <div className="soorten">
      <div>
        <Voortgangsbalk naam="Niveau van de master" delen={[...mix]} hoogte={14} />
        <p className="soorten-mix"><span><b>{soorten.wo}</b> wo-master</span><span><b>{soorten.hbo}</b> alleen hbo-master</span></p>
        <BalkLegenda delen={mix.map(({ naam, vulling }) => ({ naam, vulling }))} />
      </div>
      <dl className="balken">
        {SOORTEN.map(({ sleutel, naam, uitleg }) => (
          <div key={sleutel}>
            <dt>{naam}<small>{uitleg}</small></dt>
            <dd><Voortgangsbalk naam={naam} totaal={masters} delen={[{ naam: 'leraren', aantal: soorten[sleutel], vulling: 'vast' }]} /><span className="getal">{soorten[sleutel]}</span></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
