import type { Toeval } from './toeval';

export interface Naam { roepnaam: string; voorvoegsel: string; achternaam: string; vrouw: boolean; }

const w = (tekst: string) => tekst.split(' ');

// First names per cohort (born before 1972, up to 1987, later), so that a list of colleagues reads as one.
const nederlands = {
  vrouw: [
    w('Ria Marijke Ineke Hanneke Anneke Margriet Wilma Gerda Joke Tineke Carla Yvonne Monique Karin Ingrid Jolanda Mieke Els Corrie Liesbeth Trudy Astrid Petra Marianne Hetty Jacqueline Bea'),
    w('Marloes Femke Saskia Mirjam Esther Nienke Wendy Linda Suzanne Annemieke Jolien Renée Maaike Ellen Kim Chantal Inge Hilde Marieke Susanne Danique Barbara Judith Daniëlle Irene Mariëlle Anouk'),
    w('Sanne Lotte Iris Fleur Eva Lisa Julia Noor Roos Anne Britt Merel Sophie Emma Zoë Chloë Tess Myrthe Isa Lieke Manon Jip Loïs Floor Amber Laura Anaïs'),
  ],
  man: [
    w('Jan Hans Kees Piet Henk Wim Gerard Ton Joop Theo Peter Frans Ruud Rob Willem Jaap Dick Herman Ben Bert Klaas André Harry Arie Koos Gerrit René'),
    w('Marco Jeroen Bas Sander Mark Dennis Arjan Edwin Erik Joost Maarten Wouter Remco Martijn Vincent Patrick Ronald Stefan Michiel Jasper Frank Robin Koen Björn Niels Pim Guido'),
    w('Daan Tim Thijs Lars Sven Ruben Stijn Jesse Luuk Tom Bram Niek Gijs Rick Jelle Max Thomas Bart Sem Luca Koen Mats Joris Teun Casper Olivier Noël'),
  ],
  achter: w('Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits Kramer Schouten Willems Hoekstra Koster Prins Blom Huisman Peeters Kuijpers Verhoeven Post Kuiper Veenstra Kok Willemsen Groen Timmermans Evers Molenaar Wolters Sanders Maas Verbeek Schipper Bouwman Driessen Zwart Gerritsen Kooistra Jonker Bosch Vermeulen Hermans Scholten Lammers Martens Hofman Veldkamp Ruiter Boersma Ploeg Roelofs Wessels Koning Aalbers Claassen Rietveld Ophuis Nijland Bruggink Evertse Lansink Harmsen Blokland Vlasblom Meertens Coops Hogerwerf Zandstra Oosting'),
  met: ['van|Dijk', 'de|Vries', 'van den|Berg', 'de|Jong', 'de|Boer', 'van der|Meer', 'de|Groot', 'van der|Linden', 'van|Leeuwen', 'de|Haan', 'van der|Heijden', 'de|Wit', 'de|Bruin', 'van|Vliet', 'van der|Velde', 'van|Beek', 'in \'t|Veld', 'ter|Horst', 'ten|Brink', 'van \'t|Hof', '\'t|Hart', 'van de|Ven', 'den|Hartog', 'ten|Have', 'van der|Wal', 'van|Dam', 'de|Lange', 'van|Es', 'op den|Kamp', 'van der|Laan', 'te|Winkel', 'de|Graaf', 'van|Rijn', 'van den|Bosch', 'ter|Braak', 'van der|Ploeg', 'de|Ruijter', 'van|Wijk', 'la|Rivière', 'von|Bönninghausen'],
};

const fries = {
  vrouw: w('Nynke Sietske Jitske Wietske Tjitske Froukje Hiske Aukje Baukje Ymkje Geeske Renske'),
  man: w('Sjoerd Jelmer Wybren Sietse Douwe Hessel Anne Fokke Sybren Gerben Tjeerd Rients'),
  achter: w('Hoekstra Dijkstra Terpstra Wiersma Postma Zijlstra Veenstra Kooistra Feenstra Hofstra Bouma Wierda Sikkema Tuinstra Wijbenga Jellema Rienksma Nauta Hoekema Miedema Reitsma'),
};

