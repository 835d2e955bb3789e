import type { ReactNode } from 'react';

/** On a narrow screen one goal at a time; the stylesheet follows the choice, without script, and shows both elsewhere. */
export function DoelKeuze({ children }: { children: ReactNode }) {
  return (
    <div className="doelkeuze">
      <div className="alleen-smal">
        <fieldset className="keus">
          <legend className="alleen-voorlezen">Welk doel</legend>
          <label><input type="radio" name="doelkeuze" value="50" defaultChecked />Doel 50%</label>
          <label><input type="radio" name="doelkeuze" value="80" />Doel 80%</label>
        </fieldset>
      </div>
      {children}
    </div>
  );
}
