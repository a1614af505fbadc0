/** The spreadsheet tells the console what it loads. */
export function quietly<T>(act: () => T): T {
  const { debug } = console;
  console.debug = () => {};
  try {
    return act();
  } finally {
    console.debug = debug;
  }
}
