import { antwoord, waarden } from '../../../vragen';

export const dynamic = 'force-dynamic';

const BREED = 8;

export default async function Bladzijde({ params, searchParams }: { params: Promise<{ job: string }>; searchParams: Promise<{ cellen?: string }> }) {
  const cellen = Number((await searchParams).cellen ?? 0);
  if (cellen > 0) return <Cellen inhoud={await waarden((await params).job, cellen)} />;
  const rijen = await antwoord((await params).job);
  const kolommen = Object.keys(rijen[0] ?? {}).slice(0, 8);
  return (
    <main>
      <h1>Lijst</h1>
      <table>
        <thead><tr>{kolommen.map((kolom) => <th key={kolom}>{kolom}</th>)}</tr></thead>
        <tbody>{rijen.map((rij, i) => <tr key={i}>{kolommen.map((kolom) => <td key={kolom}>{typeof rij[kolom] === 'object' ? JSON.stringify(rij[kolom]) : String(rij[kolom])}</td>)}</tr>)}</tbody>
      </table>
    </main>
  );
}

function Cellen({ inhoud }: { inhoud: string[] }) {
  const rijen = Array.from({ length: Math.ceil(inhoud.length / BREED) }, (_, i) => inhoud.slice(i * BREED, (i + 1) * BREED));
  return (
    <main>
      <h1>Lijst</h1>
      <table><tbody>{rijen.map((rij, i) => <tr key={i}>{rij.map((waarde, k) => <td key={k}>{waarde}</td>)}</tr>)}</tbody></table>
    </main>
  );
}
