/**
 * Puts text on the clipboard. Where a program denies it to its panels, the way of older browsers is taken: it needs a
 * text area, and a click that is not long ago.
 * @param html the same with its looks, for programs that take them
 * @returns whether it is there
 */
export async function copied(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": ofType(text, "text/plain"), "text/html": ofType(html, "text/html") }),
      ]);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.cssText = "position:fixed;top:0;opacity:0";
    document.body.append(area);
    area.select();
    const withLooks = (event: ClipboardEvent): void => {
      if (html === undefined) return;
      event.clipboardData?.setData("text/plain", text);
      event.clipboardData?.setData("text/html", html);
      event.preventDefault();
    };
    document.addEventListener("copy", withLooks);
    const isThere = document.execCommand("copy");
    document.removeEventListener("copy", withLooks);
    area.remove();
    return isThere;
  }
}

const ofType = (content: string, type: string): Blob => new Blob([content], { type });