const herkomsten = {
  turks: { vrouw: w('Esra Elif Zeynep Gülşen Özlem Ayşe Fatma Büşra Sevgi Derya'), man: w('Emre Murat Ömer Mehmet Can Serkan Hakan Yusuf İbrahim Bilal'), achter: w('Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Arslan Doğan Koç Güneş Kılıç') },
  marokkaans: { vrouw: w('Fatima Samira Nadia Naïma Khadija Loubna Hanane Ikram Soumaya Yasmina'), man: w('Youssef Mohamed Rachid Karim Hicham Saïd Nabil Bilal Anouar Tarik'), achter: ['|Bouzid', '|Amrani', 'El|Idrissi', 'El|Khattabi', '|Benali', '|Ouali', '|Azzouzi', 'Ait|Taleb', '|Chaoui', '|Bouhaddou', 'El|Hamdaoui', '|Tahiri'] },
  pools: { vrouw: w('Agnieszka Małgorzata Katarzyna Magdalena Joanna Ewa'), man: w('Łukasz Paweł Tomasz Piotr Michał Krzysztof'), achter: w('Nowak Kowalski Wiśniewski Dąbrowski Zieliński Wójcik Kamiński Lewandowski') },
  surinaams: { vrouw: w('Shanti Chandra Cheryl Soraya Maureen Anjali Muriël Sharmila'), man: w('Ravi Dinesh Clyde Marvin Raoul Romano Anand Winston'), achter: w('Ramdin Ramcharan Jagesar Pinas Doekhi Vrede Landveld Mahabier Sewnath Kartosen Wijngaarde Tjon-A-Fat Chin Emanuels') },
  elders: { vrouw: w('Claire Heike Chloé Inés Søren-Marie Jiayi Nour Giulia'), man: w('Jürgen Loïc José Søren Wei Amir Andrés Tadhg'), achter: w('Müller François Søndergaard García Nguyen Rossi O\'Brien Haddad Schröder Lefèvre Çelebi D\'Souza') },
} as const;

const verdeling = [['nederlands', 82], ['turks', 5], ['marokkaans', 4.5], ['surinaams', 4.2], ['elders', 2.5], ['pools', 1.8]] as const;

function splits(tekst: string): [voorvoegsel: string, achternaam: string] {
  const [voor = '', achter = ''] = tekst.includes('|') ? tekst.split('|') : ['', tekst];
  return [voor, achter];
}

function achternaam(toeval: Toeval, isFries: boolean): [string, string] {
  if (isFries && toeval.kans(0.3)) return ['', toeval.kies(fries.achter)];
  return splits(toeval.kans(0.3) ? toeval.kies(nederlands.met) : toeval.kies(nederlands.achter));
}

/** A name that fits the year of birth; about six in ten teachers are women. */
export function trekNaam(toeval: Toeval, geboortejaar: number, isFries: boolean): Naam {
  const vrouw = toeval.kans(0.56);
  const sekse = vrouw ? 'vrouw' : 'man';
  const herkomst = toeval.gewogen(verdeling);
  if (herkomst !== 'nederlands') {
    const lijst = herkomsten[herkomst];
    const [voorvoegsel, achter] = splits(toeval.kies<string>(lijst.achter));
    return { roepnaam: toeval.kies<string>(lijst[sekse]), voorvoegsel, achternaam: achter, vrouw };
  }
  const cohort = geboortejaar < 1972 ? 0 : geboortejaar < 1988 ? 1 : 2;
  const roepnaam = isFries && toeval.kans(0.25) ? toeval.kies(fries[sekse]) : toeval.kies(nederlands[sekse][cohort] as string[]);
  const [voorvoegsel, eigen] = achternaam(toeval, isFries);
  if (!vrouw || !toeval.kans(0.06)) return { roepnaam, voorvoegsel, achternaam: eigen, vrouw };
  // A double name keeps the prefix of the second part inside, as payroll systems do.
  const [tweedeVoor, tweede] = achternaam(toeval, isFries);
  return { roepnaam, voorvoegsel, achternaam: `${eigen}-${tweedeVoor ? `${tweedeVoor} ` : ''}${tweede}`, vrouw };
}
