import { encode } from 'uqr';

/** A link as QR code: dark on light in both editions, for cameras read it best so. */
export function QrCode({ adres, naam }: { adres: string; naam: string }) {
  const { data, size } = encode(adres, { ecc: 'M', border: 2 });
  const pad = data.flatMap((rij, y) => rij.flatMap((donker, x) => (donker ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={naam} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={pad} fill="#000000" />
    </svg>
  );
}
