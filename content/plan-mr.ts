// What the (P)MR gets to read beside a plan, and what a school should know before it asks. Facts on privacy: AVG (articles
// 12 to 22), UAVG; on participation: Wet medezeggenschap op scholen (WMS), articles 10, 11 and 12. No more is claimed than
// these say: whether a plan falls under them depends on what it decides, and on the own regulations.

/** Text on purpose, data, retention and rights, for the school to check and adapt before it goes along. */
export function mrToelichting(wie: { bestuur: string; plek: string; plan: string }): string {
  return `Doel
Met het plan “${wie.plan}” wil ${wie.plek} meer leraren met een master, en beter gebruiken wat zij leerden. Het plan beschrijft activiteiten, wie ze doet, wanneer, en wat ze kosten.

Welke gegevens gebruikt het plan?
In het plan zelf staan cijfers over groepen leraren, nooit gegevens uit een personeelsdossier. Bij een activiteit kan een naam staan: die van de collega die haar trekt.
De cijfers komen uit de inventaris van ${wie.bestuur}. Daarin staan per medewerker: naam, personeelsnummer en geboortedatum, aanstelling, lessen, bevoegdheden, diploma’s en hoe die zijn nagekeken, opleiding en studieverlof, en verwacht vertrek. Er staan geen burgerservicenummers en geen scans van diploma’s in.

Wie ziet wat?
HR ziet de inventaris van de eigen scholen en houdt haar bij. Een schoolleider leest de gegevens van de eigen school, een teamleider die van het eigen team, een leraar de eigen gegevens. De medezeggenschap ziet alleen het plan zoals het is voorgelegd. Wat iemand in een dossier doet of meeneemt in een bestand, komt in een logboek.
Gegevens over personen worden niet gebruikt om leraren te beoordelen of met elkaar te vergelijken.

Hoe lang blijven gegevens bewaard?
De privacywet (AVG) noemt geen vaste termijn: niet langer dan nodig is voor het doel. Voor een personeelsdossier is twee jaar na vertrek een gebruikelijke richtlijn. Welke termijn ${wie.bestuur} aanhoudt, staat in het verwerkingsregister van het bestuur. Het plan, de versies en de oordelen blijven bij de cyclus, zodat later te zien is wat is besloten.

Welke rechten heeft een leraar?
Elke leraar mag de eigen gegevens inzien, laten verbeteren en in een gangbare vorm meekrijgen, en in bepaalde gevallen laten wissen of afschermen, of bezwaar maken (AVG, artikel 15 tot en met 21). Verbeteren kan zelf, met een voorstel aan HR. Andere vragen gaan naar HR of de functionaris gegevensbescherming. Wie er niet uitkomt, kan een klacht indienen bij de Autoriteit Persoonsgegevens.`;
}

/** For the school: what the law leaves to it. */
export const mrUitleg = [
  'Of de medezeggenschap advies geeft of moet instemmen, hangt af van wat het plan besluit. De Wet medezeggenschap op scholen (WMS) regelt dat in artikel 10 (instemming van de raad), artikel 11 (advies van de raad) en artikel 12 (instemming van het personeelsdeel).',
  'Let vooral op artikel 12 als uw plan regels maakt over nascholing, over de verdeling van taken onder het personeel, over beloning en functies, of over gegevens van personeel. Gaat het plan over het schoolplan of over doelen van het onderwijs, kijk dan naar artikel 10. Gaat het over de hoofdlijnen van de financiën of over de organisatie van de school, kijk dan naar artikel 10 en 11: welk van de twee geldt, staat in de wet zoals die nu is.',
  'Uw medezeggenschapsstatuut en -reglement zeggen wie het oordeel geeft: de MR, de GMR of alleen het personeelsdeel (PMR), en binnen welke tijd. Masterkompas kiest dit niet voor u. Twijfelt u? Vraag het uw ambtelijk secretaris of bestuurssecretaris.',
] as const;
