/** A place for values by key. Values are JSON. */
export interface Store<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
  /**
   * Say that we are about to make the value of a key, so that no other run makes it too. Undefined while somebody else
   * is at it; ask again until his value is there, or he is gone. Rejects where nothing can be kept.
   */
  claim?(key: string): Promise<Claim | undefined>;
}

/** Our word that a value is in the making. */
export interface Claim {
  release(): Promise<void>;
}
