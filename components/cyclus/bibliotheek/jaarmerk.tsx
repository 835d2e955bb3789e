/** Says of which time the facts are. */
export function Jaarmerk({ jaar }: { jaar: string }) {
  return <span className="jaarmerk">{`Feiten uit ${jaar}`}</span>;
}
