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
  'aanstelling-toevoegen': 'Aanstelling toegevoegd',
  'aanstelling-wijzigen': 'Aanstelling gewijzigd vanaf een datum',
  'aanstelling-corrigeren': 'Aanstelling gecorrigeerd',
  'aanstelling-beeindigen': 'Aanstelling beëindigd',
  'aanstelling-verwijderen': 'Aanstelling verwijderd',
  'bevoegdheid-toevoegen': 'Bevoegdheid toegevoegd',
  'bevoegdheid-wijzigen': 'Bevoegdheid gewijzigd',
  'bevoegdheid-verwijderen': 'Bevoegdheid verwijderd',
  'lessen-wijzigen': 'Lessen gewijzigd',
  'gegevens-wijzigen': 'Persoonsgegevens gewijzigd',
  'diploma-registreren': 'Diploma toegevoegd',
  'diploma-corrigeren': 'Diploma gecorrigeerd',
  'diploma-screenen': 'Diploma gescreend',
  'screening-herstellen': 'Screening teruggedraaid',
  'tweede-blik-geven': 'Tweede blik gegeven',
  'diplomas-samen-screenen': 'Diploma’s als reeks gescreend',
  'reeks-herstellen': 'Reeks screenings teruggedraaid',
  'campagne-maken': 'Screeningscampagne gemaakt',
  'campagne-wijzigen': 'Screeningscampagne gewijzigd',
  'campagne-afsluiten': 'Screeningscampagne afgesloten',
  'campagne-heropenen': 'Screeningscampagne heropend',
  'import-doorvoeren': 'Bestand ingelezen',
  'import-ongedaan-maken': 'Import ongedaan gemaakt',
  'import-starten': 'Bestand gekozen',
  'import-afbreken': 'Import afgebroken',
  'import-weigeren': 'Bestand geweigerd',
  'aanstellingen-beeindigen': 'Aanstellingen beëindigd',
  'importproblemen-uitvoeren': 'Lijst met problemen gedownload',
  'importprofiel-toevoegen': 'Importprofiel toegevoegd',
  'importprofiel-wijzigen': 'Importprofiel gewijzigd',
  'importprofiel-verwijderen': 'Importprofiel verwijderd',
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
  'medewerker-wijzigen': 'Gegevens gewijzigd',
  'weergave-bewaren': 'Weergave bewaard',
  'weergave-wijzigen': 'Weergave gewijzigd',
  'weergave-verwijderen': 'Weergave verwijderd',
  'instellingen-wijzigen': 'Instellingen gewijzigd',
  'doel-zetten': 'Doel gezet',
  'doel-verwijderen': 'Doel verwijderd',
  'bestuur-maken': 'Bestuur aangemaakt',
  'studie-toevoegen': 'Studie toegevoegd',
  'studie-wijzigen': 'Studie gewijzigd',
  'studie-inzien': 'Studie ingezien',
  'studie-aangevraagd': 'Studie opnieuw in behandeling genomen',
  'studie-goedgekeurd': 'Studie goedgekeurd',
  'studie-bezig': 'Studie gestart of hervat',
  'studie-onderbroken': 'Studie onderbroken',
  'studie-afgerond': 'Studie afgerond met een diploma',
  'studie-gestopt': 'Studie gestopt',
  'studie-afgewezen': 'Studie afgewezen',
  'studie-daarna': 'Afspraken voor na de studie gewijzigd',
  'studiejaar-bewaren': 'Studiejaar gewijzigd',
  'studiejaar-verwijderen': 'Studiejaar verwijderd',
  'vertrek-bewaren': 'Vertrek vastgelegd',
  'vertrek-verwijderen': 'Vastgelegd vertrek verwijderd',
};

/** The act in plain Dutch, as it stands in the log. */
export function handelingInWoorden(handeling: string): string {
  const bekend = WOORDEN[handeling];
  if (bekend !== undefined) return bekend;
  const woorden = handeling.replaceAll('-', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

// Who comes by a personal link has no account, so no name of a user stands with these acts.
const VIA_LINK = new Set(['leraarlink-openen', 'dossier-bevestigen', 'correctie-voorstellen', 'correctie-intrekken']);

/** Who did it; without an account it was the teacher by a personal link, else `anders`. */
export function wieInWoorden({ wie, handeling }: { wie: string | null; handeling: string }, anders: string): string {
  return wie ?? (VIA_LINK.has(handeling) ? 'De leraar, via de link' : anders);
}
