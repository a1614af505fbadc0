/** Whether Office stands around the page: in a plain browser its script is not there, or knows no host. */
export const inOffice = async (): Promise<boolean> =>
  typeof Office !== "undefined" && (await Office.onReady()).host !== null;
