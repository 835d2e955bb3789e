/** What each act is called in the log, in plain words. Acts that are not listed are shown by their own name. */
const WOORDEN: Record<string, string> = {
  'school-toevoegen': 'School toegevoegd',
  'school-wijzigen': 'School gewijzigd',
  'team-toevoegen': 'Team toegevoegd',
  'team-wijzigen': 'Team gewijzigd',
  'team-verwijderen': 'Team verwijderd',
  'sectie-toevoegen': 'Sectie toegevoegd',
  'sectie-wijzigen': 'Sectie gewijzigd',
  'sectie-verwijderen': 'Sectie verwijderd',
  'lidmaatschap-beeindigen': 'Rol beëindigd',
  uitnodigen: 'Uitgenodigd',
  'uitnodiging-aannemen': 'Uitnodiging aangenomen',
  'uitnodiging-intrekken': 'Uitnodiging ingetrokken',
  'uitnodiging-herhalen': 'Uitnodiging opnieuw verstuurd',
  'dossier-inzien': 'Dossier ingezien',
  'diploma-registreren': 'Diploma toegevoegd',
  'diploma-corrigeren': 'Diploma gecorrigeerd',
  'diploma-screenen': 'Diploma gescreend',
  'screening-herstellen': 'Screening teruggedraaid',
  'import-doorvoeren': 'Bestand ingelezen',
  'import-ongedaan-maken': 'Import ongedaan gemaakt',
  'medewerkers-exporteren': 'Lijst geëxporteerd',
  'overzicht-exporteren': 'Overzicht geëxporteerd',
  'lijst-exporteren': 'Lijst geëxporteerd',
  'leraarlink-versturen': 'Persoonlijke link verstuurd',
  'leraarlink-intrekken': 'Persoonlijke link ingetrokken',
  'leraarlink-openen': 'Persoonlijke link geopend door de leraar',
  'dossier-bevestigen': 'Dossier bevestigd door de leraar',
  'correctie-voorstellen': 'Correctie voorgesteld door de leraar',
  'correctie-intrekken': 'Voorstel ingetrokken door de leraar',
  'correctie-aannemen': 'Voorstel van de leraar overgenomen',
  'correctie-afwijzen': 'Voorstel van de leraar niet overgenomen',
  'bevoegdheid-toevoegen': 'Bevoegdheid toegevoegd',
  'medewerker-wijzigen': 'Gegevens gewijzigd',
  'bestuur-maken': 'Bestuur aangemaakt',
};

/** The act in plain Dutch, as it stands in the log. */
export function handelingInWoorden(handeling: string): string {
  const bekend = WOORDEN[handeling];
  if (bekend !== undefined) return bekend;
  const woorden = handeling.replaceAll('-', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}
