// What a teacher reads beside the own file. Only what is true of the product as it is.

/** Purpose, readers, term and rights, in the order of the questions that people ask. */
export const eigenDossierUitleg = (bestuur: string) => [
  { kop: 'Waarom houdt uw bestuur dit bij?', tekst: `${bestuur} wil weten hoeveel leraren een master hebben en wie er een wil halen. Daarvoor moeten de gegevens kloppen. Ze worden niet gebruikt om u te beoordelen.` },
  { kop: 'Wie ziet dit?', tekst: 'HR en het bestuur. Uw schoolleider en teamleider zien de mensen van de eigen school of het eigen team. Andere besturen zien niets. Van elke keer dat iemand uw dossier opent, blijft in het logboek staan wie dat was.' },
  { kop: 'Hoe lang blijft het staan?', tekst: 'Zolang u hier werkt. Daarna bepaalt uw bestuur de termijn; voor personeelsgegevens is twee jaar na vertrek gebruikelijk.' },
  { kop: 'Wat zijn uw rechten?', tekst: 'U mag uw gegevens inzien, laten verbeteren en in sommige gevallen laten verwijderen (AVG). Dat kan hier, of via HR of de functionaris gegevensbescherming van uw bestuur. Komt u er samen niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.' },
] as const;

export const bewijsUitleg = {
  origineel: 'Dit diploma is van voor 1996. Het diplomaregister van DUO kent het dus niet. Laat het originele diploma, of een gewaarmerkte kopie, zien aan HR.',
  uittreksel: 'Download op duo.nl, via Mijn DUO, een uittreksel uit het diplomaregister en laat dat aan HR zien. Het is een pdf met een certificaat van DUO; een foto of een afdruk telt niet als bewijs. Van een particuliere instelling staan diploma’s pas vanaf 2018 in het register: laat dan het origineel zien.',
  onbekend: 'Behaald vanaf 1996? Download dan op duo.nl, via Mijn DUO, een uittreksel uit het diplomaregister en laat dat aan HR zien. Behaald voor 1996? Laat dan het originele diploma zien.',
  geenUpload: 'U hoeft hier niets te uploaden. HR wil het bewijs zien en legt alleen vast dat het gezien is, door wie en wanneer. Er wordt geen kopie bewaard.',
} as const;
