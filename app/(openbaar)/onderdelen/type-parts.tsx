import { ColourChips } from './colour-chips';
import { Sample } from './sample';

export function TypeParts() {
  return (
    <>
      <Sample name="Titels en cijfers">
        <p className="font-schreef text-34">Waar uw scholen staan</p>
        <p className="font-schreef text-20">Vraagt uw aandacht</p>
        <p className="groot"><b>37,9<small>%</small></b><span>bevestigd<br />159 van 420</span></p>
      </Sample>
      <Sample name="Tekst">
        <p>Lopende tekst van 15 punten, met een <a href="#inhoud">verwijzing</a> en een naam als Esra Yıldız, Łukasz Wójcik of Ágnes Szőke.</p>
        <p className="half">Tweede inkt voor wat erbij hoort.</p>
        <p className="klein zacht">Derde inkt voor bijschriften.</p>
        <p className="getal">Cijfers staan onder elkaar: 1.118,40<br /><span className="alleen-voorlezen">en </span>en tellen even breed: 2.907,13</p>
      </Sample>
      <Sample name="Kleuren"><ColourChips /></Sample>
    </>
  );
}
