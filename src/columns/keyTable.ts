/**
 * A map from numbers (any but NaN, as 53-bit media keys and Unix times) to whole numbers from 0 on, by open addressing in
 * typed arrays: a tenth of the memory and several times the speed of a Map at hundreds of thousands of keys.
 */
export class KeyTable {
  #keys: Float64Array;
  /** 1 + value; 0: free. */
  #values: Uint32Array;
  #mask: number;
  #size = 0;

  constructor(expected = 16) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)));
    this.#keys = new Float64Array(capacity);
    this.#values = new Uint32Array(capacity);
    this.#mask = capacity - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The value of a key, -1 where there is none. */
  get(key: number): number {
    return (this.#values[this.#slot(key)] ?? 0) - 1;
  }

  has(key: number): boolean {
    return this.#values[this.#slot(key)] !== 0;
  }

  set(key: number, value: number): void {
    let slot = this.#slot(key);
    if (this.#values[slot] === 0) {
      if (this.#size * 2 >= this.#mask) {
        this.#grow();
        slot = this.#slot(key);
      }
      this.#size++;
      this.#keys[slot] = key;
    }
    this.#values[slot] = value + 1;
  }

  #slot(key: number): number {
    let hash = Math.imul((key >>> 0) ^ ((key / 0x1_0000_0000) | 0), 0x9e3779b1);
    hash ^= hash >>> 15;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask)
      if (this.#values[slot] === 0 || this.#keys[slot] === key) return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    this.#mask = keys.length * 2 - 1;
    values.forEach((value, i) => {
      if (value === 0) return;
      const key = keys[i] ?? 0;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    });
  }
}
