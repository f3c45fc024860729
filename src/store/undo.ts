import type { Change } from "../model/query.ts";

const LIMIT = 200;

/** The last changes with the way back from each. */
export class UndoList {
  #list: { readonly change: Change; readonly back: () => void }[] = [];

  add(change: Change, back: () => void): void {
    this.#list = [...this.#list.slice(1 - LIMIT), { change, back }];
  }

  /** Takes back the last change and gives it; null where there is none. */
  takeBack(): Change | null {
    const last = this.#list.pop();
    last?.back();
    return last?.change ?? null;
  }
}
