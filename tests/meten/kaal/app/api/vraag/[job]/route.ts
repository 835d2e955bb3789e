import { antwoord } from '../../../../vragen';

export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<{ job: string }> }) {
  return Response.json(await antwoord((await params).job));
}
