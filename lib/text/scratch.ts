/** Room that is used again for every text: making typed arrays for each would cost more than filling them. */
export class Scratch {
  #room = new Int32Array(1024);

  /** At least `size` numbers, holding whatever was left there; good until the next call. */
  of(size: number): Int32Array {
    if (this.#room.length < size) this.#room = new Int32Array(2 * size);
    return this.#room;
  }
}
