/** A line without a visible character. Lines of invisible marks alone are not blank: they are recorded and removed. */
export const isBlank = (line: string): boolean => line.trim() === '';
