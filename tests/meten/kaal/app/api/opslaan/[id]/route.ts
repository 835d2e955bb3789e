import { bewaren } from '../../../../vragen';

export const dynamic = 'force-dynamic';

export async function PATCH(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { waarde } = (await request.json()) as { waarde: string };
  return Response.json(await bewaren((await params).id, waarde));
}
