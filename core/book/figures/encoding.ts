import type { Encoding } from "./table.ts";

/** What the bytes 0x80 to 0x9f mean in Windows-1252; what it leaves out means nothing. */
const windows = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/**
 * The text of a file: UTF-16 where its first two bytes say so or where every second byte is 0, UTF-8 where all of it is
 * valid, else Windows-1252, which older Excels write. Byte order marks are taken away.
 */
export const textOf = (bytes: Uint8Array): string => decoded(bytes).text;

/** How a file was read. */
export const encodingOf = (bytes: Uint8Array): Encoding => decoded(bytes).encoding;

/** Both at once, as `readTable` takes them. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const littleEndian = wideOrder(bytes);
  if (littleEndian !== undefined) return { text: withoutMark(wide(bytes, littleEndian)), encoding: "UTF-16" };
  const utf8 = strictUtf8(bytes);
  return utf8 === undefined
    ? { text: fromUnits(bytes.length, (at) => unitOfByte(bytes[at] as number)), encoding: "Windows-1252" }
    : { text: withoutMark(utf8), encoding: "UTF-8" };
}

const withoutMark = (text: string): string => (text.startsWith("\ufeff") ? text.slice(1) : text);

/** Whether UTF-16 begins with the lesser byte; nothing where the file is not in UTF-16. */
function wideOrder(bytes: Uint8Array): boolean | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false;
  // Without a mark: most characters of a table are those of ASCII, whose greater byte is 0.
  const looked = Math.min(bytes.length - (bytes.length % 2), 400);
  if (looked < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (even === 0 && odd > looked / 4) return true;
  if (odd === 0 && even > looked / 4) return false;
  return undefined;
}

function wide(bytes: Uint8Array, littleEndian: boolean): string {
  const [low, high] = littleEndian ? [0, 1] : [1, 0];
  return fromUnits(bytes.length >> 1, (at) => (bytes[2 * at + low] as number) + 256 * (bytes[2 * at + high] as number));
}

const unitOfByte = (byte: number): number => (byte >= 0x80 && byte <= 0x9f ? windows.charCodeAt(byte - 0x80) : byte);

/** In pieces: a call takes only so many arguments. */
function fromUnits(count: number, unit: (at: number) => number): string {
  let text = "";
  for (let from = 0; from < count; from += 8192)
    text += String.fromCharCode(...Array.from({ length: Math.min(8192, count - from) }, (_, at) => unit(from + at)));
  return text;
}

/** Nothing where a byte is none of UTF-8: too long forms, halves of pairs and what lies beyond Unicode are none. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  const units: number[] = [];
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (more < 0 || at + more >= bytes.length) return undefined;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let next = 1; next <= more; next++) {
      const byte = bytes[at + next] as number;
      if (byte >> 6 !== 2) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    const least = [0, 0x80, 0x800, 0x10000][more] as number;
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += more + 1;
    if (units.length > 8000 || at >= bytes.length) {
      text += String.fromCharCode(...units);
      units.length = 0;
    }
  }
  return text;
}
