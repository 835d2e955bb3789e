import { Checkbox } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { vandaag } from '@/lib/dates';
import type { BesluitNieuw } from '@/lib/cyclus/besluit';
import { faseKeuzes } from '@/lib/cyclus/velden';

/** The fields of a new decision; what is known of where it came from is filled in. */
export function BesluitVelden({ nieuw: { kop, bron, rondes, eerder } }: { nieuw: BesluitNieuw }) {
  return (
    <>
      <input type="hidden" name="cyclus" value={kop.id} />
      {bron.vraag ? <><input type="hidden" name="vraag" value={bron.vraag.id} /><p className="half">Bij de vraag: {bron.vraag.tekst}</p></> : null}
      {bron.draad ? <><input type="hidden" name="draad" value={bron.draad.id} /><p className="half">Uit het gesprek{bron.draad.titel ? `: ${bron.draad.titel}` : ' onder deze vraag'}</p></> : null}
      <TextArea label="Wat hebt u afgesproken?" name="tekst" rows={3} maxLength={2000} defaultValue={eerder?.tekst ?? ''} hint="Eén besluit, in gewone zinnen. Zo komt het in uw plan te staan." />
      <TextField label="Wie sprak dit af?" name="wie" maxLength={500} autoComplete="off" defaultValue={eerder?.wie ?? ''} hint="Bijvoorbeeld: het managementteam, of de sectie wiskunde samen met HR." />
      <DateField label="Wanneer?" name="genomenOp" defaultValue={vandaag()} max={vandaag()} />
      <TextArea label="Op welke gronden?" name="gronden" optional rows={4} maxLength={4000} defaultValue={eerder?.gronden ?? ''} hint="Welke cijfers, gesprekken of afwegingen gaven de doorslag?" />
      <Select label="Bij welke fase hoort het?" name="deelfase" optional placeholder="Bij de hele cyclus" choices={faseKeuzes(kop.fasen)} defaultValue={bron.deelfase ?? ''} />
      {rondes.length > 0 ? <Select label="Kwam het uit een gespreksronde?" name="ronde" optional placeholder="Nee" choices={rondes.map(({ id, titel }) => ({ value: id, label: titel }))} defaultValue={bron.rondeId ?? ''} /> : null}
      {bron.draad?.open ? <Checkbox name="draadSluiten" label="Sluit het gesprek: dit besluit is de uitkomst" defaultChecked /> : null}
    </>
  );
}
