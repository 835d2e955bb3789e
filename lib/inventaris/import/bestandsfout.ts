/** The file as a whole cannot be used; the message is meant for the person who chose it. */
export class Bestandsfout extends Error {
  override name = 'Bestandsfout';
}
