/** Lines that hold something: a list as people type it. */
export const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter(Boolean);

/** The lines of a form's field. */
export const linesOf = (form: FormData, name: string): string[] =>
  filled(String(form.get(name) ?? '').split('\n'));
