const TO_REREAD = 'À relire';

/** A passage that a person should look at, as a note. */
export const toReread = (place: string, rest: string): string => `${TO_REREAD} (${place}), ${rest}`;

/** Whether a note of the engine asks a person to look at a passage. */
export const isToReread = (note: string): boolean => note.startsWith(TO_REREAD);
