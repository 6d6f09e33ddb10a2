import { readFileSync } from 'node:fs';

/** Says what is wrong and stops with the code for a wrong call. */
export function stopWith(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The text of a file, or a message and the end. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    stopWith(`Không đọc được tệp ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Today as `YYYY-MM-DD`, where the person is. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Runs `read`, turning a wrong option into a message and the end. */
export function parsedOrStop<T>(read: () => T, help: string): T {
  try {
    return read();
  } catch (error) {
    stopWith(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}
