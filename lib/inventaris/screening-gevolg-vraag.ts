import { isMasterniveau, isWoMaster, type Masterinstelling } from './masterniveaus';
import type { GevolgVraag } from './screening-gevolg';
import type { ScreeningDiploma } from './screening-werkbank';

/** What of a diploma decides its effect on the goals. */
export function vraagVan(diploma: ScreeningDiploma, instelling: Masterinstelling): GevolgVraag {
  const bevestigd = diploma.anderen.filter((ander) => ander.uitkomst === 'bevestigd');
  const leraar = diploma.plekken.filter((plek) => plek.categorie === 'OP');
  return {
    instelling, niveau: diploma.niveau, uitkomst: diploma.uitkomst, inToekomst: diploma.inToekomst,
    categorie: leraar.length > 0 ? 'OP' : (diploma.plekken[0]?.categorie ?? 'OOP'),
    alMaster: bevestigd.some((ander) => isMasterniveau(ander.niveau, instelling)),
    alWoMaster: bevestigd.some((ander) => isWoMaster(ander.niveau, instelling)),
    scholen: [...new Map(leraar.map(({ schoolId, school, urenVwo }) => [schoolId, { id: schoolId, naam: school, urenVwo }])).values()],
  };
}
