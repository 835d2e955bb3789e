import { SegmentedLinks } from '@/components/form/segmented';
import { registerkolomKop } from '@/lib/inventaris/register-kolommen';
import { registerAdres, REGISTERGROEPEN, REGISTERKOLOMMEN, STANDAARD_REGISTERKOLOMMEN, type RegisterFilter } from '@/lib/inventaris/register.schema';
import { KolommenKiezen } from '../matrix/kolommen-kiezen';
import { WeergavenMenu, type WeergavenMenuProps } from '../weergaven/weergaven-menu';

const groepNamen = { school: 'School', team: 'Team', sectie: 'Sectie', schaal: 'Schaal' } as const;

interface RegisterInstellenProps extends Pick<WeergavenMenuProps, 'weergaven' | 'magDelen' | 'acties'> {
  filter: RegisterFilter;
  basis: string;
}

/** Grouping, columns and kept views of the register. Shown on request: most visits need none of it. */
export function RegisterInstellen({ filter, basis, ...weergaven }: RegisterInstellenProps) {
  const met = (wijziging: Partial<RegisterFilter>) => basis + metInstellen(registerAdres(filter, wijziging));
  return (
    <div className="lijstbalk">
      <div><span>Groepeer op</span><SegmentedLinks label="Groepeer op" links={[{ naam: 'Niet', href: met({ groep: undefined }), current: !filter.groep }, ...REGISTERGROEPEN.map((groep) => ({ naam: groepNamen[groep], href: met({ groep }), current: filter.groep === groep }))]} /></div>
      <KolommenKiezen
        basis={basis} bewaard={{ ...Object.fromEntries(new URLSearchParams(registerAdres(filter, { kolommen: [...STANDAARD_REGISTERKOLOMMEN] }))), instellen: '1' }}
        kolommen={REGISTERKOLOMMEN.map((sleutel) => ({ sleutel, kop: registerkolomKop(sleutel), aan: filter.kolommen.includes(sleutel) }))}
      />
      <WeergavenMenu soort="register" basis={basis} zoekreeks={registerAdres(filter)} {...weergaven} />
    </div>
  );
}

/** The same address with the panel open. */
export function metInstellen(adres: string): string {
  return `${adres}${adres === '' ? '?' : '&'}instellen=1`;
}
