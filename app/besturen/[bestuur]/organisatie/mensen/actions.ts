'use server';

import { LidmaatschapBeeindigenSchema } from '@/lib/organisatie/lidmaatschap.schema';
import { lidmaatschapBeeindigen } from '@/lib/organisatie/server/lidmaatschap-beeindigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';
import { uitnodigen } from '@/lib/toegang/server/uitnodigen';
import { uitnodigingIntrekken } from '@/lib/toegang/server/uitnodiging-intrekken';
import { uitnodigingOpnieuw } from '@/lib/toegang/server/uitnodiging-opnieuw';
import { UitnodigenSchema, UitnodigingIntrekkenSchema, UitnodigingOpnieuwSchema } from '@/lib/toegang/uitnodigen.schema';

const mailMelding = ({ mailVerstuurd }: { mailVerstuurd: boolean }) =>
  mailVerstuurd ? 'De uitnodiging is verstuurd.' : 'De uitnodiging staat klaar, maar de mail kon niet worden verstuurd. Stuur haar straks opnieuw vanuit de lijst.';

export const uitnodigenAction = bestuurAction(UitnodigenSchema, uitnodigen, { melding: mailMelding });
export const uitnodigingOpnieuwAction = bestuurAction(UitnodigingOpnieuwSchema, uitnodigingOpnieuw, { melding: mailMelding });
export const uitnodigingIntrekkenAction = bestuurAction(UitnodigingIntrekkenSchema, uitnodigingIntrekken);
export const lidmaatschapBeeindigenAction = bestuurAction(LidmaatschapBeeindigenSchema, lidmaatschapBeeindigen);
