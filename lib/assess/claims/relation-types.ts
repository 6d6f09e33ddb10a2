/**
 * How the words between two lists of places tie them together:
 * `with` both sides became one · `into` the left went into the right, or lies in it · `result` the right is the name of
 * what the left became · `consist` the left is made of the right · `split` the left left the right · `contrast` the
 * right is denied · `either` one of the two, as in a question · `none` nothing that concerns a record.
 */
type RelationKind = 'with' | 'into' | 'result' | 'consist' | 'split' | 'contrast' | 'either' | 'none';

export interface Relation {
  readonly kind: RelationKind;
  /**
   * `merge`: a verb of merging · `state`: "thuộc", "nay là" · `motion`: a bare "về", "vào" · `people`: "người … giờ là
   * người …" · `form`: what is to be chosen or written on a form.
   */
  readonly by: 'merge' | 'state' | 'motion' | 'people' | 'form';
  readonly negated: boolean;
}

/** The words tie nothing together. */
export const NO_RELATION: Relation = { kind: 'none', by: 'state', negated: false };
