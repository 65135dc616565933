/** Name of the baseline when `--update-baseline` is given alone. */
export const BASELINE_NAME = 'seo-rewrite.baseline.json';
