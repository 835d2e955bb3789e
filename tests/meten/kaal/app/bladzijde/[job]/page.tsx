import { antwoord } from '../../../vragen';

export const dynamic = 'force-dynamic';

export default async function Bladzijde({ params }: { params: Promise<{ job: string }> }) {
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
