/** What is served: paths in the folder and their contents. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** @returns why an address leads to no file: a sentence without its subject */
export function addressMistake(address: string, host: string, files: Files): string | undefined {
  if (!address.startsWith("https://")) return `is "${address}", which is not https`;
  if (address.length > 2048) return `has ${address.length} characters, at most 2048 are taken`;
  if (!address.startsWith(`${host}/`)) return `is "${address}", which is not at ${host}, as the panel is`;
  const path = address.slice(host.length + 1);
  return files.has(path) ? undefined : `is "${address}", but there is no file ${path}`;
}

/** @returns why a picture does not have the stated size: a sentence without its subject */
export function pictureMistake(path: string, size: number, files: Files): string | undefined {
  const picture = files.get(path);
  const found = typeof picture === "object" ? pngSize(picture) : undefined;
  if (!found) return `${path} is no PNG`;
  return found[0] === size && found[1] === size
    ? undefined
    : `${path} has ${found[0]} × ${found[1]} pixels, not ${size}`;
}

/** @returns width and height of a PNG in pixels; nothing if it is not a PNG */
function pngSize(bytes: Uint8Array): readonly [width: number, height: number] | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
