/** Whether the page runs inside Office: in a plain browser its script is missing or finds no host. */
export const inOffice = async (): Promise<boolean> =>
  typeof Office !== "undefined" && (await Office.onReady()).host !== null;
