import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A ZIP file that is made piece by piece: what is written is compressed at once and waits to be taken. */
export class Archive {
  private made: Uint8Array[] = [];
  private entry: ZipDeflate | null = null;
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.made.push(piece);
  });

  /** Begins the next entry, and ends the one before it. */
  begin(path: string): void {
    this.endEntry();
    this.entry = new ZipDeflate(path);
    this.zip.add(this.entry);
  }

  /** Goes on with the entry. */
  write(text: string): void {
    this.entry?.push(strToU8(text));
  }

  close(): void {
    this.endEntry();
    this.zip.end();
  }

  /** What has been made since it was last taken. */
  take(): Uint8Array[] {
    const made = this.made;
    this.made = [];
    return made;
  }

  private endEntry(): void {
    this.entry?.push(new Uint8Array(), true);
    this.entry = null;
  }
}
