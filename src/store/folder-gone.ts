const MOST_TRIES = 5;

/** Do something in a folder that somebody may delete at any moment: then it is done again, and makes its folder anew. */
export async function evenIfDeleted<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries >= MOST_TRIES) throw error;
    }
  }
}
