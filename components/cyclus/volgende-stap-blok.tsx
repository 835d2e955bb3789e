import { LinkButton } from '@/components/ui/button';
import type { VolgendeStap } from '@/lib/cyclus/volgende-stap';

/** One suggestion with its reason; nobody has to follow it. */
export function VolgendeStapBlok({ stap, basis }: { stap: VolgendeStap; basis: string }) {
  return (
    <section className="stap" aria-labelledby="stap-kop">
      <div>
        <p className="klein half">Een goede volgende stap</p>
        <h2 id="stap-kop">{stap.zin}</h2>
        <p className="klein half">{stap.reden}</p>
      </div>
      {stap.pad ? <LinkButton href={`${basis}${stap.pad}`} variant="hoofd">{knoptekst[stap.soort] ?? 'Hier verder'}</LinkButton> : null}
    </section>
  );
}

const knoptekst: Partial<Record<VolgendeStap['soort'], string>> = {
  terug: 'Naar uw deel', toegewezen: 'Naar uw deel', botsing: 'Naar de twee teksten', ingediend: 'Bekijken', route: 'Naar de route', 'over-tijd': 'Naar deze fase', afsluiten: 'Terugkijken en afsluiten',
  verder: 'Hier verder', begin: 'Beginnen', 'cyclus-afsluiten': 'Naar afsluiten', 'volgende-cyclus': 'Volgende cyclus',
};
