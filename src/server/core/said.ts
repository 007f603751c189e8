/** What a button has done, or why it could not: a sentence for the form (HTML), shown in red where it is an error. */
export interface Said {
  message: string;
  isError: boolean;
}

export function done(message: string): Said {
  return { message, isError: false };
}

/** What was asked for is not done. */
export function refused(message: string): Said {
  return { message, isError: true };
}
