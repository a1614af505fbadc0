/**
 * Puts text on the clipboard. Where a program denies it to its panels, the way of older browsers is taken: it needs a
 * text area, and a click that is not long ago.
 * @returns whether it is there
 */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.cssText = "position:fixed;top:0;opacity:0";
    document.body.append(area);
    area.select();
    const isThere = document.execCommand("copy");
    area.remove();
    return isThere;
  }
}
