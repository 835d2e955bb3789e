/** A school, or a team of a school, within reach. */
export interface Groep {
  id: string;
  naam: string;
  schoolId: string;
  /** BRIN and vestiging: '27ZX00'. */
  brin: string;
  schoolnaam: string;
  onderwijssoorten: string[];
  /** Only some teams of this school are within reach, so the figure is not of the whole school. */
  gedeeltelijk: boolean;
}
