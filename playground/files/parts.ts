import { type Unzipped, unzipSync } from "fflate";
import type { Text } from "../../core/base/text.ts";
import type { Answered } from "../../sidebar/base/host.ts";

/** The parts of an .xlsx file, from its bytes: opened only as far as it is whole and of a size that a page can bear. */

/** Bytes of a file, and of what it holds once unpacked. */
export const largest = { file: 20_000_000, unpacked: 200_000_000 } as const;

export function partsOf(bytes: Uint8Array): Answered<Unzipped> {
  if (bytes.length > largest.file) return { problem: refusals.large };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: refusals.oldOrLocked };
  if (!startsWith(bytes, [0x50, 0x4b])) return { problem: refusals.foreign };
  const sums = sumsOf(bytes);
  if (sums === undefined) return { problem: refusals.damaged };
  let unpacked = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$|media\/image/.test(name)) return false;
        unpacked += originalSize;
        return unpacked <= largest.unpacked;
      },
    });
  } catch {
    return { problem: refusals.damaged };
  }
  if (unpacked > largest.unpacked) return { problem: refusals.large };
  const isWhole = Object.entries(parts).every(([name, part]) => sums.get(name) === sumOf(part));
  return isWhole ? { value: parts } : { problem: refusals.damaged };
}

export const refusals = {
  large: {
    en: "This file is larger than 20 MB, too large for the playground. The current workbook stays as it is.",
    fr: "Ce fichier dépasse 20 Mo, c'est trop pour le bac à sable. Le classeur ouvert reste tel quel.",
  },
  foreign: {
    en: "This file isn't an .xlsx workbook. Save it as .xlsx or .csv, then upload that. The current workbook stays as it is.",
    fr: "Ce fichier n'est pas un classeur .xlsx. Enregistrez-le en .xlsx ou en .csv, puis importez celui-ci. Le classeur ouvert reste tel quel.",
  },
  oldOrLocked: {
    en: "This file is an old .xls workbook or is password-protected. Save it as .xlsx without a password, then upload that. The current workbook stays as it is.",
    fr: "Ce fichier est un ancien .xls, ou un mot de passe le protège. Enregistrez-le en .xlsx sans mot de passe, puis importez celui-ci. Le classeur ouvert reste tel quel.",
  },
  damaged: {
    en: "This file is damaged: a part of it is missing or was changed along the way. Download or save it again. The current workbook stays as it is.",
    fr: "Ce fichier est abîmé : une partie manque ou a changé en route. Téléchargez-le ou enregistrez-le de nouveau. Le classeur ouvert reste tel quel.",
  },
} as const satisfies Record<string, Text>;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The check sum of each part as the file's own list has it (APPNOTE 4.3.12): fflate does not compare them. */
function sumsOf(bytes: Uint8Array): Map<string, number> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return undefined;
  const sums = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    sums.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

/** CRC-32, as the zip format asks for. */
function sumOf(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
